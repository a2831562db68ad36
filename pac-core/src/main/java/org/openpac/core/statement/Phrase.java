package org.openpac.core.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a lexicon: its words, and where alone it counts.
 *
 * <p>In the word file {@code @NUMBER} stands for any number, {@code @WORD} for any word, {@code @END} for the end of the
 * sentence or of a part of it, {@code @PERCENT} for any word of that {@link WordClass}.
 */
record Phrase(List<String> words, Condition condition) {

    private static final String NUMBER = "@NUMBER";

    /** What must stand beside a phrase for it to count, or that it never does; in the word file, after a semicolon. */
    enum Condition {
        ALWAYS,
        BEFORE_NUMBER,
        NOT_BEFORE_NUMBER,
        BEFORE_WORD,
        AT_START,
        AT_END,
        EXEMPT,
        NOUN
    }

    static Phrase of(String form, Condition condition, Language language) {
        List<String> words = new ArrayList<>();
        for (String part : WordFile.split(form, ' ')) {
            if (part.startsWith("@")) {
                words.add(part);
            } else {
                addWords(Folding.fold(part), language, words);
            }
        }
        return new Phrase(List.copyOf(words), condition);
    }

    /** Cuts as the tokenizer does what stands in a word file: words, elided ones, single signs. */
    private static void addWords(String part, Language language, List<String> words) {
        int start = 0;
        for (int at = 0; at < part.length(); at++) {
            char c = part.charAt(at);
            boolean isElided = c == '\'' && language.has(WordClass.ELIDED, part.substring(start, at));
            if (isElided) {
                words.add(part.substring(start, at + 1));
                start = at + 1;
            } else if (!Character.isLetter(c) && c != '-' && c != '\'') {
                if (start < at) {
                    words.add(part.substring(start, at));
                }
                words.add(part.substring(at, at + 1));
                start = at + 1;
            }
        }
        if (start < part.length()) {
            words.add(part.substring(start));
        }
    }

    /** The words it can begin with; {@code @NUMBER} for any number. */
    List<String> firstWords(Language language) {
        String first = words.get(0);
        return wordClass(first)
                .map(wordClass -> List.copyOf(language.words(wordClass)))
                .orElse(List.of(first));
    }

    boolean isExempt() {
        return condition == Condition.EXEMPT || condition == Condition.NOUN;
    }

    /** Whether its words, which look like a verb, are a noun. */
    boolean isNoun() {
        return condition == Condition.NOUN;
    }

    int size() {
        return words.size();
    }

    /** How many tokens it has in the text; the end of the sentence is none. */
    int length() {
        return words.get(words.size() - 1).equals("@END") ? words.size() - 1 : words.size();
    }

    boolean stands(Tokens tokens, int at, Language language) {
        for (int i = 0; i < words.size(); i++) {
            if (!fits(words.get(i), tokens.at(at + i), language)) {
                return false;
            }
        }
        int end = at + words.size();
        return switch (condition) {
            case ALWAYS, EXEMPT, NOUN -> true;
            case BEFORE_NUMBER -> isNumber(tokens, end);
            case NOT_BEFORE_NUMBER -> !isNumber(tokens, end);
            case BEFORE_WORD -> tokens.at(end).isWord();
            case AT_START -> isStart(tokens, at);
            case AT_END -> isEnd(tokens.at(end));
        };
    }

    private static boolean fits(String word, Token token, Language language) {
        return switch (word) {
            case NUMBER -> token.isNumber();
            case "@WORD" -> token.isWord();
            case "@END" -> isEnd(token);
            default -> word.charAt(0) == '@' ? language.has(wordClass(word).orElseThrow(), token) : token.is(word);
        };
    }

    private static boolean isStart(Tokens tokens, int at) {
        Token before = tokens.at(at - 1);
        boolean isFirst = before.kind() == Token.Kind.NOTHING || before.kind() == Token.Kind.SIGN;
        return isFirst || (before.is("to") && at == 1) || before.word().endsWith("ly");
    }

    private static boolean isEnd(Token token) {
        return token.kind() == Token.Kind.NOTHING
                || (token.kind() == Token.Kind.SIGN && ".,;:!)".contains(token.word()));
    }

    private static boolean isNumber(Tokens tokens, int at) {
        return tokens.at(at).isNumber()
                || (tokens.at(at + 1).isNumber() && !tokens.at(at).isWord());
    }

    private static Optional<WordClass> wordClass(String word) {
        boolean isClass =
                word.charAt(0) == '@' && !word.equals(NUMBER) && !word.equals("@WORD") && !word.equals("@END");
        return isClass ? Optional.of(WordClass.valueOf(word.substring(1))) : Optional.empty();
    }
}
