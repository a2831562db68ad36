package org.openpac.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFamily;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.plan.tracking.ValueChainStage;
import org.openpac.core.plan.tracking.ValueRange;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** How satisfied the customers of a sound plan are, on a scale of five words: its 17th indicator, and what was read of it. */
final class SoundSatisfaction {

    static final Id SATISFACTION = Id.of("kpi-satisfaction");

    private static final BigDecimal FROM = new BigDecimal("4");
    private static final BigDecimal TO = new BigDecimal("4.2");

    private final SoundFigures figures;

    SoundSatisfaction(SoundFigures figures) {
        this.figures = figures;
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.addKpis(KpiDefinition.builder()
                .id(SATISFACTION)
                .name(figures.say("Satisfaction moyenne", "Mean satisfaction"))
                .code("SAT-003")
                .family(KpiFamily.SATISFACTION)
                .unit(Unit.SCORE)
                .range(ValueRange.builder()
                        .lowest(score(BigDecimal.ONE))
                        .highest(score(BigDecimal.valueOf(5)))
                        .build())
                .trend(Trend.HIGHER_IS_BETTER)
                .aggregation(Aggregation.LAST)
                .timing(KpiTiming.LEADING)
                .valueChainStage(ValueChainStage.OUTPUT)
                .frequency(Frequency.MONTHLY)
                .dataSource(figures.say("Enquête après livraison", "Survey after delivery"))
                .ownerId(SoundFigures.seller(1))
                .addQualitativeScale(
                        figures.say("Très mécontent", "Very dissatisfied"),
                        figures.say("Mécontent", "Dissatisfied"),
                        figures.say("Partagé", "Neither"),
                        figures.say("Satisfait", "Satisfied"),
                        figures.say("Très satisfait", "Very satisfied"))
                .target(new GoalParts(figures).target(ChangeKind.ABSOLUTE_VALUE, score(TO), score(FROM)))
                .due(figures.period.end())
                .build());
        int last = figures.measuredMonths - 1;
        plan.addMeasurements(reading(last - 1, "0.9"), reading(last, "1"));
    }

    private Measurement reading(int month, String part) {
        BigDecimal gone = figures.elapsed(figures.period.end()).multiply(new BigDecimal(part));
        BigDecimal value = FROM.add(TO.subtract(FROM).multiply(gone));
        return Measurement.builder()
                .kpiId(SATISFACTION)
                .period(new DateRange(figures.day(month, 1), figures.monthEnd(month)))
                .value(score(value.setScale(2, RoundingMode.HALF_UP)))
                .recordedOn(figures.monthEnd(month).plusDays(3))
                .build();
    }

    private static Quantity score(BigDecimal number) {
        return new Quantity(number, Unit.SCORE);
    }
}
