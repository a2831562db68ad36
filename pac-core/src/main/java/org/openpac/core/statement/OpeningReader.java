package org.openpac.core.statement;

import java.util.List;
import java.util.Optional;
import org.openpac.core.text.Span;

/** Finds the word that opens a statement: past bullets, a label, or a phrase of time or place. */
final class OpeningReader {

    private static final int LABEL_WORDS = 5;
    private static final int PHRASE_WORDS = 16;

    private final Tokens tokens;
    private final Language language;
    private final OpeningWords words;

    private OpeningReader(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.words = OpeningWords.in(tokens, language);
    }

    static Opening read(Tokens tokens, Language language, List<StatedDate> dates) {
        return new OpeningReader(tokens, language).read(dates);
    }

    private Opening read(List<StatedDate> dates) {
        int start = afterMarks(0);
        return afterLabel(start)
                .filter(opening -> opening.form() == Opening.Form.VERB)
                .or(() -> words.openingAt(start))
                .or(() -> afterLabel(start))
                .or(() -> afterPhrase(start, dates))
                .orElseGet(() -> new Opening(Opening.Form.OTHER, firstWord(start)));
    }

    private Span firstWord(int start) {
        return start < tokens.size() ? tokens.at(start).span() : new Span(0, 0);
    }

    private int afterMarks(int from) {
        int at = from;
        while (at < tokens.size()) {
            Token next = tokens.at(at + 1);
            if (tokens.at(at).kind() == Token.Kind.SIGN) {
                at++;
            } else if (tokens.at(at).isDigits() && next.kind() == Token.Kind.SIGN && ".)/-–:°".contains(next.word())) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private Optional<Opening> afterLabel(int start) {
        for (int i = start + 1; i <= start + LABEL_WORDS; i++) {
            if (tokens.at(i).is(":")) {
                return words.openingAt(afterMarks(i + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<Opening> afterPhrase(int start, List<StatedDate> dates) {
        return afterDate(start, dates).or(() -> afterComma(start));
    }

    private Optional<Opening> afterDate(int start, List<StatedDate> dates) {
        if (dates.isEmpty() || dates.get(0).span().start() != tokens.at(start).start()) {
            return Optional.empty();
        }
        int at = start;
        while (at < tokens.size() && tokens.at(at).start() < dates.get(0).span().end()) {
            at++;
        }
        return words.openingAt(afterMarks(at));
    }

    private Optional<Opening> afterComma(int start) {
        boolean isPhrase = language.has(WordClass.PREPOSITION, tokens.at(start))
                || language.lexicon(Lexicon.ESCAPE).lengthAt(tokens, start) > 0;
        if (!isPhrase) {
            return Optional.empty();
        }
        for (int i = start + 1; i <= start + PHRASE_WORDS; i++) {
            if (tokens.at(i).is(",")) {
                return words.openingAt(i + 1);
            }
        }
        return Optional.empty();
    }
}
