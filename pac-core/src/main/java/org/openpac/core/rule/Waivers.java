package org.openpac.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Waiver;
import org.openpac.core.rule.IdleWaiver.Cause;

/** The waivers of a plan that hold on the day of the check, and what becomes of them. */
final class Waivers {

    private final Map<String, List<Waiver>> inForce = new HashMap<>();
    private final Set<Waiver> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<IdleWaiver> idle = new ArrayList<>();
    private final SalesActionPlan plan;

    Waivers(SalesActionPlan plan, CheckContext context, RuleSet rules) {
        this.plan = plan;
        for (Waiver waiver : plan.waivers()) {
            cause(waiver, context, rules)
                    .ifPresentOrElse(
                            cause -> idle.add(new IdleWaiver(waiver, cause)),
                            () -> inForce.computeIfAbsent(waiver.ruleId().orElseThrow(), id -> new ArrayList<>())
                                    .add(waiver));
        }
    }

    private static Optional<Cause> cause(Waiver waiver, CheckContext context, RuleSet rules) {
        if (waiver.ruleId().isEmpty()
                || waiver.until().isEmpty()
                || waiver.reason().filter(reason -> !reason.isBlank()).isEmpty()) {
            return Optional.of(Cause.INCOMPLETE);
        }
        if (rules.find(waiver.ruleId().get()).isEmpty()) {
            return Optional.of(Cause.UNKNOWN_RULE);
        }
        return waiver.until().get().isBefore(context.asOf()) ? Optional.of(Cause.EXPIRED) : Optional.empty();
    }

    /** The waiver that accepts a finding, if one does; where several do, the first in the plan. */
    Optional<Waiver> of(Finding finding) {
        Optional<Waiver> accepted = inForce.getOrDefault(finding.rule().id(), List.of()).stream()
                .filter(waiver -> waiver.elementId().isEmpty()
                        || waiver.elementId().equals(finding.location().elementId()))
                .findFirst();
        accepted.ifPresent(used::add);
        return accepted;
    }

    /** The waivers that accepted nothing, in the plan's order. */
    List<IdleWaiver> idle() {
        IdentityHashMap<Waiver, IdleWaiver> causes = new IdentityHashMap<>();
        idle.forEach(each -> causes.put(each.waiver(), each));
        List<IdleWaiver> all = new ArrayList<>();
        for (Waiver waiver : plan.waivers()) {
            IdleWaiver known = causes.get(waiver);
            if (known != null) {
                all.add(known);
            } else if (!used.contains(waiver)) {
                all.add(new IdleWaiver(waiver, Cause.NOTHING_FOUND));
            }
        }
        return all;
    }
}
