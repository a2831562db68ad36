package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.statement.Statement;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

class AgreementTest {

    private static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Ramener le délai de réponse de 10 jours à 5 jours   | ABSOLUTE_VALUE     | 5 DAY       | 10 DAY
            fr | Réduire de 30 à 20 jours le délai de paiement       | ABSOLUTE_VALUE     | 20 DAY      | 30 DAY
            fr | Rappeler les prospects sous 24 h                    | ABSOLUTE_VALUE     | 24 HOUR     | 48 HOUR
            en | Shorten waiting from 14 to 10 minutes               | ABSOLUTE_VALUE     | 10 minutes  | 14 minutes
            en | Sell 2.4 items per ticket                           | ABSOLUTE_VALUE     | 2.4 item    | 2.1 item
            en | Raise NPS from 32 to 40                             | ABSOLUTE_VALUE     | 40 SCORE    | 32 SCORE
            fr | Faire progresser de 5 points le NPS                 | ABSOLUTE_DELTA     | 5 SCORE     | 30 SCORE
            fr | Obtenir une note moyenne de 4,7 sur 5               | ABSOLUTE_VALUE     | 4.7 SCORE   | 4.4 SCORE
            en | Achieve a rating of 4.6 stars out of 5              | ABSOLUTE_VALUE     | 4.6 SCORE   | 4.3 SCORE
            fr | Atteindre un ratio LTV/CAC de 3                     | ABSOLUTE_VALUE     | 3 RATIO     | 2.2 RATIO
            fr | Porter le taux de conversion de 20 % à 24 %         | ABSOLUTE_VALUE     | 0.24 RATIO  | 0.2 RATIO
            fr | Diviser par trois les réclamations                  | ABSOLUTE_VALUE     | 3 COUNT     | 9 COUNT
            fr | Réduire les réclamations de moitié                  | RELATIVE_PERCENT   | -50 PERCENT | 12 COUNT
            en | Cut complaints in half                              | ABSOLUTE_VALUE     | 6 COUNT     | 12 COUNT
            fr | Doubler le CA en ligne                              | ABSOLUTE_VALUE     | 36500 EUR   | 18320 EUR
            fr | Atteindre 2,77 M€ de CA                             | RELATIVE_PERCENT   | 15 PERCENT  | 2412000 EUR
            fr | Réaliser 105 % du CA de 2025                        | RELATIVE_PERCENT   | 5 PERCENT   | 100000 EUR
            fr | Obtenir 40 commandes dans nos 12 magasins           | ABSOLUTE_VALUE     | 40 COUNT    | 30 COUNT
            fr | Signer deux cent cinquante clients                  | ABSOLUTE_VALUE     | 250 COUNT   | 150 COUNT
            fr | Signer vingt et un clients                          | ABSOLUTE_VALUE     | 21 COUNT    | 15 COUNT
            fr | Signer deux mille clients                           | ABSOLUTE_VALUE     | 2000 COUNT  | 1500 COUNT
            en | Sign two hundred and fifty customers                | ABSOLUTE_VALUE     | 250 COUNT   | 150 COUNT
            en | Book one hundred demos per month                    | ABSOLUTE_VALUE     | 100 COUNT   | 80 COUNT
            en | Follow up 100% of quotes                            | ABSOLUTE_VALUE     | 100 PERCENT | 70 PERCENT
            """)
    void a_sentence_may_say_its_target_in_its_own_way_but_no_other(
            String language, String sentence, ChangeKind change, String value, String baseline) {
        TargetSpec target = TargetSpec.builder()
                .change(change)
                .value(Quantity.parse(value))
                .baseline(baseline(baseline))
                .build();
        Quantity number = Quantity.parse(value);
        Quantity other = new Quantity(number.value().multiply(new BigDecimal("1.3")), number.unit());

        assertThat(findings(language, sentence, target)).isEmpty();
        assertThat(findings(language, sentence, target.withValue(other))).containsExactly("S-13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Augmenter le CA de 15 €                   | RELATIVE_PERCENT | 15 PERCENT    | 1000 EUR
            fr | Atteindre 500 000 $ de CA                 | ABSOLUTE_VALUE   | 500000 EUR    | 400000 EUR
            fr | Augmenter de 40 % le nombre de clients    | ABSOLUTE_VALUE   | 40 COUNT      | 32 COUNT
            fr | Accroître le taux de conversion de 2 pts  | RELATIVE_PERCENT | 2 PERCENT     | 20 PERCENT
            """)
    void the_same_number_in_another_unit_is_another_number(
            String language, String sentence, ChangeKind change, String value, String baseline) {
        TargetSpec target = TargetSpec.builder()
                .change(change)
                .value(Quantity.parse(value))
                .baseline(baseline(baseline))
                .build();

        assertThat(findings(language, sentence, target)).containsExactly("S-13");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            35 PERCENT | 0
            36 PERCENT | 1
            """)
    void what_is_maintained_is_the_level_said(String baseline, int findings) {
        TargetSpec target = TargetSpec.builder()
                .direction(Direction.MAINTAIN)
                .baseline(baseline(baseline))
                .build();

        assertThat(findings("fr", "Maintenir un taux de marge d’au moins 35 %", target))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Gagner 40 % des appels d’offres",
        "fr, 'Gagner 2 propositions sur 5, soit un taux de succès de 40 %'",
        "en, Follow up 40% of quotes"
    })
    void a_share_of_all_is_no_ambiguous_change(String language, String sentence) {
        TargetSpec target = TargetSpec.builder()
                .change(ChangeKind.ABSOLUTE_VALUE)
                .value(Quantity.parse("40 PERCENT"))
                .baseline(baseline("33 PERCENT"))
                .build();

        assertThat(findings(language, sentence, target)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Strengthen", "Boost", "Improve", "Develop", "Foster", "Support", "Reinforce"})
    void a_weak_verb_is_known_in_its_base_form(String verb) {
        assertThat(Statement.of(verb + " donor retention", Locale.ENGLISH).weakVerbs())
                .hasSize(1);
    }

    @Test
    void points_need_no_baseline_to_be_those_of_the_target() {
        TargetSpec target = TargetSpec.builder()
                .change(ChangeKind.PERCENTAGE_POINTS)
                .value(Quantity.parse("3 PERCENT"))
                .build();

        assertThat(findings("en", "Lift conversion by 3 points", target)).isEmpty();
    }

    private static Baseline baseline(String value) {
        return Baseline.builder()
                .value(Quantity.parse(value))
                .date(LocalDate.of(2025, 12, 31))
                .build();
    }

    private static List<String> findings(String language, String sentence, TargetSpec target) {
        KpiDefinition kpi = KpiDefinition.builder()
                .id(Id.of("kpi"))
                .unit(target.baseline()
                        .flatMap(Baseline::value)
                        .or(target::value)
                        .orElseThrow()
                        .unit())
                .build();
        Objective objective = Objective.builder()
                .id(Id.of("objective"))
                .level(ObjectiveLevel.TEAM)
                .statement(sentence)
                .kpiId(kpi.id())
                .target(target)
                .due(YEAR.end())
                .build();
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .language(language)
                .period(YEAR)
                .addKpis(kpi)
                .addObjectives(objective)
                .build();
        return Goals.checker("S-13", "M-05").check(plan, YEAR.end()).findings().stream()
                .map(finding -> finding.rule().id())
                .filter(id -> id.equals("S-13") || id.equals("M-05"))
                .toList();
    }
}
