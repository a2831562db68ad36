package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.found;
import static org.openpac.kpi.rule.StatisticProbe.kpi;
import static org.openpac.kpi.rule.StatisticProbe.messages;
import static org.openpac.kpi.rule.StatisticProbe.month;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Quantity;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.catalog.AcquisitionKpis;
import org.openpac.kpi.catalog.ConversionKpis;
import org.openpac.kpi.catalog.DealKpis;
import org.openpac.kpi.catalog.SatisfactionKpis;
import org.openpac.kpi.catalog.TeamKpis;
import org.openpac.kpi.catalog.ValueKpis;

/** What a rate rests on, and what improvement is usual. */
class EvidenceRulesTest {

    private static final Rule<Measurement> CASES = EvidenceRules.RATE_HAS_ENOUGH_CASES;
    private static final KpiDefinition RATE = kpi("rate", ConversionKpis.CONVERSION, "PERCENT");

    private static Measurement rate(String value, int cases) {
        return month("rate", "2026-06", value).withSampleSize(cases);
    }

    // Wilson at 95 % of 0 of 29 reaches from 0 to 3.8415 / 32.8415 = 11.7 %, half of it 5.8 points; of 0 of 30, 5.7
    // points.
    @ParameterizedTest
    @CsvSource({"29, 1", "30, 0"})
    void thirty_cases_are_enough(int cases, int findings) {
        assertThat(found(CASES, StatisticProbe.plan(RATE).addMeasurements(rate("0 PERCENT", cases))))
                .hasSize(findings);
    }

    // Half of Wilson's width for one half of n is z / (2·sqrt(n + z²)), with z = 1.95996: 10.01 points for 92 cases,
    // 9.91 for 94.
    @ParameterizedTest
    @CsvSource({"92, 1", "94, 0"})
    void a_rate_is_known_to_within_ten_points(int cases, int findings) {
        assertThat(found(CASES, StatisticProbe.plan(RATE).addMeasurements(rate("50 PERCENT", cases))))
                .hasSize(findings);
    }

    // 3 of 8: (0.375 + 3.8415/16 ± 1.96·sqrt(0.375·0.625/8 + 3.8415/256)) / (1 + 3.8415/8)
    // is 41.55 ± 27.87 %.
    @Test
    void cases_and_points_are_told() {
        assertThat(messages(CASES, StatisticProbe.plan(RATE).addMeasurements(rate("37.5 PERCENT", 8))))
                .containsExactly("8 cases: the rate is known to within 27.87 points only.");
    }

    @Test
    void only_the_last_percentage_with_its_cases_is_judged() {
        Measurement few = rate("50 PERCENT", 8);

        assertThat(examined(
                        CASES,
                        StatisticProbe.plan(RATE)
                                .addMeasurements(
                                        few,
                                        month("rate", "2026-05", "50 PERCENT").withSampleSize(8))))
                .isEqualTo(1);
        assertThat(examined(CASES, StatisticProbe.plan(RATE).addMeasurements(month("rate", "2026-06", "50 PERCENT"))))
                .isZero();
        assertThat(examined(CASES, StatisticProbe.plan(RATE).addMeasurements(rate("0.5 RATIO", 8))))
                .isZero();
        assertThat(examined(CASES, StatisticProbe.plan(RATE).addMeasurements(rate("101 PERCENT", 8))))
                .isZero();
    }

    private static KpiDefinition improving(Kpi standard, String unit, String from, String to) {
        return kpi("figure", standard, unit)
                .withTarget(TargetSpec.builder()
                        .change(ChangeKind.ABSOLUTE_VALUE)
                        .value(Quantity.parse(to))
                        .baseline(Baseline.builder().value(Quantity.parse(from)).build())
                        .build());
    }

    private static SalesActionPlan.Builder plan(KpiDefinition kpi) {
        return StatisticProbe.plan(kpi);
    }

    // Usual are 15 to 20 % for conversion, 10 to 15 % for productivity, 5 to 10 % for satisfaction; one and a half
    // times the most
    // are 30, 22.5 and 15 %.
    @Test
    void one_and_a_half_times_the_usual_improvement_passes() {
        Rule<?> rule = EvidenceRules.GAIN_IS_KNOWN_TO_BE_POSSIBLE;

        assertThat(found(rule, plan(improving(ConversionKpis.CONVERSION, "PERCENT", "10 PERCENT", "13 PERCENT"))))
                .isEmpty();
        assertThat(messages(rule, plan(improving(ConversionKpis.CONVERSION, "PERCENT", "10 PERCENT", "13.1 PERCENT"))))
                .containsExactly("An improvement of 31%, where 15% to 20% is usual.");
        assertThat(found(rule, plan(improving(TeamKpis.PRODUCTIVITY, "EUR", "1000 EUR", "1225 EUR"))))
                .isEmpty();
        assertThat(found(rule, plan(improving(TeamKpis.PRODUCTIVITY, "EUR", "1000 EUR", "1226 EUR"))))
                .containsExactly("WARNING /kpis/0/target/value");
        assertThat(found(rule, plan(improving(SatisfactionKpis.CSAT, "PERCENT", "80 PERCENT", "92 PERCENT"))))
                .isEmpty();
        assertThat(found(rule, plan(improving(SatisfactionKpis.CSAT, "PERCENT", "80 PERCENT", "92.1 PERCENT"))))
                .hasSize(1);
    }

    // Ten percent less is proposed for what a customer costs, 5 % more for lifetime value.
    @Test
    void one_and_a_half_times_the_proposed_change_passes() {
        Rule<?> rule = EvidenceRules.GAIN_IS_KNOWN_TO_BE_POSSIBLE;
        KpiDefinition cheaper =
                improving(AcquisitionKpis.CAC, "EUR", "100 EUR", "85 EUR").withTrend(Trend.LOWER_IS_BETTER);

        assertThat(found(rule, plan(cheaper))).isEmpty();
        assertThat(messages(
                        rule,
                        plan(improving(AcquisitionKpis.CAC, "EUR", "100 EUR", "84 EUR")
                                .withTrend(Trend.LOWER_IS_BETTER))))
                .containsExactly("An improvement of 16%, where 10% to 10% is usual.");
        assertThat(found(rule, plan(cheaper.withTrend(Optional.empty())))).isEmpty();
        assertThat(found(rule, plan(improving(ValueKpis.LTV_REVENUE, "EUR", "100 EUR", "107.5 EUR"))))
                .isEmpty();
        assertThat(found(rule, plan(improving(ValueKpis.LTV_REVENUE, "EUR", "100 EUR", "107.6 EUR"))))
                .hasSize(1);
    }

    @Test
    void where_nothing_is_usual_nothing_is_judged() {
        Rule<?> rule = EvidenceRules.GAIN_IS_KNOWN_TO_BE_POSSIBLE;

        assertThat(examined(rule, plan(improving(DealKpis.VELOCITY, "EUR", "1 EUR", "9 EUR"))))
                .isZero();
        assertThat(examined(rule, plan(improving(ConversionKpis.CONVERSION, "PERCENT", "0 PERCENT", "9 PERCENT"))))
                .isZero();
        assertThat(examined(rule, plan(kpi("figure", ConversionKpis.CONVERSION, "PERCENT"))))
                .isZero();
    }
}
