package org.openpac.kpi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;

/**
 * What an indicator of a plan counts, told by its standard code, by the formula of a standard indicator that is reckoned from
 * it, or by the company objectives it measures; never by its name.
 */
enum PlanRole {
    REVENUE(UnitKind.CURRENCY),
    DIRECT_COST(UnitKind.CURRENCY),
    NEW_CUSTOMERS(UnitKind.COUNT),
    ORDERS(UnitKind.COUNT),
    PROSPECTS(UnitKind.COUNT),
    CONTACTS(UnitKind.COUNT),
    MEETINGS(UnitKind.COUNT),
    PROPOSALS(UnitKind.COUNT);

    /** Standard indicators that are themselves what is counted. */
    private static final Map<String, PlanRole> BY_CODE =
            Map.of("SAL-016", CONTACTS, "SAL-017", MEETINGS, "SAL-018", PROPOSALS);

    /** What the two indicators are that a standard quotient is reckoned from. */
    private static final Map<String, List<PlanRole>> BY_FORMULA = Map.of(
            "ACQ-001", List.of(DIRECT_COST, NEW_CUSTOMERS),
            "ACQ-003", List.of(DIRECT_COST, PROSPECTS),
            "CNV-002", List.of(NEW_CUSTOMERS, PROSPECTS),
            "CNV-008", List.of(MEETINGS, CONTACTS),
            "CNV-009", List.of(PROPOSALS, MEETINGS),
            "REV-005", List.of(REVENUE, ORDERS));

    private static final Map<ObjectiveCategory, PlanRole> BY_CATEGORY =
            Map.of(ObjectiveCategory.REVENUE, REVENUE, ObjectiveCategory.NEW_CUSTOMERS, NEW_CUSTOMERS);

    private final UnitKind unit;

    PlanRole(UnitKind unit) {
        this.unit = unit;
    }

    /** The indicators by what they count: those of which exactly one tells it, adds up and has the right unit. */
    static Map<PlanRole, KpiDefinition> of(SalesActionPlan plan) {
        Map<PlanRole, Set<Id>> told = new EnumMap<>(PlanRole.class);
        Map<PlanRole, Set<Id>> supposed = new EnumMap<>(PlanRole.class);
        for (KpiDefinition kpi : plan.kpis()) {
            kpi.code().map(BY_CODE::get).ifPresent(role -> note(told, role, kpi.id()));
            kpi.formula()
                    .filter(formula -> formula.operation() == FormulaOperation.RATIO
                            && formula.kpiIds().size() == 2)
                    .map(KpiFormula::kpiIds)
                    .ifPresent(ids -> kpi.code()
                            .map(code -> BY_FORMULA.getOrDefault(code, List.of()))
                            .filter(roles -> !roles.isEmpty())
                            .ifPresent(roles -> {
                                note(told, roles.get(0), ids.get(0));
                                note(told, roles.get(1), ids.get(1));
                            }));
        }
        for (Objective objective : plan.objectives()) {
            if (objective.level() == ObjectiveLevel.COMPANY && isUnlimited(objective, plan)) {
                objective
                        .category()
                        .map(BY_CATEGORY::get)
                        .ifPresent(role -> objective.kpiId().ifPresent(id -> note(supposed, role, id)));
            }
        }
        Map<PlanRole, KpiDefinition> kpis = new EnumMap<>(PlanRole.class);
        for (PlanRole role : values()) {
            Set<Id> ids = told.containsKey(role) ? told.get(role) : supposed.getOrDefault(role, Set.of());
            only(plan, ids).filter(role::fits).ifPresent(kpi -> kpis.put(role, kpi));
        }
        return kpis;
    }

    private static void note(Map<PlanRole, Set<Id>> ids, PlanRole role, Id id) {
        ids.computeIfAbsent(role, key -> new TreeSet<>()).add(id);
    }

    private static Optional<KpiDefinition> only(SalesActionPlan plan, Set<Id> ids) {
        List<KpiDefinition> kpis =
                plan.kpis().stream().filter(kpi -> ids.contains(kpi.id())).toList();
        return ids.size() == 1 && kpis.size() == 1 ? Optional.of(kpis.get(0)) : Optional.empty();
    }

    /** Whether it is about all segments, channels, offers and territories of the plan, said or unsaid. */
    private static boolean isUnlimited(Objective objective, SalesActionPlan plan) {
        return isAll(objective.segmentIds(), plan.segments())
                && isAll(objective.channelIds(), plan.channels())
                && isAll(objective.offerIds(), plan.offers())
                && isAll(objective.territoryIds(), plan.territories());
    }

    private static boolean isAll(List<Id> ids, List<? extends Identified> elements) {
        return ids.isEmpty()
                || new TreeSet<>(ids)
                        .containsAll(elements.stream().map(Identified::id).toList());
    }

    private boolean fits(KpiDefinition kpi) {
        return kpi.aggregation().filter(Aggregation.SUM::equals).isPresent()
                && kpi.unit().filter(this::isCountedIn).isPresent();
    }

    /** Whether what is counted can be told in a unit. */
    boolean isCountedIn(Unit actual) {
        return actual.kind() == unit;
    }

    /** What kind of facts readings of it amount to. */
    FactKind facts() {
        return switch (this) {
            case REVENUE -> FactKind.REVENUE;
            case DIRECT_COST -> FactKind.SPEND;
            case NEW_CUSTOMERS -> FactKind.CUSTOMER_WON;
            case ORDERS -> FactKind.ORDER;
            case PROSPECTS -> FactKind.PROSPECTS;
            case CONTACTS, MEETINGS, PROPOSALS -> FactKind.ACTIVITY;
        };
    }
}
