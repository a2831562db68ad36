package org.openpac.core.statement;

/** Remembers the last word that says what an amount does: « augmenter », « réduction », « atteindre ». */
final class Governor {

    /** What an amount after it does. */
    enum Move {
        NONE,
        MORE,
        LESS,
        LEVEL,
        OTHER
    }

    private final Tokens tokens;
    private final Language language;
    private Move move = Move.NONE;
    private boolean isVerb;
    private int place = -1;
    private int multiplier;

    Governor(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    Move move() {
        return move;
    }

    int place() {
        return place;
    }

    /** 1 after « multiplier », -1 after « diviser », otherwise 0. */
    int multiplier() {
        return multiplier;
    }

    boolean isChange() {
        return move == Move.MORE || move == Move.LESS;
    }

    /** Takes note of the token at this place. */
    void pass(int at) {
        Token token = tokens.at(at);
        if (token.is(";") || isFullStop(at)) {
            become(Move.NONE, false, at);
        } else if (token.isWord()) {
            passWord(at, token);
        }
    }

    private boolean isFullStop(int at) {
        return tokens.at(at).is(".")
                && !tokens.at(at + 1).isGlued()
                && tokens.at(at - 1).word().length() > 1;
    }

    private void passWord(int at, Token token) {
        boolean isNoun = isNoun(at, token);
        boolean isParticle = isVerb && place == at - 1 && (token.is("up") || token.is("down"));
        if (isParticle) {
            return;
        }
        if (language.has(WordClass.MULTIPLY, token) || language.has(WordClass.DIVIDE, token)) {
            become(Move.OTHER, true, at);
            multiplier = language.has(WordClass.MULTIPLY, token) ? 1 : -1;
        } else if (isNoun && isVerb && isChange()) {
            return;
        } else if (language.has(WordClass.LESS, token)) {
            become(Move.LESS, !isNoun, at);
        } else if (language.has(WordClass.MORE, token)) {
            become(Move.MORE, !isNoun, at);
        } else if (language.has(WordClass.LEVEL, token) && !isNoun) {
            become(Move.LEVEL, true, at);
        } else if (language.has(WordClass.VERB, token) && !isNoun) {
            become(Move.OTHER, true, at);
        }
    }

    private void become(Move next, boolean nextIsVerb, int at) {
        move = next;
        isVerb = nextIsVerb;
        place = at;
        multiplier = 0;
    }

    /** English verbs look like nouns: one is a verb where a clause can begin. */
    private boolean isNoun(int at, Token token) {
        if (language == Language.FRENCH) {
            boolean isBare = !tokens.at(at + 1).isNumber() && !language.has(WordClass.DETERMINER, tokens.at(at + 1));
            return language.has(WordClass.ACTION_NOUN, token)
                    || (token.is("avoir") && (isBare || tokens.at(at + 1).is("de")));
        }
        Token before = tokens.at(at - 1);
        boolean canBeVerb = before.kind() == Token.Kind.NOTHING
                || before.kind() == Token.Kind.SIGN
                || before.is("to")
                || before.is("and")
                || before.is("then")
                || before.word().endsWith("ly");
        return !canBeVerb;
    }
}
