package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openpac.core.plan.action.DependencyShape;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;
import org.openpac.core.view.DateConflict;

/**
 * The tactics that come too early for what they wait for, and the circle in which some wait for each other. What the dates of
 * a circle's members do to each other follows from the circle and is not told.
 */
final class WaitingTactics {

    /** The end of a tactic that comes too early. */
    private enum End {
        START,
        FINISH
    }

    private final PlanView view;
    private final List<Id> circle;
    private final Map<Id, List<DateConflict>> conflicts = new HashMap<>();

    private WaitingTactics(PlanView view) {
        this.view = view;
        this.circle = view.timeline().cycle().orElse(List.of());
        Set<Id> members = new HashSet<>(circle);
        for (DateConflict conflict : view.timeline().conflicts()) {
            if (!members.contains(conflict.tacticId())
                    || !members.contains(conflict.dependency().tacticId())) {
                conflicts
                        .computeIfAbsent(conflict.tacticId(), id -> new ArrayList<>())
                        .add(conflict);
            }
        }
    }

    static WaitingTactics in(PlanView view) {
        return view.shared(WaitingTactics.class, WaitingTactics::new);
    }

    /** The circle if it is told of this tactic, its lowest, then one for each of its ends that comes too early. */
    List<Breach> of(Tactic tactic) {
        boolean isTheOne = view.index()
                .find(tactic.id(), Tactic.class)
                .filter(tactic::equals)
                .isPresent();
        if (!isTheOne) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        if (!circle.isEmpty() && circle.get(0).equals(tactic.id())) {
            breaches.add(closed(tactic));
        }
        Map<End, List<Id>> early = new EnumMap<>(End.class);
        for (DateConflict conflict : conflicts.getOrDefault(tactic.id(), List.of())) {
            early.computeIfAbsent(end(tactic, conflict), end -> new ArrayList<>())
                    .add(conflict.dependency().tacticId());
        }
        early.forEach((end, others) -> breaches.add(Breach.at(end == End.START ? TacticShape.START : TacticShape.END)
                .with("fault", WaitingFault.TOO_EARLY)
                .with("others", names(others))));
        return breaches;
    }

    /** Each waits for the one before it, and the first, of which it is told, for the last. */
    private Breach closed(Tactic first) {
        Id last = circle.get(circle.size() - 1);
        int waits = IntStream.range(0, first.dependsOn().size())
                .filter(number -> first.dependsOn().get(number).tacticId().equals(last))
                .findFirst()
                .orElse(0);
        return Breach.elsewhere(
                        view.index()
                                .entry(first.id())
                                .orElseThrow()
                                .place()
                                .member(TacticShape.DEPENDS_ON)
                                .item(waits)
                                .member(DependencyShape.TACTIC_ID),
                        Optional.of(first))
                .with("fault", WaitingFault.CIRCLE)
                .with("others", names(circle.size() == 1 ? circle : circle.subList(1, circle.size())));
    }

    /** The end that waits, or the other where only that one has a date. */
    private static End end(Tactic tactic, DateConflict conflict) {
        LinkKind kind = conflict.dependency().effectiveKind();
        boolean isStart = kind == LinkKind.FINISH_START || kind == LinkKind.START_START;
        boolean isStated = (isStart ? tactic.start() : tactic.end()).isPresent();
        return isStart == isStated ? End.START : End.FINISH;
    }

    private Argument names(List<Id> ids) {
        return Arguments.several(ids.stream()
                .distinct()
                .map(id -> view.index().find(id, Tactic.class).map(Naming::of).orElse(id))
                .toList());
    }
}
