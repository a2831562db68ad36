package org.openpac.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScheduleLawsTest {

    @Provide
    Arbitrary<Networks> networks() {
        return Networks.solvable();
    }

    @Property
    void dates_are_those_found_by_moving_day_by_day(@ForAll("networks") Networks plan) {
        Relaxation slow = new Relaxation(plan);
        Schedule schedule = solved(plan.network());

        assertThat(each(plan, schedule::earliestStart)).containsExactly(slow.earliest());
        assertThat(each(plan, schedule::latestStart)).containsExactly(slow.latest());
        assertThat(schedule.finish()).isEqualTo(slow.finish(slow.earliest()));
    }

    @Property
    void finishes_and_floats_follow_from_starts(@ForAll("networks") Networks plan) {
        Schedule schedule = solved(plan.network());

        for (int i = 0; i < plan.size(); i++) {
            int duration = plan.durations().get(i);
            assertThat(schedule.earliestFinish(i)).isEqualTo(schedule.earliestStart(i) + duration);
            assertThat(schedule.latestFinish(i)).isEqualTo(schedule.latestStart(i) + duration);
            assertThat(schedule.totalFloat(i)).isEqualTo(schedule.latestFinish(i) - schedule.earliestFinish(i));
            assertThat(schedule.isCritical(i)).isEqualTo(schedule.totalFloat(i) <= 0);
        }
    }

    @Property
    void total_float_is_the_most_that_an_activity_can_be_put_off(@ForAll("networks") Networks plan) {
        Relaxation slow = new Relaxation(plan);
        Schedule schedule = solved(plan.network());
        long end = slow.finish(slow.earliest());

        for (int i = 0; i < plan.size(); i++) {
            long most = schedule.totalFloat(i);
            if (slow.keepsDeadlines(slow.earliest())) {
                assertThat(most).isNotNegative();
                assertThat(isFine(slow, slow.earliest(i, most), end)).isTrue();
                assertThat(isFine(slow, slow.earliest(i, most + 1), end)).isFalse();
            }
        }
    }

    private static boolean isFine(Relaxation slow, long[] starts, long end) {
        return slow.finish(starts) <= end && slow.keepsDeadlines(starts);
    }

    @Property
    void free_float_is_the_most_that_an_activity_can_move_alone(@ForAll("networks") Networks plan) {
        Relaxation slow = new Relaxation(plan);
        Schedule schedule = solved(plan.network());

        for (int i = 0; i < plan.size(); i++) {
            assertThat(schedule.freeFloat(i)).isEqualTo(slow.free(i)).isNotNegative();
            if (slow.keepsDeadlines(slow.earliest())) {
                assertThat(schedule.freeFloat(i)).isLessThanOrEqualTo(schedule.totalFloat(i));
            }
        }
    }

    @Property
    void a_driving_link_holds_by_no_day_to_spare_and_is_the_first_such(@ForAll("networks") Networks plan) {
        Relaxation slow = new Relaxation(plan);
        Schedule schedule = solved(plan.network());

        for (int i = 0; i < plan.size(); i++) {
            int activity = i;
            long[] sooner = slow.earliest();
            sooner[activity]--;
            List<Link> driving = plan.links().stream()
                    .filter(link -> link.to() == activity && !slow.holds(link, sooner))
                    .sorted(Comparator.comparing(Link::from).thenComparing(Link::kind))
                    .toList();
            assertThat(schedule.drivingLink(activity))
                    .isEqualTo(driving.stream().findFirst());
        }
    }

    @Property
    void the_critical_path_leads_by_driving_links_to_the_end(@ForAll("networks") Networks plan) {
        Schedule schedule = solved(plan.network());
        List<Integer> path = schedule.criticalPath();

        assertThat(path).isNotEmpty().allMatch(schedule::isCritical);
        assertThat(schedule.earliestFinish(path.get(path.size() - 1))).isEqualTo(schedule.finish());
        assertThat(schedule.drivingLink(path.get(0))).isEmpty();
        for (int i = 1; i < path.size(); i++) {
            assertThat(schedule.drivingLink(path.get(i))).map(Link::from).contains(path.get(i - 1));
        }
    }

    @Property
    void the_order_of_links_changes_nothing(@ForAll("networks") Networks plan, @ForAll Random random) {
        List<Link> shuffled = new ArrayList<>(plan.links());
        Collections.shuffle(shuffled, random);

        Schedule schedule = solved(plan.network());
        Schedule other = solved(plan.network(shuffled));
        assertThat(each(plan, other::earliestStart)).containsExactly(each(plan, schedule::earliestStart));
        assertThat(each(plan, other::latestStart)).containsExactly(each(plan, schedule::latestStart));
        assertThat(each(plan, other::freeFloat)).containsExactly(each(plan, schedule::freeFloat));
        assertThat(other.criticalPath()).isEqualTo(schedule.criticalPath());
        for (int i = 0; i < plan.size(); i++) {
            assertThat(other.drivingLink(i)).isEqualTo(schedule.drivingLink(i));
        }
    }

    @Property
    void other_numbers_give_the_same_dates(@ForAll("networks") Networks plan, @ForAll Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, plan.size()).boxed().toList());
        Collections.shuffle(numbers, random);

        Schedule schedule = solved(plan.network());
        Schedule other = solved(plan.renumbered(numbers).network());
        assertThat(other.length()).isEqualTo(schedule.length());
        for (int i = 0; i < plan.size(); i++) {
            assertThat(other.earliestStart(numbers.get(i))).isEqualTo(schedule.earliestStart(i));
            assertThat(other.totalFloat(numbers.get(i))).isEqualTo(schedule.totalFloat(i));
            assertThat(other.freeFloat(numbers.get(i))).isEqualTo(schedule.freeFloat(i));
        }
    }

    private static Schedule solved(Network network) {
        return network.solve().schedule().orElseThrow();
    }

    private static long[] each(Networks plan, IntToLongFunction date) {
        return IntStream.range(0, plan.size()).mapToLong(date).toArray();
    }
}
