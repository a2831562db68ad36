package org.openpac.core.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/**
 * How the objectives of one level add up to those of the level above.
 *
 * <p>Only additive contributions of the same indicator and unit are added; rates never are.
 */
public final class Pyramid {

    /**
     * How much of an objective its contributors bring, as multiples of what it needs: 1 for all of it.
     *
     * @param target what the contributors' targets bring of the gain to the target, and its holder's own part
     * @param stretch what their stretch targets bring of the gain to the stretch target, and its holder's own part
     * @param reached what the contributors have reached by the day, of the level that is the objective's target
     * @param contributors the objectives that were added up, in the plan's order
     */
    public record Coverage(Figure target, Figure stretch, Figure reached, List<Objective> contributors) {

        /** Keeps its own copy of the list. */
        public Coverage {
            contributors = List.copyOf(contributors);
        }
    }

    private final PlanIndex index;
    private final Readings readings;

    private Pyramid(PlanIndex index) {
        this.index = index;
        this.readings = Readings.actual(index.plan());
    }

    /** Reads the pyramid of a plan. */
    public static Pyramid of(SalesActionPlan plan) {
        return of(PlanIndex.of(plan));
    }

    /** Reads the pyramid of a plan that has been indexed. */
    public static Pyramid of(PlanIndex index) {
        return new Pyramid(index);
    }

    /**
     * Compares what the objectives below add up to with what an objective needs.
     *
     * <p>Gains are compared where there are baselines. Where no contributor has one, their targets are compared with the
     * objective's level, or with its gain if they come to less than half of that level. The part that the objective's
     * holder brings without the others counts as well; with nobody below, it is all there is.
     *
     * @param objectiveId the objective above
     * @param asOf the day up to which {@link Coverage#reached()} counts; the other figures do not depend on it
     * @return unknown figures with their reason where there is nothing to add or it cannot be added
     */
    public Coverage coverage(Id objectiveId, LocalDate asOf) {
        Optional<Objective> parent = index.find(objectiveId, Objective.class);
        if (parent.isEmpty()) {
            Figure unknown = Figure.unknown(Gap.UNKNOWN_ELEMENT);
            return new Coverage(unknown, unknown, unknown, List.of());
        }
        Coverages coverages = Coverages.of(index, parent.get());
        Standings standings = standings(asOf);
        return new Coverage(
                coverages.target(),
                coverages.stretch(),
                coverages.reached(part -> standings.actual(part.objective())),
                coverages.contributors());
    }

    /**
     * Puts together what every objective's contributors come to, by the objective's id, in the plan's order.
     *
     * <p>Additive contributions of one indicator and unit are added up; where there are none, weighted ones are averaged.
     * What an objective's holder brings without them is not in it. Objectives that contribute to each other in a circle,
     * and those above them, have unknown figures.
     *
     * @param asOf the day up to which readings count
     */
    public Map<Id, RollUp> rollUps(LocalDate asOf) {
        return Collections.unmodifiableMap(new RollUps(index, standings(asOf)).all());
    }

    /** Tells how far more is asked for from level to level than is needed above. */
    public OverAssignment overAssignment() {
        return OverAssignment.of(index);
    }

    /**
     * Proposes targets for the objectives that contribute additively to one, so that together they bring what it needs and
     * so much more.
     *
     * @param parentId the objective above
     * @param key by what the parts are measured
     * @param overAssignment how much more than needed is handed out: 0 for nothing, 0.1 for a tenth
     * @return a proposal, or why there is none
     */
    public Cascade cascade(Id parentId, CascadeKey key, Share overAssignment) {
        return Cascades.propose(index, parentId, key, overAssignment);
    }

    /**
     * Writes the objectives as an indented text, one a line: statement or id, target, coverage.
     *
     * <p>Those that contribute to none come first, each followed by its contributors, in the plan's order. One that
     * contributes to several is written once with what is below it, and named where it comes again; so are circles. From
     * the seventeenth level on lines are indented no further and begin with the level's number.
     */
    public String tree(Locale locale) {
        return new PyramidTree(index, locale).text();
    }

    private Standings standings(LocalDate asOf) {
        return new Standings(index, readings, asOf, PathKind.LINEAR);
    }
}
