package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** Which numbers of a sentence speak of the target at all, and which of them are it. */
class TargetNumbersTest {

    // Without a baseline no level follows from a change in percent, and nothing can be doubled; a 0 doubled is 0.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Atteindre 500 000 € de CA                 | EUR     | RELATIVE_PERCENT  | 15 PERCENT |
            Doubler le CA en ligne                    | EUR     | RELATIVE_PERCENT  | 15 PERCENT |
            Doubler le CA en ligne                    | EUR     | ABSOLUTE_VALUE    | 900 EUR    | 0 EUR
            Augmenter de 12 % le CA                   | EUR     | ABSOLUTE_VALUE    | 900 EUR    | 0 EUR
            Signer 40 clients                         | EUR     | ABSOLUTE_VALUE    | 900 EUR    | 800 EUR
            Signer 40 clients                         | RATIO   | ABSOLUTE_VALUE    | 3 RATIO    | 2 RATIO
            Obtenir 40 avis en ligne                  | SCORE   | ABSOLUTE_VALUE    | 4.5 SCORE  | 4 SCORE
            Signer 40 clients                         | item    | ABSOLUTE_VALUE    | 3 item     | 2 item
            Répondre en 5 jours aux demandes          | EUR     | ABSOLUTE_VALUE    | 900 EUR    | 800 EUR
            Répondre en 5 jours aux demandes          | DAY     | RELATIVE_PERCENT  | 15 PERCENT |
            Vendre pour 500 € par client              | COUNT   | ABSOLUTE_VALUE    | 3 COUNT    | 2 COUNT
            Gagner 3 points de notoriété              | EUR     | ABSOLUTE_VALUE    | 900 EUR    | 800 EUR
            """)
    void what_speaks_of_something_else_contradicts_nothing(
            String sentence, String unit, ChangeKind change, String value, String baseline) {
        assertThat(found(sentence, unit, spec(change, value, baseline))).isEmpty();
    }

    @Test
    void a_start_alone_is_a_target_only_where_it_is_to_be_kept() {
        TargetSpec kept = TargetSpec.builder()
                .baseline(Baseline.builder().value(Quantity.parse("35 PERCENT")).build())
                .direction(Direction.MAINTAIN)
                .build();

        assertThat(found("Atteindre un taux de marge de 40 %", "PERCENT", kept))
                .containsExactly("The statement says “40 %”, the target is 35%.");
        assertThat(found("Atteindre un taux de marge de 40 %", "PERCENT", kept.withDirection(Direction.INCREASE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Augmenter le taux de 3 points             | PERCENT | PERCENTAGE_POINTS | 3 PERCENT   | 20 PERCENT  | true
            Augmenter le taux de 4 points             | PERCENT | PERCENTAGE_POINTS | 3 PERCENT   | 20 PERCENT  | false
            Augmenter le taux de 2 points             | PERCENT | RELATIVE_PERCENT  | 10 PERCENT  | 20 PERCENT  | true
            Augmenter le taux de 10 points            | PERCENT | RELATIVE_PERCENT  | 10 PERCENT  | 20 PERCENT  | false
            Augmenter le taux de 4 points             | RATIO   | ABSOLUTE_VALUE    | 0.24 RATIO  | 0.2 RATIO   | true
            Augmenter le taux de 5 points             | RATIO   | ABSOLUTE_VALUE    | 0.24 RATIO  | 0.2 RATIO   | false
            Faire progresser le NPS de 5 points       | SCORE   | ABSOLUTE_VALUE    | 35 SCORE    | 30 SCORE    | true
            Faire progresser le NPS de 6 points       | SCORE   | ABSOLUTE_VALUE    | 35 SCORE    | 30 SCORE    | false
            Tripler le nombre de contrats             | COUNT   | ABSOLUTE_VALUE    | 31 COUNT    | 10 COUNT    | false
            Tripler le nombre de contrats             | COUNT   | ABSOLUTE_VALUE    | 30 COUNT    | 10 COUNT    | true
            Diviser par deux le nombre de litiges     | COUNT   | ABSOLUTE_VALUE    | 5 COUNT     | 10 COUNT    | true
            Diviser par deux le nombre de litiges     | COUNT   | ABSOLUTE_VALUE    | 0 COUNT     | 10 COUNT    | false
            Augmenter le CA de 12,5 %                 | EUR     | ABSOLUTE_VALUE    | 1125 EUR    | 1000 EUR    | true
            Augmenter le CA de 13 %                   | EUR     | ABSOLUTE_VALUE    | 1125 EUR    | 1000 EUR    | true
            Augmenter le CA de 12 %                   | EUR     | ABSOLUTE_VALUE    | 1125 EUR    | 1000 EUR    | false
            Réduire les frais de 20 %                 | EUR     | ABSOLUTE_VALUE    | 800 EUR     | 1000 EUR    | true
            Réduire les frais de 20 %                 | EUR     | ABSOLUTE_VALUE    | -1200 EUR   | -1000 EUR   | true
            Augmenter le CA de 200 €                  | EUR     | ABSOLUTE_VALUE    | 1200 EUR    | 1000 EUR    | true
            Augmenter le CA de 200 $                  | EUR     | ABSOLUTE_VALUE    | 1200 EUR    | 1000 EUR    | false
            """)
    void a_number_is_the_target_in_its_own_way_of_saying(
            String sentence, String unit, ChangeKind change, String value, String baseline, boolean agrees) {
        assertThat(found(sentence, unit, spec(change, value, baseline))).hasSize(agrees ? 0 : 1);
    }

    private static TargetSpec spec(ChangeKind change, String value, String baseline) {
        return TargetSpec.builder()
                .change(change)
                .value(Quantity.parse(value))
                .baseline(Optional.ofNullable(baseline)
                        .map(start ->
                                Baseline.builder().value(Quantity.parse(start)).build()))
                .build();
    }

    private static List<String> found(String sentence, String unit, TargetSpec target) {
        Objective objective = Objective.builder()
                .id(Id.of("o"))
                .level(ObjectiveLevel.TEAM)
                .statement(sentence)
                .kpiId(Id.of("k"))
                .target(target)
                .build();
        return Goals.checker("S-13")
                .check(Goals.plan(objective).withLanguage("fr").withKpis(Goals.kpi("k", unit)), Goals.TODAY)
                .findings()
                .stream()
                .filter(finding ->
                        finding.rule().equals(RuleSet.standard().find("S-13").orElseThrow()))
                .map(finding -> finding.message(Locale.ENGLISH))
                .toList();
    }
}
