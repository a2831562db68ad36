package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Scope.PLAN;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.DATA_INTEGRITY;
import static org.openpac.core.rule.Source.GDPR;
import static org.openpac.core.rule.Source.INCOSE;
import static org.openpac.core.rule.Source.METHOD;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticShape;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.statement.ContactData;
import org.openpac.core.statement.Lexicon;
import org.openpac.core.statement.Placeholder;
import org.openpac.core.statement.Statement;
import org.openpac.core.statement.Term;
import org.openpac.core.text.Span;

/** What the texts of a plan must not hold: empty words, intentions, and what is nobody’s business. */
public final class TextRules {

    /** No text only keeps a place free. */
    public static final Rule<SalesActionPlan> HAS_NO_PLACEHOLDER = rule("STR-04", PLAN)
            .title("Every text is written out")
            .because("A plan with a blank in it is a plan nobody has decided.")
            .source(DATA_INTEGRITY)
            .severity(ERROR)
            .finds((plan, view) -> placeholders(view))
            .message("Placeholder: {words}.")
            .suggest("Write the text, or leave the member out.");

    /** A statement has no time that is no date. */
    public static final Rule<Objective> HAS_NO_VAGUE_TIME = rule("T-08", OBJECTIVES)
            .title("A time in the statement is a date")
            .because("What is to be done soon is done after everything that has a date.")
            .source(INCOSE)
            .severity(WARNING)
            .assesses((objective, view) ->
                    Statements.judged(objective, view).map(text -> Statements.terms(text, Lexicon.VAGUE_TIME)))
            .at(ObjectiveShape.STATEMENT)
            .message("Vague time: {words}.")
            .suggest("Replace {words} by a date or a number of days.");

    /** A tactic is something to do. */
    public static final Rule<Tactic> IS_AN_ACTION = rule("TA-09", PLAN.each(SalesActionPlanShape.TACTICS))
            .title("A tactic says what is done, not what is thought of")
            .because("Nobody can be late with an intention.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .assesses(TextRules::intentions)
            .at(TacticShape.TITLE)
            .message("An intention rather than an action: {words}.")
            .suggest("Say what is done, with whom, by when.");

    /** A persona tells nothing that the law protects most. */
    public static final Rule<BuyerPersona> HAS_NO_SENSITIVE_DATA = rule(
                    "PE-07", PLAN.each(SalesActionPlanShape.PERSONAS))
            .title("A persona says nothing of health, belief, opinion, origin or sexual life")
            .because("Selling by such traits is against the law, and a file that names them is a risk of its own.")
            .source(GDPR)
            .severity(ERROR)
            .assesses((persona, view) -> breaches(persona, view, text -> sensitive(text, view)))
            .message("Sensitive data: {words}.")
            .suggest("Take {words} out; describe what the persona needs and how it buys.");

    /** A persona is no real person. */
    public static final Rule<BuyerPersona> HAS_NO_CONTACT_DATA = rule("PE-10", PLAN.each(SalesActionPlanShape.PERSONAS))
            .title("A persona has no e-mail address and no telephone number")
            .because("A persona stands for many; an address belongs to one, who never asked to be in the plan.")
            .source(METHOD)
            .severity(ERROR)
            .assesses((persona, view) -> breaches(persona, view, text -> ContactData.in(text.text()).stream()))
            .message("Real contact data: {words}.")
            .suggest("Take {words} out.");

    private TextRules() {}

    private static List<Breach> placeholders(PlanView view) {
        return PlanTexts.of(view).all().stream()
                .flatMap(text -> Placeholder.find(text.text()).map(text::breach).stream())
                .toList();
    }

    /** The title tells; the description only where there is no title. */
    private static Optional<List<Breach>> intentions(Tactic tactic, PlanView view) {
        boolean isTitled = tactic.title().filter(title -> !title.isBlank()).isPresent();
        Optional<String> text = isTitled ? tactic.title() : tactic.description();
        Breach breach = Breach.at(isTitled ? TacticShape.TITLE : TacticShape.DESCRIPTION);
        return text.filter(words -> !words.isBlank())
                .map(view::read)
                .filter(Statement::isAssessable)
                .map(read -> read.terms(Lexicon.INTENTION).stream()
                        .limit(1)
                        .map(term -> Statements.mark(breach, term))
                        .toList());
    }

    private static Optional<List<Breach>> breaches(
            BuyerPersona persona, PlanView view, Function<PlanText, Stream<Span>> finder) {
        List<PlanText> texts = PlanTexts.of(view).of(persona);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.stream()
                        .flatMap(text -> finder.apply(text).map(text::breach))
                        .toList());
    }

    private static Stream<Span> sensitive(PlanText text, PlanView view) {
        return view.read(text.text()).terms(Lexicon.SENSITIVE).stream().map(Term::span);
    }
}
