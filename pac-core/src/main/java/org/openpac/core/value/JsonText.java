package org.openpac.core.value;

import java.util.BitSet;

/** Tells whether a text is one JSON value of RFC 8259. It reads nothing out of it: that is pac-json's work. */
final class JsonText {

    private static final int MAX_DEPTH = 64;

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    static boolean isValue(String text) {
        return new JsonText(text).isOneValue();
    }

    /** Walks the text with a stack of its own, one bit a level: set for an object, clear for an array. */
    private boolean isOneValue() {
        BitSet objects = new BitSet();
        int depth = 0;
        while (true) {
            skipSpace();
            if (take('{')) {
                if (depth == MAX_DEPTH) {
                    return false;
                }
                skipSpace();
                if (!take('}')) {
                    objects.set(depth++);
                    if (!name()) {
                        return false;
                    }
                    continue;
                }
            } else if (take('[')) {
                if (depth == MAX_DEPTH) {
                    return false;
                }
                skipSpace();
                if (!take(']')) {
                    objects.clear(depth++);
                    continue;
                }
            } else if (!scalar()) {
                return false;
            }
            while (true) {
                skipSpace();
                if (depth == 0) {
                    return at == text.length();
                }
                boolean inObject = objects.get(depth - 1);
                if (take(',')) {
                    skipSpace();
                    if (inObject && !name()) {
                        return false;
                    }
                    break;
                }
                if (!take(inObject ? '}' : ']')) {
                    return false;
                }
                depth--;
            }
        }
    }

    private boolean name() {
        if (!string()) {
            return false;
        }
        skipSpace();
        return take(':');
    }

    private boolean scalar() {
        return string() || word("true") || word("false") || word("null") || number();
    }

    private boolean word(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private boolean string() {
        if (!take('"')) {
            return false;
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape())) {
                return false;
            }
        }
        return false;
    }

    private boolean escape() {
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0;
        }
        for (int i = 0; i < 4; i++) {
            if (at == text.length() || Character.digit(text.charAt(at), 16) < 0 || text.charAt(at++) > 'f') {
                return false;
            }
        }
        return true;
    }

    private boolean number() {
        take('-');
        if (!take('0') && !digits()) {
            return false;
        }
        if (take('.') && !digits()) {
            return false;
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start;
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
