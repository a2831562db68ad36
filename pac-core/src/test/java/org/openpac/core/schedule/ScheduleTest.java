package org.openpac.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openpac.core.schedule.LinkKind.FINISH_FINISH;
import static org.openpac.core.schedule.LinkKind.FINISH_START;
import static org.openpac.core.schedule.LinkKind.START_FINISH;
import static org.openpac.core.schedule.LinkKind.START_START;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    /**
     * All four kinds of link, worked by hand.
     *
     * <pre>
     * activity       duration  waits for                    ES  EF  LS  LF  TF  FF
     * 0 brief            2                                   0   2   0   2   0   0
     * 1 data             6     0 FS                          2   8   2   8   0   0
     * 2 scripts          3     1 SS+2                        4   7   7  10   3   1
     * 3 training         4     1 FF+5, 2 FS+1                9  13  11  15   2   2
     * 4 calls            5     1 FS+1, 2 SS-1                9  14   9  14   0   0
     * 5 old campaign     7     4 SF+2                        4  11   8  15   4   4
     * 6 review           0     4 FF+1                       15  15  15  15   0   0
     * </pre>
     *
     * <p>Activity 3 finishes no earlier than 8+5 and starts no earlier than 7+1, so it starts on max(13-4, 8) = 9. Activity 5
     * finishes no earlier than 9+2, so it starts on 11-7 = 4. Activity 2 starts no later than 11-1-3 = 7 for 3 and 9+1 = 10 for 4;
     * it is free for 9-1-7 = 1 beside 3 and 9+1-4 = 6 beside 4. Activity 4 finishes no later than 15-1 = 14 for 6 and starts no
     * later than 15-2 = 13 for 5.
     */
    private static final Network LAUNCH = Network.builder(2, 6, 3, 4, 5, 7, 0)
            .link(0, 1, FINISH_START, 0)
            .link(1, 2, START_START, 2)
            .link(1, 3, FINISH_FINISH, 5)
            .link(2, 3, FINISH_START, 1)
            .link(1, 4, FINISH_START, 1)
            .link(2, 4, START_START, -1)
            .link(4, 5, START_FINISH, 2)
            .link(4, 6, FINISH_FINISH, 1)
            .build();

    @Test
    void all_four_kinds_of_link_hold_as_worked_by_hand() {
        Schedule launch = solved(LAUNCH);

        assertThat(each(launch, launch::earliestStart)).containsExactly(0L, 2L, 4L, 9L, 9L, 4L, 15L);
        assertThat(each(launch, launch::earliestFinish)).containsExactly(2L, 8L, 7L, 13L, 14L, 11L, 15L);
        assertThat(each(launch, launch::latestStart)).containsExactly(0L, 2L, 7L, 11L, 9L, 8L, 15L);
        assertThat(each(launch, launch::latestFinish)).containsExactly(2L, 8L, 10L, 15L, 14L, 15L, 15L);
        assertThat(each(launch, launch::totalFloat)).containsExactly(0L, 0L, 3L, 2L, 0L, 4L, 0L);
        assertThat(each(launch, launch::freeFloat)).containsExactly(0L, 0L, 1L, 2L, 0L, 4L, 0L);
        assertThat(launch.finish()).isEqualTo(15);
        assertThat(launch.length()).isEqualTo(15);
    }

    @Test
    void the_critical_path_tells_by_which_links_it_goes() {
        Schedule launch = solved(LAUNCH);

        assertThat(launch.criticalPath()).containsExactly(0, 1, 4, 6);
        assertThat(launch.drivingLink(6)).contains(new Link(4, 6, FINISH_FINISH, 1));
        assertThat(launch.drivingLink(3)).contains(new Link(1, 3, FINISH_FINISH, 5));
        assertThat(launch.drivingLink(0)).isEmpty();
        assertThat(IntStream.range(0, launch.size()).filter(launch::isCritical)).containsExactly(0, 1, 4, 6);
    }

    @Test
    void a_day_is_counted_from_the_projects_start() {
        Schedule schedule = solved(Network.builder(3, 2)
                .projectStart(100)
                .link(0, 1, FINISH_START, 0)
                .build());

        assertThat(schedule.earliestStart(1)).isEqualTo(103);
        assertThat(schedule.finish()).isEqualTo(105);
        assertThat(schedule.length()).isEqualTo(5);
    }

    @Test
    void a_lead_starts_nothing_before_the_project() {
        Schedule schedule =
                solved(Network.builder(3, 2).link(0, 1, FINISH_START, -10).build());

        assertThat(schedule.earliestStart(1)).isZero();
        assertThat(schedule.drivingLink(1)).isEmpty();
        assertThat(schedule.criticalPath()).containsExactly(0);
        assertThat(schedule.totalFloat(1)).isEqualTo(1);
    }

    @Test
    void an_activity_can_be_kept_back_by_a_day_of_its_own() {
        Schedule schedule = solved(Network.builder(3, 2, 1)
                .link(0, 1, FINISH_START, 0)
                .link(1, 2, FINISH_START, 0)
                .startNoEarlierThan(1, 7)
                .startNoEarlierThan(2, -5)
                .build());

        assertThat(each(schedule, schedule::earliestStart)).containsExactly(0L, 7L, 9L);
        assertThat(schedule.freeFloat(0)).isEqualTo(4);
        assertThat(schedule.criticalPath()).containsExactly(1, 2);
    }

    @Test
    void a_deadline_that_cannot_be_kept_makes_floats_negative_up_to_it() {
        Schedule schedule = solved(Network.builder(3, 4, 6, 1)
                .link(0, 1, FINISH_START, 0)
                .link(1, 2, FINISH_START, 0)
                .link(0, 3, FINISH_START, 0)
                .deadline(1, 5)
                .build());

        assertThat(each(schedule, schedule::earliestStart)).containsExactly(0L, 3L, 7L, 3L);
        assertThat(each(schedule, schedule::totalFloat)).containsExactly(-2L, -2L, 0L, 9L);
        assertThat(each(schedule, schedule::freeFloat)).containsExactly(0L, 0L, 0L, 9L);
        assertThat(schedule.latestStart(0)).isEqualTo(-2);
        assertThat(schedule.length()).isEqualTo(13);
    }

    @Test
    void a_deadline_that_can_be_kept_takes_float_and_one_beyond_the_end_gives_none() {
        Schedule schedule =
                solved(Network.builder(10, 2, 2).deadline(1, 5).deadline(2, 50).build());

        assertThat(each(schedule, schedule::totalFloat)).containsExactly(0L, 3L, 8L);
        assertThat(each(schedule, schedule::freeFloat)).containsExactly(0L, 3L, 8L);
    }

    @Test
    void an_activity_held_at_its_start_only_is_critical_as_a_whole() {
        Schedule schedule =
                solved(Network.builder(9, 12).link(0, 1, START_START, 4).build());

        assertThat(schedule.earliestFinish(0)).isEqualTo(9);
        assertThat(schedule.finish()).isEqualTo(16);
        assertThat(schedule.isCritical(0)).isTrue();
        assertThat(schedule.totalFloat(0)).isZero();
        assertThat(schedule.drivingLink(1)).map(Link::kind).contains(START_START);
    }

    @Test
    void of_several_driving_links_the_lowest_number_and_the_first_kind_are_told() {
        Schedule schedule = solved(Network.builder(4, 4, 4)
                .link(1, 2, FINISH_START, 0)
                .link(0, 2, FINISH_FINISH, 4)
                .link(0, 2, START_START, 4)
                .link(0, 2, FINISH_START, -1)
                .build());

        assertThat(schedule.drivingLink(2)).contains(new Link(0, 2, START_START, 4));
        assertThat(schedule.criticalPath()).containsExactly(0, 2);
    }

    @Test
    void the_critical_path_goes_on_to_the_closing_milestone() {
        Schedule schedule = solved(Network.builder(0, 5, 0)
                .link(0, 1, FINISH_START, 0)
                .link(1, 2, FINISH_START, 0)
                .build());

        assertThat(schedule.criticalPath()).containsExactly(0, 1, 2);
    }

    @Test
    void nothing_to_do_takes_no_time() {
        Schedule schedule = solved(Network.builder().projectStart(8).build());

        assertThat(schedule.size()).isZero();
        assertThat(schedule.finish()).isEqualTo(8);
        assertThat(schedule.length()).isZero();
        assertThat(schedule.criticalPath()).isEmpty();
    }

    @Test
    void the_greatest_durations_and_lags_add_up_without_wrapping() {
        int most = Integer.MAX_VALUE;
        Network.Builder network = Network.builder(most, most, most, most);
        IntStream.range(0, 3).forEach(i -> network.link(i, i + 1, FINISH_START, most));
        Schedule late =
                solved(network.projectStart(most).deadline(3, Integer.MIN_VALUE).build());

        assertThat(late.length()).isEqualTo(7L * most);
        assertThat(late.earliestFinish(3)).isEqualTo(8L * most);
        assertThat(late.totalFloat(0)).isEqualTo(Integer.MIN_VALUE - 8L * most);
        Schedule early = solved(Network.builder(most, most)
                .projectStart(Integer.MIN_VALUE)
                .link(0, 1, START_FINISH, Integer.MIN_VALUE)
                .build());
        assertThat(early.earliestStart(1)).isEqualTo(Integer.MIN_VALUE);
        assertThat(early.length()).isEqualTo(most);
    }

    @Test
    void a_builder_can_go_on_without_changing_what_it_built() {
        Network.Builder builder = Network.builder(2, 2);
        Network before = builder.build();
        Network after = builder.link(0, 1, FINISH_START, 0)
                .startNoEarlierThan(0, 3)
                .deadline(0, 1)
                .build();

        assertThat(solved(before).length()).isEqualTo(2);
        assertThat(solved(before).totalFloat(0)).isZero();
        assertThat(solved(after).length()).isEqualTo(7);
        assertThat(solved(after).totalFloat(0)).isEqualTo(-4);
    }

    @Test
    void misuse_is_refused_by_its_value() {
        Network.Builder two = Network.builder(1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Network.builder(4, -3))
                .withMessage("the duration of activity 1 must be 0 or more working days: -3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.link(0, 2, FINISH_START, 0))
                .withMessage("activities are numbered from 0, and there are 2: 2");
        assertThatIllegalArgumentException().isThrownBy(() -> two.link(-1, 0, FINISH_START, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> two.startNoEarlierThan(2, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> two.deadline(-1, 0));
        Schedule schedule = solved(two.build());
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.earliestStart(2));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.earliestFinish(2));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.latestStart(2));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.latestFinish(2));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.totalFloat(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.freeFloat(2));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.drivingLink(2));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule.isCritical(2));
    }

    private static Schedule solved(Network network) {
        return network.solve().schedule().orElseThrow();
    }

    private static LongStream each(Schedule schedule, IntToLongFunction date) {
        return IntStream.range(0, schedule.size()).mapToLong(date);
    }
}
