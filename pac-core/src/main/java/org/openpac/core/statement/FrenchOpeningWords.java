package org.openpac.core.statement;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** French infinitives, imperatives and nouns of action. */
record FrenchOpeningWords(Tokens tokens) implements OpeningWords {

    private static final Language FRENCH = Language.FRENCH;
    private static final Pattern INFINITIVE = Pattern.compile(
            "[a-z-]+(ifier|[^i]er|[^o]ir|[aeo]ndre|[aeo]indre|ettre|[^a]uire|[^m]aitre|crire|clure|rdre|ompre|faire)");
    private static final Pattern ENDING = Pattern.compile("[a-z-]+(er|ir)");
    private static final Pattern ACTION = Pattern.compile("[a-z-]{3,}([ts]ion|ment|age)s?");
    private static final Set<String> ARTICLES = Set.of("l'", "la", "le", "les", "une", "un");
    private static final Set<String> PARTITIVES = Set.of("de", "d'", "du", "des");
    private static final Set<String> CLEAR_DETERMINERS =
            Set.of("le", "la", "les", "l'", "un", "une", "ton", "ta", "tes", "tous", "toutes", "chaque");

    @Override
    public Optional<Opening> openingAt(int at) {
        Token first = tokens.at(at);
        if (isVerb(at)) {
            return OpeningWords.verb(tokens, at, at + 1);
        }
        if (FRENCH.has(WordClass.REFLEXIVE, first) && isInfinitive(at + 1)) {
            return OpeningWords.verb(tokens, at, at + 2);
        }
        if (isAdverb(first) && FRENCH.has(WordClass.VERB, tokens.at(at + 1))) {
            return OpeningWords.verb(tokens, at + 1, at + 2);
        }
        if (isNounOfAction(at)) {
            return OpeningWords.noun(tokens, at, at + 1);
        }
        if (ARTICLES.contains(first.word()) && isNounOfAction(at + 1)) {
            return OpeningWords.noun(tokens, at, at + 2);
        }
        return Optional.empty();
    }

    @Override
    public boolean isBeforeObject(int at) {
        return tokens.at(at).isNumber()
                || FRENCH.has(WordClass.DETERMINER, tokens.at(at))
                || FRENCH.lexicon(Lexicon.VAGUE).lengthAt(tokens, at) > 0;
    }

    private boolean isVerb(int at) {
        Token token = tokens.at(at);
        if (!token.isWord() || tokens.at(at + 1).is(":")) {
            return false;
        }
        String word = token.word();
        if (FRENCH.has(WordClass.VERB_OR_NOUN, word)) {
            return tokens.at(at + 1).isNumber()
                    || FRENCH.has(WordClass.DETERMINER, tokens.at(at + 1))
                    || isAdverb(tokens.at(at + 1))
                    || tokens.written(at + 1).endsWith("é");
        }
        return isInfinitive(at)
                || FRENCH.has(WordClass.IMPERATIVE, word)
                || isImperative(word)
                || isFamiliarImperative(at);
    }

    private boolean isInfinitive(int at) {
        return FRENCH.has(WordClass.VERB, tokens.at(at)) || isUnknownInfinitive(at);
    }

    private static boolean isImperative(String word) {
        if (!word.endsWith("ez") && !word.endsWith("ons")) {
            return false;
        }
        String stem = word.substring(0, word.length() - (word.endsWith("ez") ? 2 : 3));
        return FRENCH.has(WordClass.VERB, stem + "er")
                || FRENCH.has(WordClass.VERB, stem + "re")
                || FRENCH.has(WordClass.VERB, stem + "ir")
                || (stem.endsWith("e") && FRENCH.has(WordClass.VERB, stem + "r"))
                || (stem.endsWith("iss") && FRENCH.has(WordClass.VERB, stem.substring(0, stem.length() - 2) + "r"));
    }

    /** « Relance les clients », but not « Relance des clients ». */
    private boolean isFamiliarImperative(int at) {
        String word = tokens.at(at).word();
        return word.endsWith("e")
                && FRENCH.has(WordClass.VERB, word + "r")
                && CLEAR_DETERMINERS.contains(tokens.at(at + 1).word());
    }

    private boolean isUnknownInfinitive(int at) {
        String word = tokens.at(at).word();
        Token next = tokens.at(at + 1);
        boolean hasObject = next.isNumber() || FRENCH.has(WordClass.DETERMINER, next);
        return word.length() >= 5
                && word.length() <= 30
                && !FRENCH.has(WordClass.NOT_VERB, word)
                && (INFINITIVE.matcher(word).matches()
                        || (hasObject && ENDING.matcher(word).matches()))
                && !(tokens.isCapitalised(at) && tokens.isCapitalised(at + 1));
    }

    private static boolean isAdverb(Token token) {
        return FRENCH.has(WordClass.LEADING_ADVERB, token)
                || (token.word().endsWith("ment") && !FRENCH.has(WordClass.NOT_ACTION_NOUN, token));
    }

    private boolean isNounOfAction(int at) {
        String word = tokens.at(at).word();
        return FRENCH.has(WordClass.ACTION_NOUN, word)
                || (word.length() <= 30
                        && ACTION.matcher(word).matches()
                        && !FRENCH.has(WordClass.NOT_ACTION_NOUN, word)
                        && PARTITIVES.contains(tokens.at(at + 1).word()));
    }
}
