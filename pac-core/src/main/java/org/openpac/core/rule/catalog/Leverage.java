package org.openpac.core.rule.catalog;

import static org.openpac.core.plan.action.StrategyType.ACQUISITION;
import static org.openpac.core.plan.action.StrategyType.DEVELOPMENT;
import static org.openpac.core.plan.action.StrategyType.DIVERSIFICATION;
import static org.openpac.core.plan.action.StrategyType.MARKET_PENETRATION;
import static org.openpac.core.plan.action.StrategyType.RETENTION;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFamily;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Argument;

/**
 * Which directions a strategy can take to move a figure.
 *
 * <p>Every direction moves revenue, margin and the number of sales; the other figures are moved by some. What is not known
 * here is moved by all.
 *
 * @param name what the figure is called
 * @param types the directions that move it
 */
record Leverage(Argument name, Set<StrategyType> types) {

    private static final Map<ObjectiveCategory, Set<StrategyType>> BY_CATEGORY = Map.of(
            ObjectiveCategory.NEW_CUSTOMERS, EnumSet.of(ACQUISITION, MARKET_PENETRATION, DIVERSIFICATION),
            ObjectiveCategory.PROSPECTING_ACTIVITY, EnumSet.of(ACQUISITION, MARKET_PENETRATION, DIVERSIFICATION),
            ObjectiveCategory.MARKET_SHARE, EnumSet.of(ACQUISITION, MARKET_PENETRATION),
            ObjectiveCategory.CUSTOMER_RETENTION, EnumSet.of(RETENTION),
            ObjectiveCategory.SATISFACTION, EnumSet.of(RETENTION, DEVELOPMENT),
            ObjectiveCategory.REVENUE_PER_CUSTOMER, EnumSet.of(DEVELOPMENT, MARKET_PENETRATION, RETENTION));

    private static final Map<KpiFamily, Set<StrategyType>> BY_FAMILY = Map.of(
            KpiFamily.ACQUISITION, EnumSet.of(ACQUISITION, MARKET_PENETRATION, DIVERSIFICATION),
            KpiFamily.RETENTION, EnumSet.of(RETENTION),
            KpiFamily.SATISFACTION, EnumSet.of(RETENTION, DEVELOPMENT));

    /** Standard indicators that another direction moves than most of their group. */
    private static final Map<String, Set<StrategyType>> BY_CODE = Map.ofEntries(
            Map.entry("REV-003", EnumSet.of(ACQUISITION, MARKET_PENETRATION)),
            Map.entry("REV-004", EnumSet.of(DEVELOPMENT, MARKET_PENETRATION, RETENTION)),
            Map.entry("REV-005", EnumSet.of(DEVELOPMENT)),
            Map.entry("REV-014", EnumSet.of(DEVELOPMENT)),
            Map.entry("REV-015", EnumSet.of(DEVELOPMENT, MARKET_PENETRATION, RETENTION)),
            Map.entry("REV-016", EnumSet.of(DEVELOPMENT)),
            Map.entry("RET-003", EnumSet.of(RETENTION)),
            Map.entry("RET-004", EnumSet.of(RETENTION, DEVELOPMENT)),
            Map.entry("RET-005", EnumSet.allOf(StrategyType.class)),
            Map.entry("RET-009", EnumSet.allOf(StrategyType.class)),
            Map.entry("VAL-003", EnumSet.of(ACQUISITION, RETENTION, DEVELOPMENT)),
            Map.entry("VAL-004", EnumSet.of(ACQUISITION, MARKET_PENETRATION, DIVERSIFICATION, DEVELOPMENT)),
            Map.entry("VAL-005", EnumSet.of(DEVELOPMENT)));

    private static final Map<String, Set<StrategyType>> BY_GROUP = Map.of(
            "ACQ", EnumSet.of(ACQUISITION, MARKET_PENETRATION, DIVERSIFICATION),
            "CNV", EnumSet.of(ACQUISITION, MARKET_PENETRATION, DIVERSIFICATION),
            "RET", EnumSet.of(RETENTION),
            "VAL", EnumSet.of(RETENTION, DEVELOPMENT),
            "SAT", EnumSet.of(RETENTION, DEVELOPMENT));

    private static final Set<StrategyType> ALL = EnumSet.allOf(StrategyType.class);

    /** The figures by which a strategy is measured: its own indicators, else the objectives it serves. */
    static List<Leverage> of(Strategy strategy, PlanView view) {
        List<Leverage> figures = new ArrayList<>();
        strategy.kpiIds().stream()
                .distinct()
                .flatMap(id -> view.index().find(id, KpiDefinition.class).stream())
                .forEach(kpi -> figures.add(of(kpi)));
        return figures.isEmpty()
                ? strategy.objectiveIds().stream()
                        .distinct()
                        .flatMap(id -> view.index().find(id, Objective.class).stream())
                        .flatMap(objective -> of(objective, view))
                        .toList()
                : figures;
    }

    private static Stream<Leverage> of(Objective objective, PlanView view) {
        Optional<ObjectiveCategory> category = objective.category().filter(known -> known != ObjectiveCategory.OTHER);
        return category
                .map(known -> new Leverage(known, BY_CATEGORY.getOrDefault(known, ALL)))
                .or(() -> view.index().kpiOf(objective).map(Leverage::of))
                .stream();
    }

    private static Leverage of(KpiDefinition kpi) {
        Set<StrategyType> types = kpi.code()
                .map(Leverage::byCode)
                .orElseGet(() -> kpi.family()
                        .map(family -> BY_FAMILY.getOrDefault(family, ALL))
                        .orElse(ALL));
        return new Leverage(Naming.of(kpi.name(), kpi.id()), types);
    }

    private static Set<StrategyType> byCode(String code) {
        String group = code.substring(0, Math.min(3, code.length()));
        return BY_CODE.getOrDefault(code, BY_GROUP.getOrDefault(group, ALL));
    }

    boolean isMovedBy(StrategyType type) {
        return types.contains(type);
    }
}
