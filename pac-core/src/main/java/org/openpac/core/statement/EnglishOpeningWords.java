package org.openpac.core.statement;

import java.util.Optional;
import java.util.Set;

/** English imperatives, infinitives, nouns of action and gerunds. */
record EnglishOpeningWords(Tokens tokens) implements OpeningWords {

    private static final Language ENGLISH = Language.ENGLISH;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
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
        if (!token.isWord() || next.is("of") || isVague(at)) {
            return false;
        }
        if (ENGLISH.has(WordClass.VERB_OR_NOUN, token)) {
            return next.isNumber()
                    || ENGLISH.has(WordClass.DETERMINER, next)
                    || ENGLISH.currency(next.word()).isPresent();
        }
        return ENGLISH.has(WordClass.VERB, token);
    }

    /** "Close to 90 %". */
    private boolean isVague(int at) {
        return ENGLISH.lexicon(Lexicon.VAGUE).lengthAt(tokens, at) > 1;
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
