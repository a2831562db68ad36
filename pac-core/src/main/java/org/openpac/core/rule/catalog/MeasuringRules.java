package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.KPIS;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.ISO_22400;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.BaselineShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.plan.tracking.ValueChainStage;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;

/** M: figures that are read often enough, from somewhere, and tell the result. */
public final class MeasuringRules {

    /** So many readings at least are needed before the due date. */
    public static final Limit READINGS = Limit.of("M-10.readings", "3");

    /** So many months before the start a baseline may have been read. */
    public static final Limit BASELINE_MONTHS = Limit.of("M-13.months", "12");

    /** So many different words at least make a scale. */
    public static final Limit WORDS = Limit.of("M-15.words", "3");

    /** An indicator that an objective is measured by says from where and how often it is read. */
    public static final Rule<KpiDefinition> SAYS_WHERE_AND_HOW_OFTEN = rule("M-09", KPIS)
            .title("An objective’s indicator says from where and how often it is read")
            .because("A figure that nobody knows where to find is not followed, however well it is chosen.")
            .source(ISO_22400)
            .severity(WARNING)
            .onceComplete()
            .when((kpi, view) -> objectivesOf(kpi, view).findAny().isPresent())
            .finds((kpi, view) -> missingSource(kpi))
            .message("{kpi} does not say: {missing}.")
            .with("kpi", Shown.KPI)
            .suggest("Say from which file or tool it is read, and how often.");

    /** An indicator is read often enough for a course to be corrected. */
    public static final Rule<KpiDefinition> IS_READ_OFTEN_ENOUGH = rule("M-10", KPIS)
            .title("An indicator is read at least three times before its objectives are due")
            .because("With one reading at the end, you learn that you missed the target, not that you are missing it.")
            .source(OWN_DEFAULT)
            .formula("days of the objective ÷ days between readings, of the shortest objective")
            .severity(WARNING)
            .when(kpi -> kpi.frequency().isPresent())
            .measures(MeasuringRules::fewestReadings)
            .below(READINGS, WARNING)
            .at(KpiDefinitionShape.FREQUENCY)
            .message("{kpi}: readings before the due date: {value}.")
            .with("kpi", Shown.KPI)
            .suggest("Read it more often.");

    /** A company objective is measured by what comes out, not by what is done. */
    public static final Rule<Objective> COMPANY_MEASURES_RESULTS = rule("M-12", OBJECTIVES)
            .title("A company objective is measured by a result, not by what is done for it")
            .because("A thousand calls are no success of the company, the customers they bring are.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .when((objective, view) -> objective.level() == ObjectiveLevel.COMPANY
                    && stage(objective, view).isPresent())
            .requires((objective, view) -> isResult(stage(objective, view).orElseThrow()))
            .at(ObjectiveShape.KPI_ID)
            .message("{kpi} measures what is done ({stage}), not what comes of it.")
            .with(
                    "kpi",
                    (objective, view) -> Shown.kpi(view.index().kpiOf(objective).orElseThrow()))
            .with("stage", (objective, view) -> stage(objective, view).orElseThrow())
            .suggest("Measure the company by the result, and a team or a person by what leads to it.");

    /** A baseline is not older than a year when the objective begins. */
    public static final Rule<Objective> BASELINE_IS_FRESH = rule("M-13", OBJECTIVES)
            .title("A baseline was read at most twelve months before the objective begins")
            .because("Whoever starts from an old figure sets a target for a company that no longer exists.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .limit(BASELINE_MONTHS)
            .when((objective, view) -> baselineDate(objective).isPresent()
                    && Horizon.start(objective, view).isPresent())
            .requires((objective, view) -> !baselineDate(objective)
                    .orElseThrow()
                    .isBefore(Horizon.start(objective, view)
                            .orElseThrow()
                            .minusMonths(Horizon.months(view, BASELINE_MONTHS))))
            .at(ObjectiveShape.TARGET, TargetSpecShape.BASELINE, BaselineShape.DATE)
            .message("The baseline dates from {day}.")
            .with(
                    "day",
                    (objective, view) -> Arguments.day(baselineDate(objective).orElseThrow()))
            .suggest("Start from the latest figure there is.");

    /** A scale of words has enough of them to tell bad, middling and good, each once. */
    public static final Rule<KpiDefinition> SCALE_IS_COMPLETE = rule("M-15", KPIS)
            .title("A scale of words has three or more, each once")
            .because("With two words everything is good or bad, and nothing is getting better.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .limit(WORDS)
            .when(kpi -> !kpi.qualitativeScale().isEmpty())
            .requires((kpi, view) -> {
                int distinct = distinctWords(kpi).size();
                return distinct == kpi.qualitativeScale().size()
                        && BigDecimal.valueOf(distinct).compareTo(view.limit(WORDS)) >= 0;
            })
            .fix(
                    "Remove the empty and repeated words",
                    (kpi, view) -> Optional.of(distinctWords(kpi))
                            .filter(words -> BigDecimal.valueOf(words.size()).compareTo(view.limit(WORDS)) >= 0)
                            .map(kpi::withQualitativeScale))
            .at(KpiDefinitionShape.QUALITATIVE_SCALE)
            .message("{kpi}: different words on the scale: {n}.")
            .with("kpi", Shown.KPI)
            .with("n", (kpi, view) -> Arguments.count(distinctWords(kpi).size()))
            .suggest("Describe at least three levels, from the worst to the best.");

    private MeasuringRules() {}

    private static List<String> distinctWords(KpiDefinition kpi) {
        Map<String, String> words = new LinkedHashMap<>();
        kpi.qualitativeScale().stream()
                .filter(word -> !word.isBlank())
                .forEach(word -> words.putIfAbsent(word.strip().toLowerCase(Locale.ROOT), word));
        return List.copyOf(words.values());
    }

    /** The objectives that an indicator measures, in the plan's order. */
    static Stream<Objective> objectivesOf(KpiDefinition kpi, PlanView view) {
        return view.index().referencesTo(kpi.id()).stream()
                .filter(reference -> reference.member() == ObjectiveShape.KPI_ID)
                .map(reference -> reference.holder())
                .filter(Objective.class::isInstance)
                .map(Objective.class::cast)
                .filter(Link::isLive);
    }

    private static List<Breach> missingSource(KpiDefinition kpi) {
        List<Breach> missing = new ArrayList<>(2);
        if (kpi.frequency().isEmpty()) {
            missing.add(Breach.at(KpiDefinitionShape.FREQUENCY)
                    .with("missing", Shown.member(KpiDefinitionShape.FREQUENCY)));
        }
        if (kpi.dataSource().filter(text -> !text.isBlank()).isEmpty()) {
            missing.add(Breach.at(KpiDefinitionShape.DATA_SOURCE)
                    .with("missing", Shown.member(KpiDefinitionShape.DATA_SOURCE)));
        }
        return missing;
    }

    private static Figure fewestReadings(KpiDefinition kpi, PlanView view) {
        Frequency frequency = kpi.frequency().orElseThrow();
        return objectivesOf(kpi, view)
                .flatMap(objective -> Horizon.of(objective, view).stream())
                .filter(days -> days.days() > 1)
                .map(days -> readings(days, frequency))
                .min(Comparator.naturalOrder())
                .map(least -> Figure.known(BigDecimal.valueOf(least)))
                .orElse(Figure.unknown(Gap.NO_PERIOD));
    }

    private static long readings(DateRange days, Frequency frequency) {
        LocalDate after = days.end().plusDays(1);
        return switch (frequency) {
            case DAILY -> days.days();
            case WEEKLY -> ChronoUnit.WEEKS.between(days.start(), after);
            case MONTHLY -> ChronoUnit.MONTHS.between(days.start(), after);
            case QUARTERLY -> ChronoUnit.MONTHS.between(days.start(), after) / 3;
            case YEARLY -> ChronoUnit.YEARS.between(days.start(), after);
        };
    }

    private static Optional<ValueChainStage> stage(Objective objective, PlanView view) {
        return view.index().kpiOf(objective).flatMap(KpiDefinition::valueChainStage);
    }

    private static boolean isResult(ValueChainStage stage) {
        return stage == ValueChainStage.OUTPUT || stage == ValueChainStage.OUTCOME;
    }

    private static Optional<LocalDate> baselineDate(Objective objective) {
        return objective.target().flatMap(TargetSpec::baseline).flatMap(Baseline::date);
    }
}
