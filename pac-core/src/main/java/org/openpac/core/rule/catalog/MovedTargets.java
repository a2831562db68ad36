package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;
import org.openpac.core.view.Change;
import org.openpac.core.view.PlanDiff;
import org.openpac.core.view.PlanIndex;

/** The targets of the former revision that have another value now, and no new adjustment that names them. */
final class MovedTargets {

    private final PlanView view;
    private final Set<Id> known = new HashSet<>();
    private final Map<Id, List<Change>> silent = new HashMap<>();

    private MovedTargets(PlanView view) {
        this.view = view;
        view.context().previousRevision().filter(MovedTargets::isBinding).ifPresent(former -> {
            former.objectives().forEach(each -> known.add(each.id()));
            former.kpis().forEach(each -> known.add(each.id()));
            view.sincePreviousRevision().map(PlanDiff::silentTargetChanges).orElse(List.of()).stream()
                    .filter(change -> change.element().id().isPresent())
                    .forEach(change -> silent.computeIfAbsent(
                                    change.element().id().orElseThrow(), id -> new ArrayList<>(1))
                            .add(change));
        });
    }

    static MovedTargets in(PlanView view) {
        return view.shared(MovedTargets.class, MovedTargets::new);
    }

    /** Whether targets had been agreed on: while a plan is being written they are there to be moved. */
    private static boolean isBinding(SalesActionPlan former) {
        return former.lifecycle()
                .filter(state -> state == LifecycleStatus.DRAFT || state == LifecycleStatus.PROPOSED)
                .isEmpty();
    }

    /** Empty for what the former revision did not have, and of two with one id for the second. */
    Optional<List<Breach>> silent(Targeted targeted) {
        Optional<PlanIndex.Entry> entry = view.index()
                .entry(targeted.id())
                .filter(each -> each.element() == targeted)
                .filter(each -> known.contains(targeted.id()));
        return entry.map(each -> silent.getOrDefault(targeted.id(), List.of()).stream()
                .map(change -> Breach.elsewhere(place(change, each), Optional.of(targeted))
                        .with("what", change.member().orElse(name(change)))
                        .with("former", change.formerText())
                        .with("next", change.nextText()))
                .toList());
    }

    private static Argument name(Change change) {
        return Arguments.named(change.path());
    }

    /** Where the value stands; where it stood in the element, if it is gone. */
    private static Place place(Change change, PlanIndex.Entry entry) {
        String first = change.path().contains(".")
                ? change.path().substring(0, change.path().indexOf('.'))
                : change.path();
        return change.after()
                .orElseGet(() -> entry.shape().members().stream()
                        .filter(member -> member.name().equals(first))
                        .findFirst()
                        .map(member -> entry.place().member(member))
                        .orElse(entry.place()));
    }
}
