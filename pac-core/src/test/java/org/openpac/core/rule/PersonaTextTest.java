package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.rule.catalog.TextRules;
import org.openpac.core.statement.Statement;
import org.openpac.core.value.Id;

class PersonaTextTest {

    record Labelled(Locale language, String text, String rules) {}

    static Stream<Labelled> texts() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH).flatMap(PersonaTextTest::texts);
    }

    private static Stream<Labelled> texts(Locale language) {
        String file = "/org/openpac/core/statement/persona_" + language + ".tsv";
        try (InputStream in = Statement.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("# "))
                            .map(line -> line.split("\t", -1))
                            .map(parts -> new Labelled(language, parts[0], parts[1]))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_is_nobody_s_business_is_found_and_what_only_looks_like_it_is_not(Labelled labelled) {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .language(labelled.language().getLanguage())
                .addPersona(BuyerPersona.builder()
                        .id(Id.of("persona"))
                        .addNeed(labelled.text())
                        .build())
                .build();
        RuleSet rules = RuleSet.standard();

        CheckReport report = PlanChecker.of(rules).check(plan, LocalDate.EPOCH);

        String found = report.findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule == TextRules.HAS_NO_SENSITIVE_DATA || rule == TextRules.HAS_NO_CONTACT_DATA)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(labelled.rules());
    }
}
