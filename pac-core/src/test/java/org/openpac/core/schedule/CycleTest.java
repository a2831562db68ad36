package org.openpac.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CycleTest {

    private static final Comparator<List<Integer>> SHORTEST_THEN_LOWEST =
            Comparator.<List<Integer>>comparingInt(List::size).thenComparing(CycleTest::lower);

    @Provide
    Arbitrary<Networks> networks() {
        return Networks.any();
    }

    @Test
    void the_shortest_cycle_through_the_lowest_number_is_named() {
        assertThat(cycle(6, "12 23 34 41 24 05")).containsExactly(1, 2, 4);
        assertThat(cycle(6, "10 54 45 32 23")).containsExactly(2, 3);
    }

    @Test
    void of_equally_short_cycles_the_lower_numbers_are_named() {
        assertThat(cycle(5, "03 40 02 34 24")).containsExactly(0, 2, 4);
        assertThat(cycle(5, "02 10 23 24 31 41")).containsExactly(0, 2, 3, 1);
    }

    @Test
    void a_link_back_between_members_names_the_smaller_cycle() {
        assertThat(cycle(4, "01 12 23 30 31")).containsExactly(1, 2, 3);
        assertThat(cycle(5, "01 12 23 34 40 42 31 43")).containsExactly(3, 4);
    }

    @Test
    void an_activity_that_waits_for_itself_is_a_cycle_of_one() {
        assertThat(cycle(1, "00")).containsExactly(0);
        assertThat(cycle(3, "01 12 20 22")).containsExactly(2);
        assertThat(cycle(4, "12 21 03 00")).containsExactly(0);
    }

    @Test
    void activities_between_two_cycles_are_on_none() {
        assertThat(cycle(5, "34 43 30 01 12 21")).containsExactly(1, 2);
    }

    @Test
    void a_lead_does_not_make_a_cycle_possible() {
        NetworkResult result = Network.builder(1, 1)
                .link(0, 1, LinkKind.FINISH_START, -50)
                .link(1, 0, LinkKind.START_START, -50)
                .build()
                .solve();

        assertThat(result.schedule()).isEmpty();
        assertThat(result.cycle()).contains(new Cycle(List.of(0, 1)));
        assertThat(result.fold(Schedule::length, cycle -> -1L)).isEqualTo(-1);
        assertThat(Network.builder(4).build().solve().fold(Schedule::length, cycle -> -1L))
                .isEqualTo(4);
        assertThat(Network.builder(4).build().solve().cycle()).isEmpty();
    }

    @Test
    void no_cycle_is_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cycle(List.of()));
    }

    @Property
    void a_cycle_is_named_exactly_where_there_is_one(@ForAll("networks") Networks plan) {
        assertThat(plan.network().solve().cycle().isPresent())
                .isEqualTo(!simpleCycles(plan.links(), plan.size()).isEmpty());
    }

    @Property
    void a_named_cycle_is_real_and_has_no_short_cut(@ForAll("networks") Networks plan) {
        for (Cycle cycle : plan.network().solve().cycle().stream().toList()) {
            List<Integer> members = cycle.activities();
            Set<List<Integer>> own = new HashSet<>();
            for (int i = 0; i < members.size(); i++) {
                own.add(List.of(members.get(i), members.get((i + 1) % members.size())));
            }
            Set<List<Integer>> links = new HashSet<>();
            plan.links().forEach(link -> links.add(List.of(link.from(), link.to())));
            links.removeIf(link -> !members.containsAll(link));
            assertThat(members).doesNotHaveDuplicates().startsWith(Collections.min(members));
            assertThat(links).isEqualTo(own);
        }
    }

    @Property
    void the_named_cycle_is_the_one_the_definition_singles_out(@ForAll("networks") Networks plan) {
        List<List<Integer>> all = simpleCycles(plan.links(), plan.size());
        int lowest = all.stream().mapToInt(Collections::min).min().orElse(0);
        Optional<List<Integer>> first =
                all.stream().filter(cycle -> cycle.contains(lowest)).min(SHORTEST_THEN_LOWEST);
        for (List<Integer> outer : first.stream().toList()) {
            List<Integer> named = plan.network().solve().cycle().orElseThrow().activities();
            int shortest = all.stream()
                    .filter(outer::containsAll)
                    .mapToInt(List::size)
                    .min()
                    .orElseThrow();
            assertThat(outer).containsAll(named);
            assertThat(named).hasSize(shortest);
            if (shortest == outer.size()) {
                assertThat(named).isEqualTo(outer);
            }
        }
    }

    @Property
    void the_order_of_links_does_not_matter(@ForAll("networks") Networks plan, @ForAll Random random) {
        List<Link> shuffled = new ArrayList<>(plan.links());
        Collections.shuffle(shuffled, random);

        assertThat(plan.network(shuffled).solve().cycle())
                .isEqualTo(plan.network().solve().cycle());
    }

    @Test
    void a_chain_of_a_million_is_scheduled_and_its_closing_link_makes_a_cycle_of_a_million() {
        int size = 1_000_000;
        int[] durations = new int[size];
        Arrays.fill(durations, 2);
        Network.Builder chain = Network.builder(durations);
        for (int i = size - 1; i > 0; i--) {
            chain.link(i, i - 1, LinkKind.FINISH_START, 1);
        }

        Schedule schedule = chain.build().solve().schedule().orElseThrow();
        assertThat(schedule.length()).isEqualTo(3L * size - 1);
        assertThat(schedule.criticalPath()).hasSize(size).startsWith(size - 1).endsWith(0);
        Cycle cycle = chain.link(0, size - 1, LinkKind.START_START, 0)
                .build()
                .solve()
                .cycle()
                .orElseThrow();
        assertThat(cycle.activities())
                .hasSize(size)
                .startsWith(0, size - 1, size - 2)
                .endsWith(1);
    }

    /** Names the cycle of links written as pairs of digits. */
    private static List<Integer> cycle(int size, String links) {
        Network.Builder network = Network.builder(new int[size]);
        for (String link : links.split(" ")) {
            network.link(link.charAt(0) - '0', link.charAt(1) - '0', LinkKind.START_START, 0);
        }
        return network.build().solve().cycle().orElseThrow().activities();
    }

    /** All cycles without an activity twice, each from its lowest member, by trying every way. */
    private static List<List<Integer>> simpleCycles(List<Link> links, int size) {
        List<List<Integer>> cycles = new ArrayList<>();
        for (int start = 0; start < size; start++) {
            extend(List.of(start), links, cycles);
        }
        return cycles;
    }

    private static void extend(List<Integer> way, List<Link> links, List<List<Integer>> cycles) {
        int start = way.get(0);
        int last = way.get(way.size() - 1);
        links.stream()
                .filter(link -> link.from() == last)
                .map(Link::to)
                .distinct()
                .forEach(to -> {
                    if (to == start) {
                        cycles.add(way);
                    } else if (to > start && !way.contains(to)) {
                        List<Integer> longer = new ArrayList<>(way);
                        longer.add(to);
                        extend(longer, links, cycles);
                    }
                });
    }

    private static int lower(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return one.get(i) - other.get(i);
            }
        }
        return 0;
    }
}
