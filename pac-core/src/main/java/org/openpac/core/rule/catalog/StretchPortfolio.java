package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/**
 * The stretch targets of a plan as bets. Of one figure that is stretched from the company down to a person there is one bet: an
 * objective that contributes to one with a stretch target shares that one's, and one person's stretches of one indicator are one.
 */
final class StretchPortfolio {

    private final Map<Id, Set<Id>> byPerson = new HashMap<>();
    private int bets;
    private int objectives;

    private StretchPortfolio(PlanView view) {
        for (Objective objective : view.plan().objectives()) {
            if (!Link.isLive(objective)) {
                continue;
            }
            boolean isStretched = isStretched(objective);
            boolean isShared = Link.of(objective, view).stream()
                    .anyMatch(link -> isStretched(link.parent()) && Link.isLive(link.parent()));
            if (!isShared) {
                objectives++;
                bets += isStretched ? 1 : 0;
            }
            if (isStretched) {
                objective
                        .ownerId()
                        .ifPresent(owner -> byPerson.computeIfAbsent(owner, id -> new HashSet<>())
                                .add(objective.kpiId().orElse(objective.id())));
            }
        }
    }

    static StretchPortfolio in(PlanView view) {
        return view.shared(StretchPortfolio.class, StretchPortfolio::new);
    }

    static boolean isStretched(Objective objective) {
        return objective.stretch().flatMap(StretchSpec::value).isPresent();
    }

    boolean hasBets() {
        return bets > 0;
    }

    int of(Person person) {
        return byPerson.getOrDefault(person.id(), Set.of()).size();
    }

    List<Breach> tooMany(PlanView view) {
        boolean isJudged = BigDecimal.valueOf(objectives).compareTo(view.limit(StretchUseRules.FEWEST_OBJECTIVES)) >= 0;
        if (!isJudged) {
            return List.of();
        }
        BigDecimal share = BigDecimal.valueOf(bets).divide(BigDecimal.valueOf(objectives), MathContext.DECIMAL128);
        return share.compareTo(view.limit(StretchUseRules.MOST_OF_OBJECTIVES)) > 0
                ? List.of(Breach.at(SalesActionPlanShape.OBJECTIVES)
                        .with("n", Arguments.count(bets))
                        .with("who", Arguments.percentage(share)))
                : List.of();
    }
}
