package org.openpac.core.schedule;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small networks for properties, and what comes of them when the definitions are applied over and over. */
record Networks(List<Integer> durations, List<Integer> starts, List<Integer> deadlines, List<Link> links) {

    static final int NO_DEADLINE = 10_000;
    private static final int NO_START = -100;

    /** Any links, cycles included. */
    static Arbitrary<Networks> any() {
        return Arbitraries.integers().between(1, 9).flatMap(size -> networks(size, links(size)));
    }

    /** Links that have no cycle, whatever the numbers of their activities. */
    static Arbitrary<Networks> solvable() {
        return Arbitraries.integers().between(1, 9).flatMap(size -> {
            Arbitrary<List<Integer>> ranks =
                    Arbitraries.shuffle(IntStream.range(0, size).boxed().toList());
            return networks(size, Combinators.combine(links(size), ranks).as(Networks::upward));
        });
    }

    private static List<Link> upward(List<Link> links, List<Integer> ranks) {
        return links.stream()
                .filter(link -> link.from() != link.to())
                .map(link -> ranks.get(link.from()) < ranks.get(link.to())
                        ? link
                        : new Link(link.to(), link.from(), link.kind(), link.lag()))
                .toList();
    }

    private static Arbitrary<Networks> networks(int size, Arbitrary<List<Link>> links) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6).list().ofSize(size),
                        Arbitraries.frequencyOf(
                                        Tuple.of(3, Arbitraries.just(NO_START)),
                                        Tuple.of(1, Arbitraries.integers().between(-3, 12)))
                                .list()
                                .ofSize(size),
                        Arbitraries.frequencyOf(
                                        Tuple.of(4, Arbitraries.just(NO_DEADLINE)),
                                        Tuple.of(1, Arbitraries.integers().between(0, 25)))
                                .list()
                                .ofSize(size),
                        links)
                .as(Networks::new);
    }

    private static Arbitrary<List<Link>> links(int size) {
        Arbitrary<Integer> activities = Arbitraries.integers().between(0, size - 1);
        return Combinators.combine(
                        activities,
                        activities,
                        Arbitraries.of(LinkKind.class),
                        Arbitraries.integers().between(-5, 5))
                .as(Link::new)
                .list()
                .ofMaxSize(2 * size);
    }

    int size() {
        return durations.size();
    }

    Network network() {
        return network(links);
    }

    Network network(List<Link> inOrder) {
        Network.Builder network =
                Network.builder(durations.stream().mapToInt(i -> i).toArray());
        for (int i = 0; i < size(); i++) {
            if (starts.get(i) != NO_START) {
                network.startNoEarlierThan(i, starts.get(i));
            }
            if (deadlines.get(i) != NO_DEADLINE) {
                network.deadline(i, deadlines.get(i));
            }
        }
        inOrder.forEach(link -> network.link(link.from(), link.to(), link.kind(), link.lag()));
        return network.build();
    }

    /** The same network with activity {@code i} under the number {@code numbers.get(i)}. */
    Networks renumbered(List<Integer> numbers) {
        return new Networks(
                moved(durations, numbers),
                moved(starts, numbers),
                moved(deadlines, numbers),
                links.stream()
                        .map(link ->
                                new Link(numbers.get(link.from()), numbers.get(link.to()), link.kind(), link.lag()))
                        .toList());
    }

    private static List<Integer> moved(List<Integer> values, List<Integer> numbers) {
        return IntStream.range(0, values.size())
                .mapToObj(number -> values.get(numbers.indexOf(number)))
                .toList();
    }
}
