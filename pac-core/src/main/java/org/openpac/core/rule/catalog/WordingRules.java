package org.openpac.core.rule.catalog;

import static org.openpac.core.rule.Rule.rule;
import static org.openpac.core.rule.Scope.OBJECTIVES;
import static org.openpac.core.rule.Severity.ERROR;
import static org.openpac.core.rule.Severity.INFO;
import static org.openpac.core.rule.Severity.WARNING;
import static org.openpac.core.rule.Source.INCOSE;
import static org.openpac.core.rule.Source.OWN_DEFAULT;
import static org.openpac.core.rule.Source.SALES_PRACTICE;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.rule.Rule;
import org.openpac.core.statement.Lexicon;
import org.openpac.core.statement.Statement;

/** S: an objective in words that mean the same to everyone. */
public final class WordingRules {

    /** A statement is there, neither a heading nor a paragraph. */
    public static final Rule<Objective> HAS_A_STATEMENT = rule("S-01", OBJECTIVES)
            .title("The statement is one sentence of 3 to 40 words and 250 characters at most")
            .because("Two words leave everything open, and nobody remembers a paragraph.")
            .source(OWN_DEFAULT)
            .severity(ERROR)
            .limit(StatementLength.MIN_WORDS)
            .limit(StatementLength.MAX_WORDS)
            .limit(StatementLength.MAX_CHARACTERS)
            .assesses(StatementLength::assess)
            .at(ObjectiveShape.STATEMENT)
            .message("The statement has {n} words and {characters} characters.")
            .suggest("Write one sentence: a verb, what of whom, how much, by when.");

    /** A statement has no way out. */
    public static final Rule<Objective> HAS_NO_ESCAPE_CLAUSE = rule("S-04", OBJECTIVES)
            .title("The statement leaves no way out")
            .because("Whoever is to reach it if possible finds in December that it was not.")
            .source(INCOSE)
            .severity(WARNING)
            .assesses((objective, view) -> terms(objective, view, Lexicon.ESCAPE))
            .at(ObjectiveShape.STATEMENT)
            .message("Escape clause: {words}.")
            .suggest("Take {words} out, or state the condition with its number and its date.");

    /** A statement’s lists end. */
    public static final Rule<Objective> HAS_NO_OPEN_LIST = rule("S-05", OBJECTIVES)
            .title("A list in the statement is complete")
            .because("What “and so on” stands for is decided by whoever needs it.")
            .source(INCOSE)
            .severity(WARNING)
            .assesses((objective, view) -> terms(objective, view, Lexicon.OPEN_ENDED))
            .at(ObjectiveShape.STATEMENT)
            .message("Open-ended list: {words}.")
            .suggest("Name them all, or name what they have in common.");

    /** A statement promises one result. */
    public static final Rule<Objective> HAS_ONE_RESULT = rule("S-06", OBJECTIVES)
            .title("The statement promises one result")
            .because("Of two results in one objective, one is reached and both are reported.")
            .source(SALES_PRACTICE)
            .severity(WARNING)
            .assesses((objective, view) -> Statements.judged(objective, view).map(WordingRules::secondResult))
            .at(ObjectiveShape.STATEMENT)
            .message("A second result begins at {words}.")
            .suggest("Make two objectives of it, each with its own number.");

    /** A statement has no quality that nobody can measure. */
    public static final Rule<Objective> HAS_NO_UNMEASURABLE_QUALITY = rule("S-09", OBJECTIVES)
            .title("The statement has no quality that cannot be measured")
            .because("Everybody is the best by some measure; say which.")
            .source(INCOSE)
            .severity(WARNING)
            .assesses((objective, view) -> terms(objective, view, Lexicon.UNMEASURABLE))
            .at(ObjectiveShape.STATEMENT)
            .message("Unmeasurable: {words}.")
            .suggest("Replace {words} by a rank, a share or a mark, with its source.");

    /** A statement’s acronyms are known. */
    public static final Rule<Objective> EXPLAINS_ITS_ACRONYMS = rule("S-11", OBJECTIVES)
            .title("An acronym is explained")
            .because("The newcomer who does not dare to ask works for another objective.")
            .source(SALES_PRACTICE)
            .severity(INFO)
            .assesses((objective, view) -> Statements.judged(objective, view)
                    .map(text -> Statements.breaches(text.acronyms().stream()
                            .filter(term -> !KnownNames.of(view).has(term.word()))
                            .toList())))
            .at(ObjectiveShape.STATEMENT)
            .message("{words} is not explained.")
            .suggest("Write {words} out, or put it into the plan’s glossary.");

    /** A statement says what is to be. */
    public static final Rule<Objective> SAYS_WHAT_IS_TO_BE = rule("S-12", OBJECTIVES)
            .title("The statement says what is to be, not what is to be avoided")
            .because("A team that only avoids has nothing to run towards.")
            .source(SALES_PRACTICE)
            .severity(INFO)
            .assesses((objective, view) -> Statements.judged(objective, view)
                    .map(text ->
                            text.negation().map(Statements::breach).stream().toList()))
            .at(ObjectiveShape.STATEMENT)
            .message("Negative wording: {words}.")
            .suggest("Say what is wanted instead: keep 95 % of customers rather than lose no more than 5.");

    /** No two objectives are the same but for a word. */
    public static final Rule<Objective> IS_NOT_SAID_TWICE = rule("S-15", OBJECTIVES)
            .title("No two objectives of one owner, scope and due date say nearly the same")
            .because("What was copied was meant to be changed.")
            .source(OWN_DEFAULT)
            .severity(WARNING)
            .limit(NearDuplicates.SIMILARITY)
            .limit(NearDuplicates.MAX_SIBLINGS)
            .assesses(NearDuplicates::assess)
            .at(ObjectiveShape.STATEMENT)
            .message("Nearly the same as {other} ({similarity} of the words).")
            .suggest("Take one of them out, or say what makes them different.");

    private WordingRules() {}

    private static Optional<List<Breach>> terms(Objective objective, PlanView view, Lexicon lexicon) {
        return Statements.judged(objective, view).map(text -> Statements.terms(text, lexicon));
    }

    private static List<Breach> secondResult(Statement statement) {
        return statement.secondResult().stream()
                .map(words -> Statements.breach(statement, words))
                .toList();
    }
}
