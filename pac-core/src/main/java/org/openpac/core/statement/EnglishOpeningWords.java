package org.openpac.core.statement;

import java.util.Optional;
import java.util.Set;

/** English imperatives, infinitives, nouns of action and gerunds. */
record EnglishOpeningWords(Tokens tokens) implements OpeningWords {

    private static final Language ENGLISH = Language.ENGLISH;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int SHORTEST_VERB = 4;
    private static final Set<String> NOUN_ENDINGS =
            Set.of("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "ing", "er", "or", "s", "ly");
    private static final Set<String> AFTER_OBJECT =
            Set.of("to", "with", "by", "in", "at", "on", "before", "for", "from", "until", ",", ".", "and");
    private static final Set<String> AFTER_NOUN = Set.of("of", "in", "by", "to", "from", "for");

    @Override
    public Optional<Opening> openingAt(int at) {
        Token first = tokens.at(at);
        if (first.is("to") && isVerb(at + 1)) {
            return OpeningWords.verb(tokens, at, at + 2);
        }
        if (isNounOfAction(at)) {
            return OpeningWords.noun(tokens, at, at + 1);
        }
        if (isVerb(at)) {
            return OpeningWords.verb(tokens, at, at + 1);
        }
        if (isAdverb(first) && isVerb(at + 1)) {
            return OpeningWords.verb(tokens, at + 1, at + 2);
        }
        if (ARTICLES.contains(first.word()) && isNounOfAction(at + 1)) {
            return OpeningWords.noun(tokens, at, at + 2);
        }
        return compoundNoun(at);
    }

    /** "Revenue growth of 15 %". */
    private Optional<Opening> compoundNoun(int at) {
        for (int i = at + 1; i <= at + 3 && tokens.at(i - 1).isWord(); i++) {
            Token noun = tokens.at(i);
            if (ENGLISH.has(WordClass.ACTION_NOUN, noun)
                    && AFTER_NOUN.contains(tokens.at(i + 1).word())
                    && !ENGLISH.has(WordClass.FUNCTION, tokens.at(i - 1))
                    && !noun.is("increase")) {
                return OpeningWords.noun(tokens, at, i + 1);
            }
        }
        return Optional.empty();
    }

    private boolean isVerb(int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        if (!token.isWord() || next.is("of") || next.is(":") || next.is("not") || isVague(at)) {
            return false;
        }
        if (ENGLISH.has(WordClass.VERB_OR_NOUN, token)) {
            boolean isOneOfTwo = next.is("and") && ENGLISH.has(WordClass.VERB, tokens.at(at + 2));
            return isOneOfTwo || isBeforeObject(at + 1);
        }
        return ENGLISH.has(WordClass.VERB, token) || isMove(token) || isUnknownVerb(at);
    }

    @Override
    public boolean isBeforeObject(int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        boolean isPlural = isPlural(token);
        boolean isDescribed =
                (token.word().endsWith("ed") || ENGLISH.has(WordClass.ADJECTIVE, token)) && isPlural(next);
        return token.isNumber()
                || ENGLISH.has(WordClass.DETERMINER, token)
                || ENGLISH.currency(token.word()).isPresent()
                || (token.word().endsWith("ly") && token.isWord())
                || ENGLISH.lexicon(Lexicon.VAGUE).lengthAt(tokens, at) > 0
                || isDescribed
                || (isPlural && (next.kind() == Token.Kind.NOTHING || AFTER_OBJECT.contains(next.word())));
    }

    /** A word that no list has, mistyped too, before a determiner, or before a number and what it counts. */
    private boolean isUnknownVerb(int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        boolean isVague = ENGLISH.lexicon(Lexicon.VAGUE).lengthAt(tokens, at) > 0;
        boolean isNamed = isVague
                || token.word().length() < SHORTEST_VERB
                || ENGLISH.knows(token.word())
                || NOUN_ENDINGS.stream().anyMatch(token.word()::endsWith);
        if (isNamed || tokens.isCapitalised(at + 1)) {
            return false;
        }
        boolean isCounting = next.isNumber() && tokens.at(at + 2).isWord() && !isYear(next);
        return isCounting || ENGLISH.has(WordClass.DETERMINER, next);
    }

    /** A word of more, less or a level that is no noun. */
    private static boolean isMove(Token token) {
        boolean isMove = ENGLISH.has(WordClass.MORE, token)
                || ENGLISH.has(WordClass.LESS, token)
                || ENGLISH.has(WordClass.LEVEL, token);
        return isMove
                && !ENGLISH.has(WordClass.ACTION_NOUN, token)
                && !ENGLISH.has(WordClass.FUNCTION, token)
                && !ENGLISH.has(WordClass.COMPARISON, token)
                && !token.word().endsWith("ing")
                && !token.word().endsWith("s");
    }

    private static boolean isPlural(Token token) {
        return token.isWord() && token.word().endsWith("s") && !token.word().endsWith("ss");
    }

    private static boolean isYear(Token token) {
        return token.isPlainDigits(4, 4);
    }

    /** "Close to 90 %", "Support contracts". */
    private boolean isVague(int at) {
        return ENGLISH.lexicon(Lexicon.VAGUE).lengthAt(tokens, at) > 1
                || ENGLISH.lexicon(Lexicon.WEAK_VERB).isNounAt(tokens, at);
    }

    private boolean isNounOfAction(int at) {
        Token token = tokens.at(at);
        Token next = tokens.at(at + 1);
        boolean isVerb = ENGLISH.has(WordClass.VERB, token) || ENGLISH.has(WordClass.VERB_OR_NOUN, token);
        if (ENGLISH.has(WordClass.ACTION_NOUN, token)) {
            return !isVerb || next.is("of") || next.is("in");
        }
        return (ENGLISH.has(WordClass.VERB, token) && next.is("of")) || isGerund(token.word());
    }

    private static boolean isGerund(String word) {
        if (!word.endsWith("ing") || word.length() < 6 || ENGLISH.has(WordClass.NOT_VERB, word)) {
            return false;
        }
        String stem = word.substring(0, word.length() - 3);
        int last = stem.length() - 1;
        return ENGLISH.has(WordClass.VERB, stem)
                || ENGLISH.has(WordClass.VERB, stem + "e")
                || (stem.charAt(last) == stem.charAt(last - 1) && ENGLISH.has(WordClass.VERB, stem.substring(0, last)));
    }

    private static boolean isAdverb(Token token) {
        return ENGLISH.has(WordClass.LEADING_ADVERB, token) || token.word().endsWith("ly");
    }
}
