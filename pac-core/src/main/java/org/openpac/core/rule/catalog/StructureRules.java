package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.text.Arguments;
import org.openpac.core.view.PlanIndex.Entry;
import org.openpac.core.view.PlanIndex.Reference;

/** What holds a plan together as a file: ids and what points to them. */
public final class StructureRules {

    /** No two elements share an id. */
    public static final Rule<SalesActionPlan> IDS_ARE_UNIQUE = rule("STR-01", PLAN)
            .title("Every id names one element")
            .because("Where two elements share an id, nobody can say which of them is meant.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .finds((plan, view) -> repeatedIds(view))
            .message("Id {id} is used {n} times.")
            .suggest("Give each element an id of its own and correct what points to it.");

    /** Every id that points to an element leads to one. */
    public static final Rule<SalesActionPlan> REFERENCES_RESOLVE = rule("STR-02", PLAN)
            .title("Every reference leads to an element of the plan")
            .because("A link to something that is not there hides who does what for which result.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .finds((plan, view) -> danglingReferences(view))
            .message("“{field}” points to {id}, which is not in the plan.")
            .suggest("Add the element {id}, or point to one that exists.");

    /** Every id that points to an element leads to one of the right type. */
    public static final Rule<SalesActionPlan> REFERENCES_FIT = rule("STR-03", PLAN)
            .title("Every reference leads to an element of the type expected")
            .because("A tactic cannot answer for a result, nor a person be an indicator.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .finds((plan, view) -> misfits(view))
            .message("“{field}” points to {id}, which is of another type.")
            .suggest("Point to an element of the type expected.");

    private StructureRules() {}

    private static List<Breach> repeatedIds(PlanView view) {
        return view.index().duplicates().stream()
                .map(entries -> repeated(entries.get(1), entries.size()))
                .toList();
    }

    private static Breach repeated(Entry second, int times) {
        return Breach.elsewhere(idPlace(second), Optional.of(second.element()))
                .with("id", second.element().id())
                .with("n", Arguments.count(times));
    }

    private static org.openpac.core.shape.Place idPlace(Entry entry) {
        return entry.shape().member("id").map(entry.place()::member).orElse(entry.place());
    }

    private static List<Breach> danglingReferences(PlanView view) {
        return view.index().references().stream()
                .filter(reference -> view.index().find(reference.target()).isEmpty())
                .map(StructureRules::broken)
                .toList();
    }

    private static List<Breach> misfits(PlanView view) {
        return view.index().references().stream()
                .filter(reference -> view.index().find(reference.target()).isPresent())
                .filter(reference -> !view.index().resolves(reference))
                .map(StructureRules::broken)
                .toList();
    }

    private static Breach broken(Reference reference) {
        return Breach.elsewhere(reference.place(), owner(reference.holder()))
                .with(
                        "field",
                        new Arguments.Label(
                                reference.member().key(), reference.member().englishLabel()))
                .with("id", reference.target());
    }

    private static Optional<Identified> owner(Element holder) {
        return holder instanceof Identified identified ? Optional.of(identified) : Optional.empty();
    }
}
