package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.plan.means.ResponsibilityAssignmentShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Risk;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Severity;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** The table of responsibilities, element by element; what has been given up is left out. */
final class Responsibilities {

    /** One row of the table and where it stands. */
    private record Row(int index, ResponsibilityAssignment assignment) {

        boolean is(RaciRole role) {
            return assignment.role() == role;
        }

        Breach breach(Identified element) {
            Place place = Place.ROOT
                    .member(SalesActionPlanShape.RESPONSIBILITIES)
                    .item(index)
                    .member(ResponsibilityAssignmentShape.ROLE);
            return Breach.elsewhere(place, Optional.of(element)).with("element", name(element));
        }
    }

    /** What the table says of one element. */
    private record Part(Identified element, List<Row> rows) {}

    private final Map<Id, Part> parts = new LinkedHashMap<>();

    private Responsibilities(PlanView view) {
        Map<Id, List<Row>> byId = new LinkedHashMap<>();
        int index = 0;
        for (ResponsibilityAssignment assignment : view.plan().responsibilities()) {
            byId.computeIfAbsent(assignment.elementId(), id -> new ArrayList<>())
                    .add(new Row(index++, assignment));
        }
        byId.forEach((id, rows) -> view.index()
                .find(id)
                .filter(Responsibilities::isKept)
                .ifPresent(element -> parts.put(id, new Part(element, rows))));
    }

    static Responsibilities in(PlanView view) {
        return view.shared(Responsibilities.class, Responsibilities::new);
    }

    /** Whether the table says anything of an element that is still meant. */
    boolean isThere() {
        return !parts.isEmpty();
    }

    /** Where not exactly one answers or nobody does it. */
    List<Breach> faults() {
        List<Breach> breaches = new ArrayList<>();
        parts.values().forEach(part -> fault(part).ifPresent(breaches::add));
        return breaches;
    }

    private static Optional<Breach> fault(Part part) {
        Identified element = part.element();
        List<Row> rows = part.rows();
        Optional<Id> answering = accountable(element, rows);
        Optional<Row> another = rows.stream()
                .filter(row -> row.is(RaciRole.ACCOUNTABLE))
                .filter(row ->
                        answering.filter(row.assignment().personId()::equals).isEmpty())
                .findFirst();
        if (another.isPresent()) {
            return another.map(row -> row.breach(element).with("fault", ResponsibilityFault.SEVERAL_ANSWER));
        }
        Breach first = rows.get(0).breach(element);
        if (answering.isEmpty()) {
            return isAskedElsewhere(element)
                    ? Optional.empty()
                    : Optional.of(first.with("fault", ResponsibilityFault.NOBODY_ANSWERS));
        }
        boolean isDone = rows.stream().noneMatch(row -> row.is(RaciRole.ACCOUNTABLE))
                || rows.stream().anyMatch(row -> row.is(RaciRole.RESPONSIBLE));
        return isDone
                ? Optional.empty()
                : Optional.of(
                        first.with("fault", ResponsibilityFault.NOBODY_DOES_IT).severity(Severity.WARNING));
    }

    /** Where more are asked before than a limit allows; told of the first who is too many. */
    List<Breach> crowds(long most) {
        List<Breach> breaches = new ArrayList<>();
        for (Part part : parts.values()) {
            Set<Id> consulted = new LinkedHashSet<>();
            Optional<Row> tooMany = Optional.empty();
            for (Row row : part.rows()) {
                boolean isAnother = row.is(RaciRole.CONSULTED)
                        && consulted.add(row.assignment().personId());
                if (isAnother && consulted.size() > most && tooMany.isEmpty()) {
                    tooMany = Optional.of(row);
                }
            }
            tooMany.ifPresent(
                    row -> breaches.add(row.breach(part.element()).with("n", Arguments.count(consulted.size()))));
        }
        return breaches;
    }

    /** The plan in which an element keeps the first who answers for it, the others do the work; empty where one answers. */
    static Optional<SalesActionPlan> withOneAnswering(Optional<Id> elementId, PlanView view) {
        Optional<Part> part =
                elementId.flatMap(id -> Optional.ofNullable(in(view).parts.get(id)));
        Optional<Id> answering = part.flatMap(each -> accountable(each.element(), each.rows()));
        Set<Id> doing = new HashSet<>();
        part.map(Part::rows).orElse(List.of()).stream()
                .filter(row -> row.is(RaciRole.RESPONSIBLE))
                .forEach(row -> doing.add(row.assignment().personId()));
        List<ResponsibilityAssignment> kept = new ArrayList<>();
        boolean isChanged = false;
        for (ResponsibilityAssignment row : view.plan().responsibilities()) {
            boolean isTooMany = row.role() == RaciRole.ACCOUNTABLE
                    && elementId.filter(row.elementId()::equals).isPresent()
                    && answering.filter(id -> !id.equals(row.personId())).isPresent();
            isChanged |= isTooMany;
            if (!isTooMany) {
                kept.add(row);
            } else if (doing.add(row.personId())) {
                kept.add(row.withRole(RaciRole.RESPONSIBLE));
            }
        }
        return isChanged ? Optional.of(view.plan().withResponsibilities(kept)) : Optional.empty();
    }

    /** The owner, else the first whom the table names. */
    private static Optional<Id> accountable(Identified element, List<Row> own) {
        return owner(element)
                .or(() -> own.stream()
                        .filter(row -> row.is(RaciRole.ACCOUNTABLE))
                        .map(row -> row.assignment().personId())
                        .findFirst());
    }

    private static Optional<Id> owner(Identified element) {
        if (element instanceof Objective objective) {
            return objective.ownerId();
        }
        if (element instanceof Strategy strategy) {
            return strategy.ownerId();
        }
        if (element instanceof Tactic tactic) {
            return tactic.ownerId();
        }
        if (element instanceof KpiDefinition kpi) {
            return kpi.ownerId();
        }
        return element instanceof Risk risk ? risk.ownerId() : Optional.empty();
    }

    /** Rules of their own ask for the owner of an objective and of a tactic. */
    private static boolean isAskedElsewhere(Identified element) {
        return element instanceof Objective || element instanceof Tactic;
    }

    private static boolean isKept(Identified element) {
        if (element instanceof Objective objective) {
            return Kept.isKept(objective);
        }
        if (element instanceof Strategy strategy) {
            return Kept.isKept(strategy);
        }
        return !(element instanceof Tactic tactic) || Kept.isKept(tactic);
    }

    private static Argument name(Identified element) {
        if (element instanceof Tactic tactic) {
            return Naming.of(tactic);
        }
        return element instanceof Strategy strategy ? Naming.of(strategy) : element.id();
    }
}
