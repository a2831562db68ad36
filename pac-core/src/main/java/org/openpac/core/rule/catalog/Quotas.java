package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Levels;

/** What people's own objectives bring to one above that adds them up. */
final class Quotas {

    private static final int FEWEST_TO_COMPARE = 3;

    /**
     * Who brings most.
     *
     * @param owner who
     * @param part the part of the whole, from 0 to 1
     * @param people how many bring something
     */
    record Largest(Id owner, BigDecimal part, int people) {}

    private final PlanView view;
    private final Objective parent;
    private final Optional<Unit> unit;
    private final boolean isComparable;
    private final Map<Id, BigDecimal> targets = new TreeMap<>();

    private Quotas(Objective parent, PlanView view) {
        this.view = view;
        this.parent = parent;
        this.unit = view.levels(parent).unit();
        List<Link> links = Link.to(parent, ContributionMode.ADDITIVE, view);
        boolean isKnown = !links.isEmpty();
        for (Link link : links) {
            Objective child = link.child();
            Levels levels = view.levels(child);
            Optional<BigDecimal> target = levels.target().value().filter(number -> number.signum() > 0);
            boolean isQuota = child.level() == ObjectiveLevel.INDIVIDUAL
                    && child.ownerId().isPresent()
                    && child.kpiId().equals(parent.kpiId())
                    && levels.unit().equals(unit)
                    && target.isPresent();
            isKnown &= isQuota;
            if (isQuota) {
                targets.merge(child.ownerId().orElseThrow(), target.orElseThrow(), BigDecimal::add);
            }
        }
        this.isComparable = isKnown;
    }

    static Quotas of(Objective parent, PlanView view) {
        return new Quotas(parent, view);
    }

    /** The standard deviation of target over potential, divided by its mean; unknown with fewer than three potentials. */
    Figure variation() {
        if (!isComparable || targets.size() < FEWEST_TO_COMPARE) {
            return Figure.unknown(Gap.NO_CONTRIBUTION);
        }
        List<BigDecimal> ratios = new ArrayList<>();
        for (Map.Entry<Id, BigDecimal> target : targets.entrySet()) {
            Optional<BigDecimal> potential = potential(target.getKey());
            if (potential.isEmpty()) {
                return Figure.unknown(Gap.NO_WEIGHT);
            }
            ratios.add(target.getValue().divide(potential.get(), MathContext.DECIMAL128));
        }
        return Figure.known(Seasons.variation(ratios, ratios.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** Who is asked for most; empty where it is not shared out among people. */
    Optional<Largest> largest() {
        if (!isComparable) {
            return Optional.empty();
        }
        BigDecimal whole = targets.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return targets.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Largest(
                        most.getKey(), most.getValue().divide(whole, MathContext.DECIMAL64), targets.size()));
    }

    /** What somebody’s customers could buy, less what somebody new cannot sell them yet. */
    private Optional<BigDecimal> potential(Id owner) {
        Optional<Person> person = view.index().find(owner, Person.class);
        BigDecimal share = person.flatMap(each -> Horizon.of(parent, view).map(days -> RampUp.share(each, days, view)))
                .orElse(BigDecimal.ONE);
        return person.flatMap(Person::territoryPotential)
                .filter(money -> unit.filter(Unit.of(money.currency())::equals).isPresent())
                .map(money -> money.amount().multiply(share))
                .filter(amount -> amount.signum() > 0);
    }
}
