package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Demographics;
import org.openpac.core.plan.market.Firmographics;
import org.openpac.core.plan.market.Psychographics;
import org.openpac.core.rule.PlanView;
import org.openpac.core.value.Id;

/** What personas have in common: the words of their portraits, each together with the part it stands in; not their names. */
final class PersonaTwins {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        add(words, "need", persona.needs());
        persona.demographic().ifPresent(known -> demographics(words, known));
        persona.firmographic().ifPresent(known -> firm(words, known));
        persona.psychographic().ifPresent(known -> motives(words, known));
        persona.behavioural().ifPresent(known -> behaviour(words, known));
        return words;
    }

    private static void demographics(Set<String> words, Demographics known) {
        known.ageMin().ifPresent(age -> words.add("from:" + age));
        known.ageMax().ifPresent(age -> words.add("to:" + age));
        add(words, "gender", known.gender().stream().toList());
        add(words, "profession", known.profession().stream().toList());
        add(words, "seniority", known.seniority().stream().toList());
        add(words, "location", known.location().stream().toList());
        add(words, "education", known.education().stream().toList());
        add(words, "income", known.income().stream().toList());
        add(words, "household", known.household().stream().toList());
    }

    private static void firm(Set<String> words, Firmographics known) {
        add(words, "industry", known.industry().stream().toList());
        add(words, "size", known.companySize().stream().toList());
        add(words, "technology", known.technologies());
        known.revenue().ifPresent(revenue -> words.add("revenue:" + revenue));
    }

    private static void motives(Set<String> words, Psychographics known) {
        add(words, "motivation", known.motivations());
        add(words, "value", known.values());
        add(words, "attitude", known.attitudes());
        add(words, "goal", known.goals());
        add(words, "frustration", known.frustrations());
        add(words, "objection", known.objections());
    }

    private static void behaviour(Set<String> words, Behaviour known) {
        add(words, "habit", known.buyingHabits());
        add(words, "source", known.informationSources());
        add(words, "trigger", known.triggers());
        add(words, "decision", known.decisionProcess().stream().toList());
        known.preferredChannels().forEach(channel -> words.add("reached:" + channel));
        known.purchaseChannels().forEach(way -> words.add("buys:" + way));
    }

    private static void add(Set<String> words, String part, Collection<String> texts) {
        for (String text : texts) {
            BETWEEN_WORDS
                    .splitAsStream(text.toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.add(part + ":" + word));
        }
    }
}
