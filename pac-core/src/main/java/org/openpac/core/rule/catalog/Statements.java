package org.openpac.core.rule.catalog;

import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.statement.Lexicon;
import org.openpac.core.statement.Statement;
import org.openpac.core.statement.Term;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Span;

/** What the rules of wording share. */
final class Statements {

    private Statements() {}

    /** The statement whose words are judged; empty where there is none to read, or only a placeholder, which STR-04 tells. */
    static Optional<Statement> judged(Objective objective, PlanView view) {
        return view.statement(objective).filter(text -> !text.isPlaceholder());
    }

    static List<Breach> terms(Statement statement, Lexicon lexicon) {
        return breaches(statement.terms(lexicon));
    }

    static List<Breach> breaches(List<Term> terms) {
        return terms.stream().map(Statements::breach).toList();
    }

    static Breach breach(Term term) {
        return mark(Breach.here(), term);
    }

    static Breach breach(Statement statement, Span words) {
        return breach(new Term(words.of(statement.text()), words));
    }

    static Breach mark(Breach breach, Term term) {
        return breach.words(term.span()).with("words", Arguments.quoted(term.word()));
    }
}
