package org.openpac.core.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpac.core.text.Span;
import org.openpac.core.value.Id;

/**
 * Finds people in texts by whole words: by any part of a name, whatever its case and accents, and by their ids.
 *
 * <p>A part that somebody else in the plan is called too means them only beside one that nobody else has.
 */
final class NameSearch {

    /** How sure it is that a text means them. */
    enum Mention {
        NONE,
        DOUBTFUL,
        SURE
    }

    static final String PLACEHOLDER = "[…]";

    private static final int SHORTEST_ID = 3;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final Set<String> sure = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private NameSearch() {}

    /**
     * Searches for some people.
     *
     * @param names what they are called
     * @param ids their ids
     * @param otherNames what others are called, who may have parts of names in common with them
     */
    static NameSearch of(Collection<String> names, Collection<Id> ids, Collection<String> otherNames) {
        NameSearch search = new NameSearch();
        names.forEach(name -> search.sure.addAll(NameParts.of(name)));
        Set<String> ofOthers = new HashSet<>();
        otherNames.forEach(name -> ofOthers.addAll(NameParts.of(name)));
        search.sure.stream().filter(ofOthers::contains).forEach(search.shared::add);
        search.sure.removeAll(search.shared);
        ids.stream()
                .map(Id::value)
                .filter(id -> id.length() >= SHORTEST_ID && id.chars().anyMatch(Character::isLetter))
                .forEach(search.ids::add);
        return search;
    }

    /** What a text says of them. */
    Mention in(String text) {
        if (!spans(text).isEmpty()) {
            return Mention.SURE;
        }
        return NameParts.words(text).stream().anyMatch(word -> shared.contains(word.folded()))
                ? Mention.DOUBTFUL
                : Mention.NONE;
    }

    /** What an id says of them: its words, or the whole of it. */
    boolean isIn(Id id) {
        return ids.contains(id.value()) || NameParts.words(id.value()).stream().anyMatch(word -> isPart(word.folded()));
    }

    /** What JSON says of them, whatever of it is escaped. */
    Mention inJson(String json) {
        return in(ESCAPE.matcher(json)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)))));
    }

    /** Whether a text is a name, and theirs: one that holds nothing else, or a part that nobody else has among others. */
    boolean isNameOf(String text) {
        Set<String> parts = NameParts.of(text);
        return !parts.isEmpty()
                && (ids.contains(text)
                        || (parts.stream().anyMatch(sure::contains)
                                && parts.stream().allMatch(this::isPart)));
    }

    /** The text with {@value #PLACEHOLDER} in the place of every name. */
    String masked(String text) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Span span : spans(text)) {
            masked.append(text, from, span.start()).append(PLACEHOLDER);
            from = span.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    private boolean isPart(String folded) {
        return sure.contains(folded) || shared.contains(folded);
    }

    private List<Span> spans(String text) {
        List<Span> found = new ArrayList<>();
        List<NameParts.Word> words = NameParts.words(text);
        int i = 0;
        while (i < words.size()) {
            int last = isPart(words.get(i).folded()) ? lastOfName(text, words, i) : -1;
            if (last >= 0 && words.subList(i, last + 1).stream().anyMatch(word -> sure.contains(word.folded()))) {
                found.add(new Span(words.get(i).start(), words.get(last).end()));
            }
            i = Math.max(last, i) + 1;
        }
        return ids.isEmpty() ? found : withIds(text, found);
    }

    /** The last part of a name that begins at a word: parts that follow each other, with particles in between. */
    private int lastOfName(String text, List<NameParts.Word> words, int first) {
        int last = first;
        for (int i = first + 1; i < words.size(); i++) {
            String between = text.substring(words.get(i - 1).end(), words.get(i).start());
            boolean isJoined = between.chars().allMatch(c -> " \u00a0\u202f.-‑'’".indexOf(c) >= 0);
            if (isJoined && isPart(words.get(i).folded())) {
                last = i;
            } else if (!isJoined || !NameParts.isParticle(words.get(i))) {
                return last;
            }
        }
        return last;
    }

    private List<Span> withIds(String text, List<Span> names) {
        List<Span> all = new ArrayList<>();
        int next = 0;
        Matcher matcher = ID.matcher(text);
        while (matcher.find()) {
            if (ids.contains(matcher.group())) {
                while (next < names.size() && names.get(next).end() <= matcher.start()) {
                    all.add(names.get(next++));
                }
                int start = matcher.start();
                int end = matcher.end();
                while (next < names.size() && names.get(next).start() < end) {
                    start = Math.min(start, names.get(next).start());
                    end = Math.max(end, names.get(next++).end());
                }
                all.add(new Span(start, end));
            }
        }
        all.addAll(names.subList(next, names.size()));
        return all;
    }
}
