package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DORAN;
import static org.openpac.core.rule.Source.INCOSE;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.util.List;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Rule;
import org.openpac.core.statement.Lexicon;
import org.openpac.core.statement.Opening;
import org.openpac.core.statement.Statement;

/** S: an objective that says what, by whom. */
public final class SpecificRules {

    /** A statement begins with a verb of action. */
    public static final Rule<Objective> BEGINS_WITH_A_VERB = rule("S-02", OBJECTIVES)
            .title("The statement begins with a verb of action")
            .because("A verb says what is to be done; a title only says what it is about.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .assesses((objective, view) -> Statements.judged(objective, view).map(SpecificRules::openingsWithoutVerb))
            .at(ObjectiveShape.STATEMENT)
            .message("The statement does not begin with a verb of action: {words}.")
            .suggest("Begin with a verb: increase, win, sign, reduce …");

    /** A statement has no term that everyone measures otherwise. */
    public static final Rule<Objective> HAS_NO_VAGUE_TERM = rule("S-03", OBJECTIVES)
            .title("The statement has no vague term")
            .because("Everyone understands a vague term in a way of their own, and to their own advantage.")
            .source(INCOSE)
            .severity(WARNING)
            .assesses((objective, view) ->
                    Statements.judged(objective, view).map(text -> Statements.terms(text, Lexicon.VAGUE)))
            .at(ObjectiveShape.STATEMENT)
            .message("Vague term: {words}.")
            .suggest("Replace {words} by a number or a name.");

    /** A verb that says nothing by itself comes with an amount. */
    public static final Rule<Objective> WEAK_VERB_HAS_AN_AMOUNT = rule("S-07", OBJECTIVES)
            .title("A weak verb comes with an amount")
            .because("To improve by next to nothing is still to improve: say by how much.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .assesses((objective, view) ->
                    Statements.judged(objective, view).map(text -> weakVerbsWithoutAmount(text, objective)))
            .at(ObjectiveShape.STATEMENT)
            .message("{words} without an amount.")
            .suggest("Say by how much, or up to what.");

    /** One person answers for an objective. */
    public static final Rule<Objective> HAS_AN_OWNER = rule("S-10", OBJECTIVES)
            .title("One person answers for the objective")
            .because("What is everybody’s business is nobody’s.")
            .source(DORAN)
            .severity(ERROR)
            .onceComplete()
            .requires(objective -> objective.ownerId().isPresent())
            .at(ObjectiveShape.OWNER_ID)
            .message("No owner is named.")
            .suggest("Name the person who answers for the result.");

    private SpecificRules() {}

    /** A negation is no verb either; S-12 tells it. */
    private static List<Breach> openingsWithoutVerb(Statement statement) {
        Opening opening = statement.opening();
        boolean isNegated = statement
                .negation()
                .filter(term -> term.span().start() <= opening.span().start())
                .isPresent();
        if (opening.form() == Opening.Form.VERB || isNegated) {
            return List.of();
        }
        return List.of(Statements.breach(statement, opening.span())
                .severity(opening.form() == Opening.Form.NOUN_OF_ACTION ? INFO : WARNING));
    }

    private static List<Breach> weakVerbsWithoutAmount(Statement statement, Objective objective) {
        boolean hasAmount = statement.isQuantified()
                || objective.target().filter(MeasurableRules::hasNumber).isPresent();
        return hasAmount ? List.of() : Statements.breaches(statement.weakVerbs());
    }
}
