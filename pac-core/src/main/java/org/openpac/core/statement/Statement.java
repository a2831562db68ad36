package org.openpac.core.statement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openpac.core.statement.StatedAmount.Kind;
import org.openpac.core.text.Span;

/**
 * The sentence of an objective, read in French or in English.
 *
 * <p>In other languages nothing is read: every list is empty and {@link #isAssessable()} says no. Accents, capitals,
 * both apostrophes and all kinds of spaces make no difference.
 */
public final class Statement {

    private static final Set<String> RELATIVE =
            Set.of("relatif", "relatifs", "relative", "relatives", "relativement", "relatively");
    private static final Opening UNREAD = new Opening(Opening.Form.OTHER, new Span(0, 0));

    private final String text;
    private final Locale language;
    private final Optional<Reading> reading;

    private Statement(String text, Locale language) {
        this.text = text;
        this.language = language;
        this.reading = Language.of(language).map(words -> new Reading(text, words));
    }

    /**
     * Reads a statement.
     *
     * @param text any text, blank too
     * @param language the language it is written in; its country makes no difference
     */
    public static Statement of(String text, Locale language) {
        return new Statement(Objects.requireNonNull(text, "text"), Objects.requireNonNull(language, "language"));
    }

    /**
     * Reads a statement of a plan: in the plan's language, unless it is clearly French in an English plan or English in a
     * French one.
     *
     * @param text any text, blank too
     * @param planLanguage the plan's language; one that cannot be read stays so, whatever the text
     */
    public static Statement inPlan(String text, Locale planLanguage) {
        return of(text, LanguageGuess.of(text, planLanguage));
    }

    /** Tells French from English by their small words; empty if neither has more of them, as in a text of two words. */
    public static Optional<Locale> languageOf(String text) {
        return LanguageGuess.of(text);
    }

    /** The text as written. */
    public String text() {
        return text;
    }

    /** The language it was read in. */
    public Locale language() {
        return language;
    }

    /** Whether the language is one that can be read: French or English. */
    public boolean isAssessable() {
        return reading.isPresent();
    }

    /** How the text opens; {@link Opening.Form#OTHER} where it cannot be read. */
    public Opening opening() {
        return reading.map(Reading::opening).orElse(UNREAD);
    }

    /** Finds the terms of a lexicon, in order, the longest where several begin with the same word. */
    public List<Term> terms(Lexicon lexicon) {
        return reading.map(read -> read.terms(lexicon)).orElse(List.of());
    }

    /** The amounts the text names, in order. */
    public List<StatedAmount> amounts() {
        return reading.map(Reading::amounts).orElse(List.of());
    }

    /** The times the text names by which something is due, in order. */
    public List<StatedDate> dates() {
        return reading.map(read -> read.dates().dates()).orElse(List.of());
    }

    /** The spans of time the text names as figures, in order: « 20 jours » in « ramener le délai à 20 jours ». */
    public List<StatedDuration> durations() {
        return reading.map(Reading::durations).orElse(List.of());
    }

    /**
     * The verbs that say nothing without an amount, the terms of {@link Lexicon#WEAK_VERB}, and the noun of such a verb
     * where the text opens with it: « Amélioration de la qualité ».
     */
    public List<Term> weakVerbs() {
        return reading.map(WeakVerbs::in).orElse(List.of());
    }

    /**
     * Whether the text says how much: names an amount or a length of time other than the number of those it is about, as
     * in « des 60 clients clés ».
     */
    public boolean isQuantified() {
        return reading.filter(WeakVerbs::isQuantified).isPresent();
    }

    /** Whether the text or a part of it only keeps a place free, as « À définir » does; told in any language. */
    public boolean isPlaceholder() {
        return reading.map(Reading::isPlaceholder)
                .orElseGet(() -> Placeholder.find(text).isPresent());
    }

    /** Where a second result begins, « réduire » in « gagner 5 clients et réduire le délai »; empty if there is one only. */
    public Optional<Span> secondResult() {
        return reading.flatMap(Reading::secondResult);
    }

    /** The first negation of what is to be done; not one that tells who is meant, « qui n'ont pas commandé », or what for. */
    public Optional<Term> negation() {
        return reading.flatMap(Negations::first);
    }

    /** The acronyms of two to six capitals that the text does not explain and not everybody in sales knows, each once. */
    public List<Term> acronyms() {
        return reading.map(Acronyms::in).orElse(List.of());
    }

    /** The words and numbers, folded, each once, in no order; without articles and prepositions. */
    public Set<String> words() {
        return reading.map(ContentWords::of).orElse(Set.of());
    }

    /** Whether the text itself says « en relatif » or « points », so that its percentages have one meaning only. */
    public boolean mentionsRelative() {
        return amounts().stream().anyMatch(amount -> amount.kind() == Kind.POINTS)
                || tokens().anyMatch(token -> RELATIVE.contains(token.word()));
    }

    private Stream<Token> tokens() {
        return reading.stream().flatMap(read -> read.tokens().list().stream());
    }

    /** Statements of the same text in the same language are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement
                && text.equals(statement.text)
                && language.equals(statement.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, language);
    }

    @Override
    public String toString() {
        return text;
    }
}
