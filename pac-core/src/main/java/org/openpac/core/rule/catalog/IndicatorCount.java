package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.PersonShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** How many indicators a plan follows and how many fall to whom. */
final class IndicatorCount {

    private IndicatorCount() {}

    /** A breach of the plan if it has too many, and of each person who has. */
    static List<Breach> tooMany(PlanView view) {
        SalesActionPlan plan = view.plan();
        List<Breach> breaches = new ArrayList<>();
        if (isAbove(IndicatorRules.MOST_IN_PLAN, plan.kpis().size(), view)) {
            breaches.add(filled(
                    Breach.at(SalesActionPlanShape.KPIS),
                    Naming.of(plan.name(), plan.id()),
                    plan.kpis().size(),
                    IndicatorRules.MOST_IN_PLAN,
                    view));
        }
        owned(plan)
                .forEach((owner, count) -> view.index()
                        .entry(owner)
                        .filter(entry -> isAbove(IndicatorRules.MOST_OWNED, count, view))
                        .filter(entry -> entry.element() instanceof Person)
                        .ifPresent(entry -> breaches.add(filled(
                                Breach.elsewhere(entry.place().member(PersonShape.ID), Optional.of(entry.element())),
                                Shown.person((Person) entry.element()),
                                count,
                                IndicatorRules.MOST_OWNED,
                                view))));
        return breaches;
    }

    private static Map<Id, Integer> owned(SalesActionPlan plan) {
        Map<Id, Integer> owned = new LinkedHashMap<>();
        plan.kpis().forEach(kpi -> kpi.ownerId().ifPresent(owner -> owned.merge(owner, 1, Integer::sum)));
        return owned;
    }

    private static boolean isAbove(Limit most, int count, PlanView view) {
        return BigDecimal.valueOf(count).compareTo(view.limit(most)) > 0;
    }

    private static Breach filled(Breach breach, Argument who, int count, Limit most, PlanView view) {
        return breach.with("who", who)
                .with("n", Arguments.count(count))
                .with("most", Arguments.numeric(view.limit(most)));
    }
}
