package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/**
 * What is asked of those who are learning the job, beside what is asked of those who know it, for the same objective above.
 *
 * <p>Until somebody has joined nothing can be expected, then for as many months as the plan says a part of a full result. Only
 * what adds up over time is compared: a rate does not depend on how long one has been there.
 */
final class RampUp {

    private static final int FEWEST_EXPERIENCED = 2;
    private static final int LONGEST = 120;

    private record Key(Id parent, Id kpi) {}

    private final PlanView view;
    private final Map<Key, List<BigDecimal>> experienced = new HashMap<>();
    private final Map<Id, List<Objective>> owned = new HashMap<>();

    private RampUp(PlanView view) {
        this.view = view;
        for (Objective objective : view.plan().objectives()) {
            Optional<Person> owner =
                    objective.ownerId().flatMap(id -> view.index().find(id, Person.class));
            if (owner.isPresent() && isQuota(objective)) {
                owned.computeIfAbsent(owner.get().id(), id -> new ArrayList<>(1))
                        .add(objective);
                if (share(objective, owner.get()).compareTo(BigDecimal.ONE) == 0) {
                    note(objective);
                }
            }
        }
        experienced.values().forEach(targets -> targets.sort(null));
    }

    static RampUp in(PlanView view) {
        return view.shared(RampUp.class, RampUp::new);
    }

    private boolean isQuota(Objective objective) {
        return objective.level() == ObjectiveLevel.INDIVIDUAL
                && Link.isLive(objective)
                && objective.kpiId().isPresent()
                && Course.in(view).addsUp(objective)
                && Horizon.of(objective, view).isPresent()
                && target(objective).signum() > 0
                && view.levels(objective)
                        .gain()
                        .value()
                        .filter(gain -> gain.signum() >= 0)
                        .isPresent();
    }

    private BigDecimal target(Objective objective) {
        return view.levels(objective).target().value().orElse(BigDecimal.ZERO);
    }

    private void note(Objective objective) {
        keys(objective)
                .forEach(key -> experienced
                        .computeIfAbsent(key, each -> new ArrayList<>())
                        .add(target(objective)));
    }

    private List<Key> keys(Objective objective) {
        return Link.of(objective, view).stream()
                .filter(link -> link.mode() == ContributionMode.ADDITIVE
                        && link.parent().kpiId().equals(objective.kpiId()))
                .map(link -> new Key(link.parent().id(), objective.kpiId().orElseThrow()))
                .distinct()
                .toList();
    }

    private BigDecimal share(Objective objective, Person person) {
        return share(person, Horizon.of(objective, view).orElseThrow(), view);
    }

    /** The part of a full result that can be expected of somebody within some days, from 0 to 1. */
    static BigDecimal share(Person person, DateRange days, PlanView view) {
        Optional<LocalDate> joinedOn = person.joinedOn().filter(Horizon::isUsable);
        if (joinedOn.isEmpty()) {
            return BigDecimal.ONE;
        }
        LocalDate after = days.end().plusDays(1);
        int months = Math.min(LONGEST, Math.max(0, person.rampMonths().orElse(0)));
        LocalDate joined = within(joinedOn.get(), days.start(), after);
        LocalDate full = within(joinedOn.get().plusMonths(months), joined, after);
        BigDecimal learning = BigDecimal.valueOf(ChronoUnit.DAYS.between(joined, full))
                .multiply(view.limit(TeamRules.WHILE_LEARNING));
        return learning.add(BigDecimal.valueOf(ChronoUnit.DAYS.between(full, after)))
                .divide(BigDecimal.valueOf(days.days()), MathContext.DECIMAL64);
    }

    private static LocalDate within(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }

    /** Empty for somebody of whom the plan does not say how long learning takes, or beside whom there are not two others. */
    Optional<List<Breach>> excess(Person person) {
        if (person.joinedOn().isEmpty() || person.rampMonths().isEmpty()) {
            return Optional.empty();
        }
        boolean isCompared = false;
        Optional<Breach> worst = Optional.empty();
        BigDecimal most = BigDecimal.ZERO;
        for (Objective objective : owned.getOrDefault(person.id(), List.of())) {
            BigDecimal expected = share(objective, person);
            for (Key key : keys(objective)) {
                List<BigDecimal> others = experienced.getOrDefault(key, List.of());
                if (others.size() < FEWEST_EXPERIENCED) {
                    continue;
                }
                isCompared = true;
                BigDecimal asked = target(objective).divide(median(others), MathContext.DECIMAL64);
                BigDecimal excess = asked.subtract(expected);
                if (expected.compareTo(BigDecimal.ONE) < 0 && excess.compareTo(most) > 0) {
                    most = excess;
                    worst = Optional.of(Breach.here()
                            .with("share", Arguments.percentage(expected))
                            .with("asked", Arguments.percentage(asked)));
                }
            }
        }
        return isCompared ? Optional.of(worst.map(List::of).orElse(List.of())) : Optional.empty();
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
    }
}
