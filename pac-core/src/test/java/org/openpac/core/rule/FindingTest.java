package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Span;
import org.openpac.core.value.Id;

class FindingTest {

    private static final Rule<?> RULE = RuleCatalog.all().get(0);
    private static final Rule<?> OTHER = RuleCatalog.all().get(1);
    private static final Map<String, Argument> WORDS = Map.of("name", Arguments.quoted("Lyon"));

    private static Location at(int index, String id) {
        Place place =
                Place.ROOT.member(SalesActionPlanShape.OBJECTIVES).item(index).member(ObjectiveShape.DUE);
        return new Location(place, Optional.of(Id.of(id)), Optional.empty());
    }

    private static Finding finding(Rule<?> rule, Severity severity, Location location, Map<String, Argument> words) {
        return new Finding(rule, severity, location, words, Optional.empty());
    }

    private static final Finding FOUND = finding(RULE, Severity.ERROR, at(3, "o"), WORDS);

    @Test
    void a_finding_is_its_rule_severity_place_and_words() {
        Finding same = finding(RULE, Severity.ERROR, at(3, "o"), WORDS);

        assertThat(same).isEqualTo(FOUND).hasSameHashCodeAs(FOUND);
        assertThat(List.of(
                        finding(OTHER, Severity.ERROR, at(3, "o"), WORDS),
                        finding(RULE, Severity.WARNING, at(3, "o"), WORDS),
                        finding(RULE, Severity.ERROR, at(4, "o"), WORDS),
                        finding(RULE, Severity.ERROR, at(3, "o"), Map.of())))
                .allSatisfy(other -> {
                    assertThat(other).isNotEqualTo(FOUND);
                    assertThat(other.hashCode()).isNotEqualTo(FOUND.hashCode());
                });
        assertThat(FOUND).isNotEqualTo("a text");
    }

    @Test
    void it_shows_severity_rule_place_and_message() {
        assertThat(FOUND.toString()).startsWith("ERROR " + RULE.id() + " /objectives/3/due ");
    }

    @Test
    void its_fingerprint_is_half_a_hash_of_rule_element_member_and_words_each_after_its_length() {
        assertThat(FOUND.fingerprint()).isEqualTo(hash(RULE.id() + "1:o" + "17:/objectives/-/due" + "4:Lyon"));
        assertThat(finding(RULE, Severity.INFO, at(9, "o"), Map.of("who", Arguments.named("anne")))
                        .fingerprint())
                .isEqualTo(hash(RULE.id() + "1:o" + "17:/objectives/-/due" + "4:anne"));
        assertThat(finding(
                                RULE,
                                Severity.ERROR,
                                new Location(at(0, "o").place(), Optional.empty(), Optional.of(new Span(1, 2))),
                                Map.of("n", Arguments.numeric(BigDecimal.TEN)))
                        .fingerprint())
                .isEqualTo(hash(RULE.id() + "0:" + "17:/objectives/-/due"));
    }

    private static String hash(String partsAfterTheRulesLength) {
        String parts = RULE.id().length() + ":" + partsAfterTheRulesLength;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
