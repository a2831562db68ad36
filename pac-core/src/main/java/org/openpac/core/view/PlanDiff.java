package org.openpac.core.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Place;

/**
 * What differs between two revisions of a plan, unknown members included.
 *
 * <p>It holds what changed and nothing else: no plan. Applied to the former plan it gives the later one, to the letter, and
 * its {@linkplain #inverse() inverse} gives the former one back. It can also be applied to another plan, in which other things
 * have changed meanwhile: see {@link #applyTo}.
 *
 * <p>Elements are known by their ids, wherever they stand; the first of an id is the first of the same id, the second the
 * second. Elements without an id are the same where they are equal, else where their links, dates and words are, else where
 * they stand after the same neighbour. Takes time in proportion to n log n in the plans' size.
 */
public final class PlanDiff {

    private final Edit.Within edit;
    private final List<Change> changes;

    private PlanDiff(Edit.Within edit) {
        this.edit = edit;
        this.changes = ChangeList.of(edit);
    }

    /** Compares two revisions of a plan; any two plans will do. */
    public static PlanDiff between(SalesActionPlan before, SalesActionPlan after) {
        return new PlanDiff(EditFinder.within(SalesActionPlanShape.SHAPE, before, after));
    }

    /** Lists what changed, in the later plan's order, what is gone where it stood; empty where both plans are equal. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return edit.members().isEmpty();
    }

    /**
     * Lists the changes of targets that no decision stands behind: of those of {@link Change#isTargetChange()}, the ones
     * whose objective or indicator no adjustment names that the later plan records and the former did not.
     */
    public List<Change> silentTargetChanges() {
        Decisions decisions = Decisions.in(edit);
        return changes.stream()
                .filter(Change::isTargetChange)
                .filter(change -> !decisions.justify(change))
                .toList();
    }

    /** The way back: from the later plan to the former. */
    public PlanDiff inverse() {
        return new PlanDiff(edit.inverse());
    }

    /**
     * Makes the changes in a plan, which need not be the one that was compared.
     *
     * <p>A value is changed, and an element removed, where it is as it was in the former plan; an element is added where its
     * list has none of its id. What was added or moved comes after the same neighbour as in the later plan; where that one is
     * missing before its other neighbour, and where both are missing at the end of the list. If any place is not as it was,
     * nothing is changed and every such place is named.
     */
    public DiffOutcome applyTo(SalesActionPlan plan) {
        EditApplier applier = new EditApplier();
        SalesActionPlan changed = applier.within(
                SalesActionPlanShape.SHAPE, edit, plan, Place.ROOT, Trail.to(ElementName.of(edit.shape(), plan)));
        if (applier.conflicts().isEmpty()) {
            return new DiffOutcome.Applied(changed);
        }
        return new DiffOutcome.Refused(applier.conflicts().stream()
                .sorted(Comparator.comparing(Conflict::place))
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanDiff diff && edit.equals(diff.edit);
    }

    @Override
    public int hashCode() {
        return edit.hashCode();
    }

    @Override
    public String toString() {
        return changes.stream().map(change -> change.message(Locale.ENGLISH)).collect(Collectors.joining("\n"));
    }
}
