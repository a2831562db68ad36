package org.openpac.kpi.rule;

import static org.openpac.core.rule.Scope.KPIS;
import static org.openpac.core.rule.Scope.MEASUREMENTS;
import static org.openpac.core.rule.Scope.TARGETED;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.kpi.rule.StatisticRules.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.MeasurementShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.rule.catalog.PaceRules;
import org.openpac.core.text.Arguments;
import org.openpac.kpi.PercentageInterval;
import org.openpac.kpi.statistic.Interval;

/** KP and TR: what readings are worth as evidence, and where they lead. */
public final class EvidenceRules {

    /** From this many cases on a rate says something. */
    public static final Limit FEWEST_CASES = Limit.of("KP-06.cases", "30");

    /** How many points a rate may be uncertain by, either way. */
    public static final Limit UNCERTAINTY = Limit.of("KP-06.points", "10");

    /** How many times the usual improvement a target may ask for. */
    public static final Limit TIMES_USUAL = Limit.of("KP-11.times", "1.5");

    /** Below this part of the target a landing is short. */
    public static final Limit LANDING = Limit.of("TR-03.landing", "0.90");

    /** A rate rests on enough cases. */
    public static final Rule<Measurement> RATE_HAS_ENOUGH_CASES = rule("KP-06", MEASUREMENTS)
            .title("A rate rests on 30 cases or more and is known to within 10 points")
            .because("Of eight calls one sale more or less makes twelve points, and means nothing.")
            .source(OWN_DEFAULT)
            .formula("cases; half the width of Wilson’s interval at 95%")
            .severity(WARNING)
            .limit(FEWEST_CASES)
            .limit(UNCERTAINTY)
            .assesses(EvidenceRules::uncertainty)
            .at(MeasurementShape.SAMPLE_SIZE)
            .message("{cases} cases: the rate is known to within {points} points only.")
            .suggest("Read it over a longer time or more customers before deciding by it.");

    /** A target asks for no more than structured plans are known to bring. */
    public static final Rule<Targeted> GAIN_IS_KNOWN_TO_BE_POSSIBLE = rule("KP-11", TARGETED)
            .title("An improvement stays within one and a half times what structured plans usually bring")
            .because("What is far beyond the usual needs a reason beyond the usual.")
            .source(METHOD)
            .formula("(target − baseline) ÷ baseline ÷ most of the usual improvement")
            .severity(WARNING)
            .when((targeted, view) -> UsualGain.of(targeted, view).isPresent())
            .measures((targeted, view) ->
                    UsualGain.of(targeted, view).orElseThrow().timesUsual())
            .above(TIMES_USUAL, WARNING)
            .at(KpiDefinitionShape.TARGET, TargetSpecShape.VALUE)
            .message("An improvement of {gain}, where {low} to {high} is usual.")
            .with(
                    "gain",
                    (targeted, view) -> Arguments.percentage(
                            UsualGain.of(targeted, view).orElseThrow().gain()))
            .with(
                    "low",
                    (targeted, view) -> Arguments.percentage(
                            UsualGain.of(targeted, view).orElseThrow().low()))
            .with(
                    "high",
                    (targeted, view) -> Arguments.percentage(
                            UsualGain.of(targeted, view).orElseThrow().high()))
            .suggest("Say what is done that others do not do, or aim lower.");

    /** The indicator is on its way to the target. */
    public static final Rule<KpiDefinition> LANDS_NEAR_THE_TARGET = rule("TR-03", KPIS)
            .title("An indicator lands at nine tenths of its target or more")
            .because("What the figures foretell in July can still be changed in July.")
            .source(OWN_DEFAULT)
            .formula("landing ÷ target; target ÷ landing where less is better")
            .severity(WARNING)
            .after(PaceRules.IS_ON_PACE)
            .when((kpi, view) -> !isTold(kpi, view))
            .measures((kpi, view) -> LandingOutlook.in(view).ofTarget(kpi))
            .below(LANDING, WARNING)
            .at(KpiDefinitionShape.ID)
            .message("It lands at {landing}; the target is {target}.")
            .with("landing", (kpi, view) -> LandingOutlook.in(view).landing(kpi, view))
            .with("target", (kpi, view) -> LandingOutlook.in(view).target(kpi, view))
            .suggest("Decide now what to add, to move or to give up.");

    private EvidenceRules() {}

    /** Whether the company objective whose target it stands beside is behind its pace, which is told there. */
    private static boolean isTold(KpiDefinition kpi, PlanView view) {
        return kpi.target().isEmpty()
                && view.index().referencesTo(kpi.id()).stream()
                        .filter(reference -> reference.member() == ObjectiveShape.KPI_ID)
                        .map(reference -> reference.holder())
                        .filter(Objective.class::isInstance)
                        .map(Objective.class::cast)
                        .filter(objective -> objective.level() == ObjectiveLevel.COMPANY)
                        .min(Comparator.comparing(Objective::id))
                        .filter(objective -> PaceRules.isBehind(objective, view))
                        .isPresent();
    }

    static List<Rule<?>> all() {
        return List.of(RATE_HAS_ENOUGH_CASES, GAIN_IS_KNOWN_TO_BE_POSSIBLE, LANDS_NEAR_THE_TARGET);
    }

    /** For the last reading of a percentage that says of how many cases; empty for any other. */
    private static Optional<List<Breach>> uncertainty(Measurement reading, PlanView view) {
        Optional<Interval> range = PercentageInterval.of(reading);
        if (range.isEmpty() || !CodedReadings.in(view).isLatest(reading)) {
            return Optional.empty();
        }
        int cases = reading.sampleSize().orElseThrow();
        BigDecimal points = BigDecimal.valueOf(range.get().width() / 2);
        boolean isEnough = BigDecimal.valueOf(cases).compareTo(view.limit(FEWEST_CASES)) >= 0
                && points.compareTo(view.limit(UNCERTAINTY)) <= 0;
        return Optional.of(
                isEnough
                        ? List.of()
                        : List.of(Breach.here()
                                .with("cases", Arguments.count(cases))
                                .with("points", Arguments.numeric(points))));
    }
}
