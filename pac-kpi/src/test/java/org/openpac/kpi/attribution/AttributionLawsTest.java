package org.openpac.kpi.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.attribution.Journeying.credits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openpac.core.value.Money;

/** What holds for every model, and what chains and coalitions give when everything is tried out. */
class AttributionLawsTest {

    @Property(tries = 200)
    void credits_add_up_to_the_conversions_and_to_their_worth_exactly(
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @IntRange(max = 12) int decimals,
            @ForAll long seed) {
        List<Journey> journeys = journeys(size, new Random(seed));
        for (AttributionModel model : Journeying.MODELS) {
            model.attribute(journeys).credits().ifPresent(credits -> {
                assertThat(sum(credits.conversions(decimals))).isEqualByComparingTo(credits.totalConversions());
                assertThat(credits.totalConversions())
                        .isEqualByComparingTo(BigDecimal.valueOf(journeys.stream()
                                .mapToLong(Journey::conversions)
                                .sum()));
                assertThat(sum(credits.values()))
                        .isEqualByComparingTo(credits.totalValue().orElseThrow());
                assertThat(credits.conversions().keySet())
                        .isEqualTo(journeys.stream()
                                .flatMap(journey -> journey.channels().stream())
                                .collect(Collectors.toCollection(TreeSet::new)));
            });
        }
    }

    @Property(tries = 100)
    void the_order_of_journeys_and_how_they_are_bundled_change_nothing(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Journey> journeys = journeys(size, random);
        List<Journey> single = new ArrayList<>();
        for (Journey journey : journeys) {
            for (int i = 0; i < journey.conversions(); i++) {
                single.add(journey.ending(1, 0).worth(Money.of(7, "EUR")));
            }
            single.add(journey.ending(0, journey.losses()));
        }
        Collections.shuffle(single, random);
        for (AttributionModel model : Journeying.MODELS) {
            assertThat(model.attribute(single).credits().map(Credits::conversions))
                    .isEqualTo(model.attribute(journeys).credits().map(Credits::conversions));
            assertThat(model.attribute(single).credits().map(Credits::values))
                    .isEqualTo(model.attribute(journeys).credits().map(Credits::values));
        }
    }

    @Property(tries = 100)
    void a_removal_effect_is_what_walking_the_chain_without_the_channel_loses(
            @ForAll @IntRange(min = 1, max = 6) int size,
            @ForAll @IntRange(min = 1, max = 3) int order,
            @ForAll long seed) {
        List<Journey> journeys = journeys(size, new Random(seed));
        AttributionModel.markov(order).attribute(journeys).credits().ifPresent(credits -> {
            double all = walked(journeys, order, "");
            credits.removalEffects()
                    .forEach((channel, effect) ->
                            assertThat(effect).isCloseTo(1 - walked(journeys, order, channel) / all, within(1e-9)));
        });
    }

    @Property(tries = 60)
    void a_shapley_value_is_the_mean_over_all_orders_of_channels(
            @ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        List<Journey> journeys = journeys(size, new Random(seed));
        ToDoubleFunction<Set<String>> conversions = set -> won(journeys, set);
        ToDoubleFunction<Set<String>> rate =
                set -> all(journeys, set) == 0 ? 0 : won(journeys, set) / all(journeys, set);

        checkShapley(journeys, CoalitionWorth.CONVERSIONS, conversions);
        checkShapley(journeys, CoalitionWorth.RATE, rate);
    }

    private static void checkShapley(
            List<Journey> journeys, CoalitionWorth worth, ToDoubleFunction<Set<String>> ofSet) {
        AttributionModel.shapley(worth).attribute(journeys).credits().ifPresent(credits -> {
            List<String> channels = new ArrayList<>(credits.conversions().keySet());
            Map<String, Double> added = new HashMap<>();
            int orders = 0;
            for (List<String> order : orders(channels)) {
                orders++;
                Set<String> before = new HashSet<>();
                for (String channel : order) {
                    double without = ofSet.applyAsDouble(before);
                    before.add(channel);
                    added.merge(channel, ofSet.applyAsDouble(before) - without, Double::sum);
                }
            }
            double scale =
                    credits.totalConversions().doubleValue() / ofSet.applyAsDouble(new HashSet<>(channels)) / orders;
            for (String channel : channels) {
                assertThat(credits.conversions().get(channel).doubleValue())
                        .isCloseTo(added.getOrDefault(channel, 0.0) * scale, within(1e-9));
            }
        });
    }

    private static List<List<String>> orders(List<String> channels) {
        if (channels.isEmpty()) {
            return List.of(List.of());
        }
        return channels.stream()
                .flatMap(last -> orders(channels.stream()
                                .filter(each -> !each.equals(last))
                                .toList())
                        .stream()
                        .map(order -> {
                            List<String> longer = new ArrayList<>(order);
                            longer.add(last);
                            return longer;
                        }))
                .toList();
    }

    private static double won(List<Journey> journeys, Set<String> set) {
        return journeys.stream()
                .filter(journey -> set.containsAll(journey.channels()))
                .mapToLong(Journey::conversions)
                .sum();
    }

    private static double all(List<Journey> journeys, Set<String> set) {
        return won(journeys, set)
                + journeys.stream()
                        .filter(journey -> set.containsAll(journey.channels()))
                        .mapToLong(Journey::losses)
                        .sum();
    }

    /** The chance of a conversion, by letting everybody take two thousand steps; whoever meets the channel is lost. */
    private static double walked(List<Journey> journeys, int order, String without) {
        Map<String, Map<String, Double>> moves = new HashMap<>();
        for (Journey journey : journeys) {
            double weight = journey.conversions() + journey.losses();
            String from = "start";
            for (int i = 0; i < journey.channels().size(); i++) {
                String to = String.join("|", journey.channels().subList(Math.max(0, i + 1 - order), i + 1));
                moves.computeIfAbsent(from, unseen -> new HashMap<>()).merge(to, weight, Double::sum);
                from = to;
            }
            moves.computeIfAbsent(from, unseen -> new HashMap<>())
                    .merge("won", (double) journey.conversions(), Double::sum);
            moves.get(from).merge("lost", (double) journey.losses(), Double::sum);
        }
        Map<String, Double> there = Map.of("start", 1.0);
        double won = 0;
        for (int step = 0; step < 2_000; step++) {
            Map<String, Double> next = new HashMap<>();
            for (Map.Entry<String, Double> entry : there.entrySet()) {
                Map<String, Double> ways = moves.getOrDefault(entry.getKey(), Map.of());
                double total =
                        ways.values().stream().mapToDouble(Double::doubleValue).sum();
                for (Map.Entry<String, Double> way : ways.entrySet()) {
                    double part = total == 0 ? 0 : entry.getValue() * way.getValue() / total;
                    if (way.getKey().equals("won")) {
                        won += part;
                    } else if (!way.getKey().equals("lost") && !isAt(way.getKey(), without)) {
                        next.merge(way.getKey(), part, Double::sum);
                    }
                }
            }
            there = next;
        }
        return won;
    }

    private static boolean isAt(String state, String channel) {
        return state.equals(channel) || state.endsWith("|" + channel);
    }

    /** Journeys over four channels, of which those that never end at all are left out. */
    private static List<Journey> journeys(int size, Random random) {
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    List<String> channels = random.ints(1 + random.nextInt(6), 0, 4)
                            .mapToObj(number -> String.valueOf("abcd".charAt(number)))
                            .toList();
                    int conversions = random.nextInt(4);
                    return Journey.of(channels)
                            .ending(conversions, 1 + random.nextInt(4))
                            .worth(Money.of(7L * conversions, "EUR"));
                })
                .toList();
    }

    private static BigDecimal sum(Map<String, BigDecimal> credits) {
        return credits.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
