package org.openpac.core.statement;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        this.reading = Language.of(language).map(words -> Reading.of(text, words));
    }

    /** What was understood of a text. */
    private record Reading(
            Language language,
            Tokens tokens,
            Opening opening,
            List<StatedAmount> amounts,
            List<StatedDate> dates,
            List<StatedDuration> durations) {

        static Reading of(String text, Language language) {
            Tokens tokens = Tokens.of(text, language);
            DateScanner scanner = DateScanner.scan(tokens, language);
            List<StatedDate> dates = scanner.dates();
            List<StatedAmount> amounts = AmountScanner.scan(tokens, language, scanner);
            List<StatedDuration> durations = new DurationScanner(tokens, language, scanner).durations();
            return new Reading(
                    language, tokens, OpeningReader.read(tokens, language, dates), amounts, dates, durations);
        }
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

    /** Tells French from English by their small words; empty if neither has more of them, as in a text of two words. */
    public static Optional<Locale> languageOf(String text) {
        int french = stopWords(text, Language.FRENCH);
        int english = stopWords(text, Language.ENGLISH);
        if (french == english) {
            return Optional.empty();
        }
        return Optional.of(french > english ? Locale.FRENCH : Locale.ENGLISH);
    }

    private static int stopWords(String text, Language language) {
        return (int) Tokens.of(text, language).list().stream()
                .filter(token -> language.has(WordClass.STOP_WORD, token))
                .count();
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
        return reading.map(read -> read.language().lexicon(lexicon).find(read.tokens(), read.language()))
                .orElse(List.of());
    }

    /** The amounts the text names, in order. */
    public List<StatedAmount> amounts() {
        return reading.map(Reading::amounts).orElse(List.of());
    }

    /** The times the text names by which something is due, in order. */
    public List<StatedDate> dates() {
        return reading.map(Reading::dates).orElse(List.of());
    }

    /** The spans of time the text names as figures, in order: « 20 jours » in « ramener le délai à 20 jours ». */
    public List<StatedDuration> durations() {
        return reading.map(Reading::durations).orElse(List.of());
    }

    /** The verbs that say nothing without an amount: the terms of {@link Lexicon#WEAK_VERB}. */
    public List<Term> weakVerbs() {
        return terms(Lexicon.WEAK_VERB);
    }

    /** Whether the text itself says « en relatif » or « points », so that its percentages have one meaning only. */
    public boolean mentionsRelative() {
        return amounts().stream().anyMatch(amount -> amount.kind() == Kind.POINTS)
                || reading.stream()
                        .flatMap(read -> read.tokens().list().stream())
                        .anyMatch(token -> RELATIVE.contains(token.word()));
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
