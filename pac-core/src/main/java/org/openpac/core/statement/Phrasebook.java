package org.openpac.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of one lexicon in one language, found as whole words, the longest first. */
final class Phrasebook {

    static final Phrasebook EMPTY = new Phrasebook(Map.of());

    private final Map<String, List<Phrase>> byFirstWord;

    private Phrasebook(Map<String, List<Phrase>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** What must stand after a phrase for it to count, or that it never does; in the word file, after a semicolon. */
    private enum Condition {
        ALWAYS,
        BEFORE_NUMBER,
        NOT_BEFORE_NUMBER,
        BEFORE_WORD,
        AT_END,
        EXEMPT
    }

    private record Phrase(List<String> words, Condition condition) {

        boolean stands(Tokens tokens, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!tokens.at(at + i).is(words.get(i))) {
                    return false;
                }
            }
            Token next = tokens.at(at + words.size());
            return switch (condition) {
                case ALWAYS, EXEMPT -> true;
                case BEFORE_NUMBER -> isNumber(tokens, at + words.size());
                case NOT_BEFORE_NUMBER -> !isNumber(tokens, at + words.size());
                case BEFORE_WORD -> next.isWord();
                case AT_END -> next.kind() == Token.Kind.NOTHING;
            };
        }

        private static boolean isNumber(Tokens tokens, int at) {
            return tokens.at(at).isNumber()
                    || (tokens.at(at + 1).isNumber() && !tokens.at(at).isWord());
        }
    }

    static Phrasebook of(List<String> lines, Language language) {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String line : lines) {
            int semicolon = line.indexOf(';');
            String entry = semicolon < 0 ? line : line.substring(0, semicolon);
            Condition condition = semicolon < 0
                    ? Condition.ALWAYS
                    : Condition.valueOf(line.substring(semicolon + 1).strip());
            for (String form : WordFile.forms(entry.strip())) {
                List<String> words = Tokens.of(form, language).list().stream()
                        .map(Token::word)
                        .toList();
                phrases.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Phrase(words, condition));
            }
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
        return new Phrasebook(phrases);
    }

    List<Term> find(Tokens tokens, Language language) {
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Phrase> phrase = phraseAt(tokens, at);
            int length = phrase.map(found -> found.words().size()).orElse(0);
            boolean isTerm = length > 0 && phrase.get().condition() != Condition.EXEMPT;
            if (isTerm && !isName(tokens, at, length, language)) {
                String word = tokens.span(at, at + length).of(tokens.text());
                terms.add(new Term(word, tokens.span(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return List.copyOf(terms);
    }

    /** How many words the longest phrase has that begins here; 0 if none does. */
    int lengthAt(Tokens tokens, int at) {
        return phraseAt(tokens, at).map(phrase -> phrase.words().size()).orElse(0);
    }

    private Optional<Phrase> phraseAt(Tokens tokens, int at) {
        return byFirstWord.getOrDefault(tokens.at(at).word(), List.of()).stream()
                .filter(phrase -> phrase.stands(tokens, at))
                .findFirst();
    }

    /** Whether capitals beside « campagne » or within quotation marks make the phrase a name. */
    private static boolean isName(Tokens tokens, int at, int length, Language language) {
        if (!tokens.isCapitalised(at) || at == 0) {
            return false;
        }
        Token before = tokens.at(at - 1);
        return language.has(WordClass.NAMING, before)
                || (before.is("«") && language.has(WordClass.NAMING, tokens.at(at - 2)))
                || language.has(WordClass.NAMING, tokens.at(at + length))
                || (tokens.isCapitalised(at + length) && language.has(WordClass.NAMING, tokens.at(at + length + 1)));
    }
}
