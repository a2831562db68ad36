package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a statement into words, numbers and signs in one pass. */
final class Tokenizer {

    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\2(?:\\d{4}|\\d{2}))(?![\\d])");

    private static final int LONGEST_EDGE = 10;

    private final String text;
    private final Language language;
    private final Matcher date;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean isGlued;

    Tokenizer(String text, Language language) {
        this.text = text;
        this.language = language;
        this.date = DATE.matcher(text);
    }

    List<Token> tokens() {
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Folding.isSpace(c)) {
                at += Character.charCount(c);
                isGlued = false;
            } else if (c < 0x80 && Numeral.isDigit((char) c)) {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else if (text.startsWith("->", at) || text.startsWith("=>", at)) {
                add(new Token(Token.Kind.SIGN, "→", BigDecimal.ZERO, at, at + 2, isGlued));
            } else {
                add(Token.Kind.SIGN, at + Character.charCount(c));
            }
        }
        return new NumberWords(tokens, text).joined();
    }

    private void number() {
        if (date.region(at, text.length()).lookingAt()) {
            add(Token.Kind.DATE, date.end());
            return;
        }
        Numeral numeral = Numeral.read(text, at, language);
        if (numeral.isReadable()) {
            String digits = text.substring(at, numeral.end());
            add(new Token(Token.Kind.NUMBER, digits, numeral.value(), at, numeral.end(), isGlued));
        } else {
            add(Token.Kind.SIGN, numeral.end());
        }
    }

    private void word() {
        int end = letters(at);
        while (isJoined(end)) {
            end = letters(end + 1);
        }
        if (end < text.length() && Folding.isApostrophe(text.charAt(end))) {
            end = afterApostrophe(end);
        }
        String folded = Folding.fold(text.substring(at, end));
        if (folded.endsWith("'s")) {
            folded = folded.substring(0, folded.length() - 2);
        }
        Optional<BigDecimal> value = language.numberWord(folded);
        Token.Kind kind = value.isPresent() ? Token.Kind.NUMBER : Token.Kind.WORD;
        add(new Token(kind, folded, value.orElse(BigDecimal.ZERO), at, end, isGlued));
    }

    /** A hyphen joins two words, but for words like « mi- » that only stand before a date. */
    private boolean isJoined(int end) {
        return end + 1 < text.length()
                && Folding.isHyphen(text.charAt(end))
                && Character.isLetter(text.codePointAt(end + 1))
                && !isDateEdge(end);
    }

    private boolean isDateEdge(int end) {
        return end - at <= LONGEST_EDGE && language.has(WordClass.DATE_EDGE, Folding.fold(text.substring(at, end)));
    }

    /** An elided word keeps its apostrophe and ends there; elsewhere the apostrophe is inside the word. */
    private int afterApostrophe(int end) {
        if (language.has(WordClass.ELIDED, Folding.fold(text.substring(at, end)))) {
            return end + 1;
        }
        return end + 1 < text.length() && Character.isLetter(text.codePointAt(end + 1)) ? letters(end + 1) : end;
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Character.isLetter(c) && !Folding.isMark(c) && !(c < 0x80 && Numeral.isDigit((char) c))) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void add(Token.Kind kind, int end) {
        add(new Token(kind, Folding.fold(text.substring(at, end)), BigDecimal.ZERO, at, end, isGlued));
    }

    private void add(Token token) {
        tokens.add(token);
        at = token.end();
        isGlued = true;
    }
}
