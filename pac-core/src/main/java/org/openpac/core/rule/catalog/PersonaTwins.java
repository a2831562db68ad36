package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.BuyerPersonaShape;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.value.Id;

/** What personas have in common: the words of their portraits, each together with the part it stands in; not their names. */
final class PersonaTwins {

    private static final List<Member<?, ?>> PARTS = List.of(
            BuyerPersonaShape.NEEDS,
            BuyerPersonaShape.DEMOGRAPHIC,
            BuyerPersonaShape.FIRMOGRAPHIC,
            BuyerPersonaShape.PSYCHOGRAPHIC,
            BuyerPersonaShape.BEHAVIOURAL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Map<Id, Set<String>> portraits = new HashMap<>();
    private final Map<String, List<BuyerPersona>> byWord = new HashMap<>();

    private PersonaTwins(PlanView view) {
        view.plan().personas().stream()
                .sorted(Comparator.comparing(BuyerPersona::id))
                .filter(persona -> !portraits.containsKey(persona.id()))
                .forEach(persona -> {
                    Set<String> portrait = portrait(persona);
                    portraits.put(persona.id(), portrait);
                    portrait.forEach(word -> byWord.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(persona));
                });
    }

    static PersonaTwins of(PlanView view) {
        return view.shared(PersonaTwins.class, PersonaTwins::new);
    }

    int words(BuyerPersona persona) {
        return portrait(persona.id()).size();
    }

    /** The first by id of those before it by id that have at least such a part of all their words in common with it. */
    Optional<BuyerPersona> twinOf(BuyerPersona persona, BigDecimal least) {
        Set<String> portrait = portrait(persona.id());
        // A twin lacks so few of its words that it has one of these at least.
        long telling = portrait.size()
                - least.multiply(BigDecimal.valueOf(portrait.size()))
                        .setScale(0, RoundingMode.CEILING)
                        .longValue()
                + 1;
        return portrait.stream()
                .sorted(Comparator.<String>comparingInt(word -> having(word).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(Math.max(0, telling))
                .flatMap(word -> having(word).stream()
                        .takeWhile(other -> other.id().compareTo(persona.id()) < 0)
                        .filter(other -> isAlike(portrait, portrait(other.id()), least))
                        .findFirst()
                        .stream())
                .min(Comparator.comparing(BuyerPersona::id));
    }

    private Set<String> portrait(Id persona) {
        return portraits.getOrDefault(persona, Set.of());
    }

    private List<BuyerPersona> having(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    private static boolean isAlike(Set<String> some, Set<String> others, BigDecimal least) {
        long common = some.stream().filter(others::contains).count();
        long all = some.size() + others.size() - common;
        return BigDecimal.valueOf(common).compareTo(least.multiply(BigDecimal.valueOf(all))) >= 0;
    }

    private static Set<String> portrait(BuyerPersona persona) {
        Set<String> words = new HashSet<>();
        for (Member<?, ?> part : PARTS) {
            add(words, part, BuyerPersonaShape.SHAPE.read(persona, part.index()));
        }
        return words;
    }

    private static void add(Set<String> words, Member<?, ?> member, @Nullable Object value) {
        Kind kind = member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
        if (value instanceof List<?> items) {
            for (Object item : items) {
                add(words, member, item);
            }
        } else if (value instanceof Element element && kind instanceof Kind.Nested nested) {
            for (Member<?, ?> inner : nested.shape().members()) {
                add(words, inner, nested.shape().read(element, inner.index()));
            }
        } else if (value instanceof String text) {
            Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (word.find()) {
                words.add(member.name() + ":" + word.group());
            }
        } else if (value != null) {
            words.add(member.name() + ":" + value);
        }
    }
}
