package org.openpac.core.statement;

/** Tells in one pass over the characters whether a text may hold a placeholder at all; few texts may. */
final class PlaceholderHint {

    private static final String SIGNS = "?_[<{…";
    private static final String AFTER_TO = "dpcr";

    private PlaceholderHint() {}

    static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHint(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHint(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case 'x', 'X' -> isAny(text, at + 1, "xX") || (isEdge(text, at - 1) && isEdge(text, at + 1));
            case 't', 'T' -> isAny(text, at + 1, "bB") || starts(text, at, "todo") || starts(text, at, "to ");
            case 'l', 'L' -> starts(text, at, "lorem");
            case 'n', 'N' -> starts(text, at, "n/a");
            case 'a', 'A', 'à', 'À' -> isEdge(text, at - 1) && isEdge(text, at + 1) && isAny(text, at + 2, AFTER_TO);
            default -> SIGNS.indexOf(c) >= 0;
        };
    }

    private static boolean starts(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    private static boolean isAny(String text, int at, String letters) {
        return at < text.length() && letters.indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
