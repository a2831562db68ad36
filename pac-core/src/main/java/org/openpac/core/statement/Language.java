package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A language whose statements can be read. Its words are read from the jar when a first statement needs them. */
final class Language {

    static final Language FRENCH = new Language("fr", ',');
    static final Language ENGLISH = new Language("en", '.');

    private static final int SHORTEST_VERB = 7;
    private static final int SHORTEST_TERM = 9;
    private static final int LONGEST_ENDING = 4;

    private final String code;
    private final char decimalSign;
    private final Map<Lexicon, Phrasebook> lexicons = new ConcurrentHashMap<>();

    // Whichever thread reads them, they are the same.
    private volatile @Nullable Words words;
    private volatile @Nullable Misspelling terms;
    private volatile @Nullable Misspelling verbs;

    private Language(String code, char decimalSign) {
        this.code = code;
        this.decimalSign = decimalSign;
    }

    static Optional<Language> of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "fr" -> Optional.of(FRENCH);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    private Words words() {
        Words known = words;
        if (known == null) {
            known = Words.read(code);
            words = known;
        }
        return known;
    }

    char decimalSign() {
        return decimalSign;
    }

    boolean has(WordClass wordClass, String word) {
        Set<String> members = words().classes.get(wordClass);
        return members != null && members.contains(word);
    }

    boolean has(WordClass wordClass, Token token) {
        return has(wordClass, token.word());
    }

    /** Whether the word is one of the language's word files or an acronym everybody in sales knows. */
    boolean knows(String word) {
        return words().all.contains(word);
    }

    /** The words of a class, in no order. */
    Set<String> words(WordClass wordClass) {
        return Collections.unmodifiableSet(words().classes.getOrDefault(wordClass, Set.of()));
    }

    Optional<Integer> month(String word) {
        return Optional.ofNullable(words().months.get(word));
    }

    Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(words().ordinals.get(word));
    }

    /** What a number is multiplied by: « k », « millions ». */
    Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(words().scales.get(word));
    }

    /** What a verb multiplies by: « doubler ». */
    Optional<BigDecimal> factor(String word) {
        return Optional.ofNullable(words().factors.get(word));
    }

    /** The ISO 4217 code of a currency's sign or name. */
    Optional<String> currency(String word) {
        return Optional.ofNullable(words().currencies.get(word));
    }

    /**
     * What a word that the language does not know was meant to be: a word of a lexicon, or a verb where it opens a text.
     *
     * @param opens whether it is the first word, of which less is needed to recognise it
     */
    Optional<String> meant(String word, boolean opens) {
        if (knows(word)) {
            return Optional.empty();
        }
        Optional<String> term = terms().meant(word);
        return term.isEmpty() && opens && !terms().has(word) ? verbs().meant(word) : term;
    }

    private Misspelling terms() {
        Misspelling known = terms;
        if (known == null) {
            Set<String> all = new HashSet<>();
            for (Lexicon lexicon : Lexicon.values()) {
                all.addAll(lexicon(lexicon).words());
            }
            known = new Misspelling(all, SHORTEST_TERM, LONGEST_ENDING);
            terms = known;
        }
        return known;
    }

    private Misspelling verbs() {
        Misspelling known = verbs;
        if (known == null) {
            known = new Misspelling(words(WordClass.VERB), SHORTEST_VERB, 1);
            verbs = known;
        }
        return known;
    }

    /** The terms of a lexicon; read when first asked for. */
    Phrasebook lexicon(Lexicon lexicon) {
        return lexicons.computeIfAbsent(lexicon, this::read);
    }

    private Phrasebook read(Lexicon lexicon) {
        String file =
                lexicon.name().toLowerCase(Locale.ROOT).concat("_").concat(code).concat(".txt");
        return Phrasebook.of(WordFile.lines(file), this);
    }

    /** The value of a number in words, up to 99; the words for one are articles too and are none. */
    Optional<BigDecimal> numberWord(String word) {
        Map<String, BigDecimal> numbers = words().numbers;
        BigDecimal number = numbers.get(word);
        int hyphen = word.lastIndexOf('-');
        if (number != null || hyphen < 0) {
            return Optional.ofNullable(number);
        }
        BigDecimal tens = numbers.get(word.substring(0, hyphen));
        BigDecimal units = numbers.get(word.substring(hyphen + 1));
        return tens == null || units == null || tens.intValue() < 20 ? Optional.empty() : Optional.of(tens.add(units));
    }
}
