package org.openpac.cli.facts;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts without what people do not care about: accents, capitals, punctuation, double spaces. */
final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[%€$£]");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}%€$£]+");
    private static final int LONGEST = 80;

    private Folded() {}

    static String of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String apart = SIGNS.matcher(lower).replaceAll(" $0 ");
        return REST.matcher(apart).replaceAll(" ").strip();
    }

    /** The known text that differs least, by at most two letters in five; the first of several in their order. */
    static Optional<String> nearest(String folded, Collection<String> known) {
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(each -> distance(folded, each) * 5 <= 2 * Math.max(each.length(), folded.length()))
                .min(Comparator.comparingInt((String each) -> distance(folded, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = row;
        }
        return before[b.length()];
    }
}
