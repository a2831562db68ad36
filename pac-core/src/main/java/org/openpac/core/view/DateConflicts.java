package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.openpac.core.plan.action.Dependency;
import org.openpac.core.plan.action.Tactic;

/** Compares what tactics say of their dates with what they wait for. */
final class DateConflicts {

    private final Activities activities;

    DateConflicts(Activities activities) {
        this.activities = activities;
    }

    List<DateConflict> all() {
        List<DateConflict> conflicts = new ArrayList<>();
        for (Tactic tactic : activities.inPlanOrder()) {
            activities
                    .dependencies(tactic)
                    .flatMap(link -> conflict(tactic, link).stream())
                    .forEach(conflicts::add);
        }
        return List.copyOf(conflicts);
    }

    private Optional<DateConflict> conflict(Tactic tactic, Dependency link) {
        if (link.tacticId().equals(tactic.id())) {
            return Optional.empty();
        }
        StatedTime own = activities.time(tactic);
        StatedTime other =
                activities.number(link.tacticId()).map(activities::time).orElse(own);
        OptionalInt from = switch (link.effectiveKind()) {
            case FINISH_START, FINISH_FINISH -> other.finish();
            case START_START, START_FINISH -> other.start();
        };
        OptionalInt to = switch (link.effectiveKind()) {
            case FINISH_START, START_START -> own.start();
            case FINISH_FINISH, START_FINISH -> own.finish();
        };
        return Stream.of(from, to).allMatch(OptionalInt::isPresent)
                ? Optional.of((long) from.getAsInt() + link.lagDays().orElse(0) - to.getAsInt())
                        .filter(days -> days > 0)
                        .map(days -> new DateConflict(tactic.id(), link, days))
                : Optional.empty();
    }
}
