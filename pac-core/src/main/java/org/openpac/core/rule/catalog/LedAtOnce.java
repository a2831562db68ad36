package org.openpac.core.rule.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Person;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** How many actions each owner leads at one time: those that are neither given up nor done and have both dates. */
final class LedAtOnce {

    /**
     * The most at one time.
     *
     * @param count how many
     * @param day the first day on which there are so many
     */
    record Peak(int count, LocalDate day) {}

    private final Map<Id, TreeMap<LocalDate, Integer>> changes = new HashMap<>();

    private LedAtOnce(PlanView view) {
        for (Tactic tactic : view.plan().tactics()) {
            boolean isOpen = Kept.isKept(tactic)
                    && tactic.status().filter(TacticStatus.DONE::equals).isEmpty();
            if (isOpen && tactic.ownerId().isPresent()) {
                PlannedDays.of(tactic).ifPresent(days -> {
                    TreeMap<LocalDate, Integer> own =
                            changes.computeIfAbsent(tactic.ownerId().orElseThrow(), id -> new TreeMap<>());
                    own.merge(days.start(), 1, Integer::sum);
                    own.merge(days.end().plusDays(1), -1, Integer::sum);
                });
            }
        }
    }

    static LedAtOnce in(PlanView view) {
        return view.shared(LedAtOnce.class, LedAtOnce::new);
    }

    /** Empty for someone who leads none. */
    Optional<Peak> of(Person person) {
        int count = 0;
        Optional<Peak> peak = Optional.empty();
        for (Map.Entry<LocalDate, Integer> change :
                changes.getOrDefault(person.id(), new TreeMap<>()).entrySet()) {
            count += change.getValue();
            if (peak.isEmpty() || count > peak.get().count()) {
                peak = Optional.of(new Peak(count, change.getKey()));
            }
        }
        return peak;
    }
}
