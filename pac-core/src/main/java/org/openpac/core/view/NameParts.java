package org.openpac.core.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts cut into words and names into parts, compared without case and accents. */
final class NameParts {

    /**
     * A word of a text.
     *
     * @param start where it begins
     * @param end where it ends, itself not included
     * @param folded without case and accents
     */
    record Word(int start, int end, String folded) {}

    private static final Set<String> PARTICLES = Set.of(
            "al", "ben", "bin", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "dr", "du",
            "el", "ibn", "la", "le", "les", "mlle", "mme", "mr", "mrs", "ms", "ten", "ter", "van", "von");

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private NameParts() {}

    /** The parts of a name by which somebody is known: no initials, titles or particles. */
    static Set<String> of(String name) {
        Set<String> parts = new LinkedHashSet<>();
        for (Word word : words(name)) {
            if (word.folded().length() > 1 && !PARTICLES.contains(word.folded()) && !isNumber(word.folded())) {
                parts.add(word.folded());
            }
        }
        return parts;
    }

    static boolean isParticle(Word word) {
        return word.folded().length() == 1 || PARTICLES.contains(word.folded());
    }

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean isWithin = Character.isLetterOrDigit(c) || (start >= 0 && isMark(c));
            if (isWithin && start < 0) {
                start = i;
            } else if (!isWithin && start >= 0) {
                words.add(new Word(start, i, fold(text.substring(start, i))));
                start = -1;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
            return lower;
        }
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i');
    }
}
