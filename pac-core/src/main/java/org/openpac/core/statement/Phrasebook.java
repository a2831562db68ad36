package org.openpac.core.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The terms of one lexicon in one language, found as whole words, the longest first. */
final class Phrasebook {

    private final Language language;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private Phrasebook(Language language) {
        this.language = language;
    }

    static Phrasebook of(List<String> lines, Language language) {
        Phrasebook book = new Phrasebook(language);
        for (String line : lines) {
            book.add(line);
        }
        return book;
    }

    private void add(String line) {
        int semicolon = line.indexOf(';');
        String entry = semicolon < 0 ? line : line.substring(0, semicolon);
        Phrase.Condition condition = semicolon < 0
                ? Phrase.Condition.ALWAYS
                : Phrase.Condition.valueOf(line.substring(semicolon + 1).strip());
        for (String form : WordFile.forms(entry.strip())) {
            Phrase phrase = Phrase.of(form, condition, language);
            for (String word : phrase.firstWords(language)) {
                insert(phrase, byFirstWord.computeIfAbsent(word, any -> new ArrayList<>(1)));
            }
        }
    }

    /** The longest first; of the same length, the first of the file. */
    private static void insert(Phrase phrase, List<Phrase> phrases) {
        int at = phrases.size();
        while (at > 0 && phrases.get(at - 1).size() < phrase.size()) {
            at--;
        }
        phrases.add(at, phrase);
    }

    /** Every word of every phrase. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        byFirstWord.values().forEach(list -> list.forEach(phrase -> words.addAll(phrase.words())));
        return words;
    }

    /** Finds the terms in a text; not the words of names, unless those count as well. */
    List<Term> find(Tokens tokens, boolean inNamesToo) {
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Phrase> phrase = phraseAt(tokens, at);
            int length = phrase.map(Phrase::length).orElse(0);
            boolean isTerm = phrase.isPresent() && !phrase.get().isExempt();
            if (isTerm && (inNamesToo || !ProperName.covers(tokens, at, length, language))) {
                String word = tokens.span(at, at + length).of(tokens.text());
                terms.add(new Term(word, tokens.span(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return List.copyOf(terms);
    }

    /** How many words the longest phrase has that begins here; 0 if none does. */
    int lengthAt(Tokens tokens, int at) {
        return phraseAt(tokens, at).map(Phrase::length).orElse(0);
    }

    /** Whether a phrase begins here whose words look like a verb and are a noun: "support contracts". */
    boolean isNounAt(Tokens tokens, int at) {
        return phraseAt(tokens, at).filter(Phrase::isNoun).isPresent();
    }

    private Optional<Phrase> phraseAt(Tokens tokens, int at) {
        Token token = tokens.at(at);
        Phrase byWord = first(byFirstWord.get(token.word()), tokens, at);
        Phrase byNumber = token.isNumber() ? first(byFirstWord.get("@NUMBER"), tokens, at) : null;
        if (byWord == null || byNumber == null) {
            return Optional.ofNullable(byWord == null ? byNumber : byWord);
        }
        return Optional.of(byNumber.size() > byWord.size() ? byNumber : byWord);
    }

    private @Nullable Phrase first(@Nullable List<Phrase> phrases, Tokens tokens, int at) {
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            if (phrase.stands(tokens, at, language)) {
                return phrase;
            }
        }
        return null;
    }
}
