package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.view.LevelsTest.assertGap;
import static org.openpac.core.view.LevelsTest.assertNumber;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Share;

/** Which part of the way should be done by a day. */
class ExpectedPathTest {

    private static Levels levels(long from, long to) {
        Objective objective = Plans.objective("o", ObjectiveLevel.COMPANY)
                .target(Plans.fromTo(from, to, Plans.EUR))
                .build();
        return Levels.of(objective, Optional.empty());
    }

    private static Figure growing(long from, long to, String day) {
        return new ExpectedPath(
                        DateRange.of("2026-01-01", "2026-12-31"), Optional.empty(), PathKind.COMPOUND, levels(from, to))
                .shareBy(Plans.day(day));
    }

    private static Figure phased(PhasingPeriod every, DateRange period, String day, String... shares) {
        Phasing phasing = new Phasing(
                every, java.util.stream.Stream.of(shares).map(Share::of).toList());
        return new ExpectedPath(period, Optional.of(phasing), PathKind.LINEAR, levels(0, 1)).shareBy(Plans.day(day));
    }

    /** From 100 to 1,600 by 26 May, two fifths of the year: 16^0.4 = 3.031433, (3.031433 − 1) / 15 = 0.135429. */
    @Test
    void growth_at_a_constant_rate_comes_late() {
        assertThat(growing(100, 1_600, "2026-05-26").value().orElseThrow().doubleValue())
                .isEqualTo(0.135429, Offset.offset(0.0000005));
        assertNumber(growing(100, 1_600, "2026-12-31")).isEqualByComparingTo("1");
    }

    /** From 1,600 down to 100, the same way backwards: 16^-0.4 = 0.329877, 0.670123 / 0.9375 = 0.714798. */
    @Test
    void a_fall_at_a_constant_rate_comes_early() {
        assertThat(growing(1_600, 100, "2026-05-26").value().orElseThrow().doubleValue())
                .isEqualTo(0.714798, Offset.offset(0.0000005));
    }

    @Test
    void no_rate_leads_from_nothing_or_across_it() {
        assertGap(growing(0, 100, "2026-05-26"), Gap.NO_GROWTH_RATE);
        assertGap(growing(-5, 100, "2026-05-26"), Gap.NO_GROWTH_RATE);
        assertNumber(growing(100, 100, "2026-05-26")).isEqualByComparingTo("0.4");
        assertGap(
                new ExpectedPath(Plans.YEAR, Optional.empty(), PathKind.COMPOUND, withoutBaseline())
                        .shareBy(Plans.day("2026-05-26")),
                Gap.NO_BASELINE);
    }

    private static Levels withoutBaseline() {
        return Levels.of(Plans.objective("o", ObjectiveLevel.COMPANY).build(), Optional.empty());
    }

    @Property
    void growth_lies_between_nothing_and_the_whole(
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long from,
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long to,
            @ForAll @IntRange(max = 400) int days) {
        LocalDate day = Plans.YEAR.start().plusDays(days);

        assertThat(growing(from, to, day.toString()).value().orElseThrow()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** The first quarter of 2026 from Monday 5 January: weeks end on Sundays, months on 1 February, 1 March and 5 April. */
    @ParameterizedTest
    @CsvSource({
        "WEEKS_4_4_5,2026-02-01,0.5",
        "WEEKS_4_4_5,2026-03-01,0.8",
        "WEEKS_4_4_5,2026-04-05,1",
        "WEEKS_4_5_4,2026-03-08,0.8",
        "WEEKS_5_4_4,2026-02-08,0.5",
        "WEEKS_5_4_4,2026-03-08,0.8",
        "WEEKS_4_4_5,2026-01-18,0.25"
    })
    void months_of_whole_weeks_end_on_the_day_the_year_began_before(PhasingPeriod every, String day, String done) {
        assertNumber(phased(every, DateRange.of("2026-01-05", "2027-01-03"), day, "0.5", "0.3", "0.2"))
                .isEqualByComparingTo(done);
    }

    /** 53 weeks from 29 January 2023 to 3 February 2024, as the National Retail Federation counts 2023. */
    @Test
    void the_last_month_of_a_year_of_53_weeks_has_one_more() {
        DateRange year = DateRange.of("2023-01-29", "2024-02-03");
        List<String> shares = new java.util.ArrayList<>(Collections.nCopies(10, "0.05"));
        shares.addAll(List.of("0.25", "0.25"));
        String[] all = shares.toArray(String[]::new);

        // The last month begins on 31 December 2023 and has five weeks of 7 days: 7 of 35 are gone by 6 January.
        assertNumber(phased(PhasingPeriod.WEEKS_4_5_4, year, "2023-12-30", all)).isEqualByComparingTo("0.75");
        assertNumber(phased(PhasingPeriod.WEEKS_4_5_4, year, "2024-01-06", all)).isEqualByComparingTo("0.8");
        assertNumber(phased(PhasingPeriod.WEEKS_4_5_4, year, "2024-02-03", all)).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"MONTH", "QUARTER", "WEEKS_4_4_5"})
    void a_way_to_the_end_of_time_is_one_too(PhasingPeriod every) {
        DateRange last = new DateRange(LocalDate.MAX.minusDays(3), LocalDate.MAX);
        Phasing phasing = new Phasing(every, List.of(Share.of("0.5"), Share.of("0.5")));

        assertThat(new ExpectedPath(last, Optional.of(phasing), PathKind.LINEAR, levels(0, 1))
                        .shareBy(last.start())
                        .value()
                        .orElseThrow())
                .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    }
}
