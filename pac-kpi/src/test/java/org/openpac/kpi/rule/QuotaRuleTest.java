package org.openpac.kpi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.rule.StatisticProbe.examined;
import static org.openpac.kpi.rule.StatisticProbe.found;
import static org.openpac.kpi.rule.StatisticProbe.messages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.PastAttainment;
import org.openpac.core.plan.means.Person;
import org.openpac.core.rule.Rule;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** Which part of the sellers would reach the quota, by the parts of their periods in which they did. */
class QuotaRuleTest {

    private static final Rule<SalesActionPlan> RULE = ReachRules.RECORD_FITS_QUOTAS;

    private static PastAttainment past(int year, String attainment) {
        return PastAttainment.builder()
                .period(DateRange.of(year + "-01-01", year + "-12-31"))
                .attainment(Share.of(attainment))
                .build();
    }

    /** Somebody who sells and reached so much in the years before 2026. */
    private static Person seller(String id, String... attainments) {
        return Person.builder()
                .id(Id.of(id))
                .seller(true)
                .attainmentHistory(IntStream.range(0, attainments.length)
                        .mapToObj(i -> past(2025 - i, attainments[i]))
                        .toList())
                .build();
    }

    private static SalesActionPlan.Builder plan(Person... people) {
        return StatisticProbe.plan().addPeople(people);
    }

    /** So many sellers of whom so many reached last year's quota. */
    private static SalesActionPlan.Builder reached(int sellers, int winners) {
        return StatisticProbe.plan()
                .people(IntStream.range(0, sellers)
                        .mapToObj(i -> seller("seller-" + i, i < winners ? "1" : "0.999"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"49, WARNING /people", "50, ''", "80, ''", "81, INFO /people"})
    void five_to_eight_of_ten_reach_a_good_quota(int winners, String finding) {
        assertThat(String.join("", found(RULE, reached(100, winners)))).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1", "4, 1"})
    void three_sellers_have_a_record(int sellers, int examined) {
        assertThat(examined(RULE, reached(sellers, 0))).isEqualTo(examined);
    }

    // One of two, none of one and one of two periods: (1/2 + 0 + 1/2) / 3 = 33.3 %.
    @Test
    void each_counts_once_however_long_the_record() {
        assertThat(messages(RULE, plan(seller("a", "1", "0.9"), seller("b", "0.5"), seller("c", "0.2", "1.3"))))
                .containsExactly("By their record 33.3% of the sellers would reach their quota.");
    }

    // Two of three and one of one and all of the third: (2/3 + 1 + 1) / 3 = 88.9 %.
    @Test
    void a_part_is_that_of_the_periods_known() {
        assertThat(messages(RULE, plan(seller("a", "1", "0.9", "1"), seller("b", "1"), seller("c", "1.1", "1"))))
                .containsExactly("By their record 88.9% of the sellers would reach their quota.");
    }

    @Test
    void a_running_period_and_people_who_do_not_sell_are_left_out() {
        List<Person> three = List.of(seller("a", "1"), seller("b", "1"), seller("c", "0.5"));
        Person running = seller("d").withAttainmentHistory(past(2026, "0.1"));
        Person office = seller("e", "0").withSeller(false);
        Person today = seller("f")
                .withAttainmentHistory(PastAttainment.builder()
                        .period(new DateRange(StatisticProbe.TODAY.minusDays(9), StatisticProbe.TODAY))
                        .attainment(Share.of("0.1"))
                        .build());

        assertThat(found(RULE, StatisticProbe.plan().addAllPeople(three).addPeople(running, office)))
                .isEmpty();
        // 2 of 3 reached it; with the one whose period ended today 2 of 4 do.
        assertThat(messages(
                        RULE,
                        StatisticProbe.plan()
                                .people(Stream.concat(three.stream(), Stream.of(today, seller("g", "0")))
                                        .toList())))
                .containsExactly("By their record 40% of the sellers would reach their quota.");
    }

    @Test
    void a_period_without_days_counts_and_one_without_attainment_does_not() {
        PastAttainment open = PastAttainment.builder().attainment(Share.of("0")).build();
        PastAttainment unknown = past(2024, "0").withAttainment(Optional.empty());
        Person undated = seller("a").withAttainmentHistory(open, unknown);

        assertThat(messages(RULE, plan(undated, seller("b", "0"), seller("c", "0"))))
                .containsExactly("By their record 0% of the sellers would reach their quota.");
        assertThat(examined(RULE, plan(seller("a").withAttainmentHistory(unknown), seller("b", "0"), seller("c", "0"))))
                .isZero();
    }
}
