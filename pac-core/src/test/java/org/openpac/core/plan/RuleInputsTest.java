package org.openpac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpac.core.rule.catalog.RuleCatalog;
import org.openpac.core.shape.Shapes;

/** Every core rule finds what it reads in the model: {@code rule-inputs.properties} names the members by rule. */
class RuleInputsTest {

    /** How many core rules each theme has. */
    private static final Map<String, Integer> CORE_RULES = Map.ofEntries(
            Map.entry("STR", 6),
            Map.entry("S", 11),
            Map.entry("M", 10),
            Map.entry("A", 8),
            Map.entry("R", 4),
            Map.entry("T", 8),
            Map.entry("X", 10),
            Map.entry("P", 11),
            Map.entry("MK", 10),
            Map.entry("PE", 11),
            Map.entry("SG", 8),
            Map.entry("ST", 10),
            Map.entry("TA", 14),
            Map.entry("CH", 8),
            Map.entry("BU", 9),
            Map.entry("HR", 6),
            Map.entry("SC", 5),
            Map.entry("KP", 7),
            Map.entry("TR", 10));

    private static Map<String, List<String>> inputs() throws IOException {
        Properties properties = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(RuleInputsTest.class.getResourceAsStream("rule-inputs.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        id -> id, id -> List.of(properties.getProperty(id).split(",\\s*"))));
    }

    @Test
    void every_member_a_rule_reads_is_in_the_model() throws IOException {
        Set<String> members = Shapes.all().stream()
                .flatMap(shape -> shape.members().stream())
                .map(member -> member.key())
                .collect(Collectors.toSet());

        inputs().forEach((rule, read) -> assertThat(members).as(rule).containsAll(read));
    }

    @Test
    void every_core_rule_of_every_theme_is_listed() throws IOException {
        Map<String, Integer> listed = new HashMap<>();
        inputs().keySet().forEach(id -> listed.merge(id.substring(0, id.indexOf('-')), 1, Integer::sum));

        assertThat(listed).isEqualTo(CORE_RULES);
    }

    @Test
    void every_rule_of_the_catalogue_is_listed() throws IOException {
        Set<String> rules =
                RuleCatalog.all().stream().map(rule -> rule.id()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(inputs().keySet()).containsAll(rules);
    }
}
