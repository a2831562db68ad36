package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.openpac.kpi.PlanForTests.EUR;
import static org.openpac.kpi.PlanForTests.REVENUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.kpi.forecast.Landing;
import org.openpac.testkit.DirtyPlans;
import org.openpac.testkit.SoundPlans;

/** What holds for the scorecard of any plan. */
class ScorecardPropertyTest {

    private static final LocalDate END_OF_YEAR = LocalDate.of(2026, 12, 31);

    @Property
    void the_order_of_measurements_changes_no_digit(@ForAll long seed, @ForAll Random random) {
        SalesActionPlan plan = SoundPlans.of(seed);
        List<Measurement> shuffled = new ArrayList<>(plan.measurements());
        Collections.shuffle(shuffled, random);
        LocalDate asOf = plan.period().orElseThrow().end().minusMonths(3);

        assertThat(Scorecard.of(plan.withMeasurements(shuffled), asOf).lines())
                .isEqualTo(Scorecard.of(plan, asOf).lines());
    }

    @Property
    void what_happens_after_the_day_changes_nothing(@ForAll long seed, @ForAll @IntRange(max = 12) int months) {
        SalesActionPlan plan = SoundPlans.of(seed);
        LocalDate asOf = plan.period().orElseThrow().start().plusMonths(months);
        List<Measurement> known = plan.measurements().stream()
                .filter(reading -> reading.effectiveScenario() != Scenario.ACTUAL
                        || reading.period()
                                .filter(days -> days.end().isAfter(asOf))
                                .isEmpty())
                .toList();

        assertThat(Scorecard.of(plan.withMeasurements(known), asOf).lines())
                .isEqualTo(Scorecard.of(plan, asOf).lines());
    }

    @Property
    void a_level_lands_where_it_stands(@ForAll long seed, @ForAll @IntRange(max = 14) int months) {
        SalesActionPlan plan = SoundPlans.of(seed);
        LocalDate asOf = plan.period().orElseThrow().start().plusMonths(months);
        for (Scorecard.Line line : Scorecard.of(plan, asOf).lines()) {
            boolean isSum =
                    line.kpi().aggregation().filter(Aggregation.SUM::equals).isPresent();
            if (!isSum && line.landing().isPresent()) {
                double actual = line.standing().actual().value().orElseThrow().doubleValue();
                assertThat(line.landing().get().value()).isCloseTo(actual, within(1e-12 * (1 + Math.abs(actual))));
            }
        }
    }

    @Property
    void what_is_due_has_landed_at_what_was_reached(@ForAll long seed, @ForAll @IntRange(max = 90) int daysLate) {
        SalesActionPlan plan = SoundPlans.of(seed);
        LocalDate asOf = plan.period().orElseThrow().end().plusDays(daysLate);
        for (Scorecard.Line line : Scorecard.of(plan, asOf).lines()) {
            boolean isDue = line.standing()
                    .path()
                    .filter(path -> !path.period().end().isAfter(asOf))
                    .isPresent();
            if (isDue && line.landing().isPresent()) {
                double actual = line.standing().actual().value().orElseThrow().doubleValue();
                assertThat(line.landing().get().value()).isCloseTo(actual, within(1e-12 * (1 + Math.abs(actual))));
                assertThat(line.standing().landing()).isEqualTo(line.standing().actual());
            }
        }
    }

    @Property
    void who_counts_in_cents_lands_at_a_hundred_times_as_much(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100_000) Integer> months) {
        long[] euros = months.stream().mapToLong(Integer::longValue).toArray();
        long[] cents = months.stream().mapToLong(value -> 100L * value).toArray();
        Landing inEuros = landing(euros, END_OF_YEAR.minusDays(1));
        Landing inCents = landing(cents, END_OF_YEAR.minusDays(1));

        assertThat(inCents.value()).isCloseTo(100 * inEuros.value(), within(1e-9 * inCents.value()));
        assertThat(inCents.interval().isPresent()).isEqualTo(inEuros.interval().isPresent());
        inEuros.interval()
                .ifPresent(range -> assertThat(inCents.interval().orElseThrow().upper())
                        .isCloseTo(100 * range.upper(), within(1e-9 * Math.abs(100 * range.upper()))));
    }

    @Property
    void whatever_is_unknown_says_why(@ForAll long seed, @ForAll boolean isSound) {
        SalesActionPlan plan = isSound ? SoundPlans.of(seed) : DirtyPlans.of(seed);
        for (Scorecard.Line line :
                Scorecard.of(plan, END_OF_YEAR.minusMonths(9)).lines()) {
            boolean isWhole = line.standing().actual().value().isPresent()
                    && line.landing().isPresent();
            assertThat(isWhole || !line.missing().isEmpty()).as(line.toString()).isTrue();
            line.missing().forEach(word -> assertThat(word.label(Locale.FRENCH)).isNotBlank());
            line.computed()
                    .filter(KpiResult.Undefined.class::isInstance)
                    .map(KpiResult.Undefined.class::cast)
                    .ifPresent(result -> assertThat(result.text(Locale.FRENCH)).isNotBlank());
        }
    }

    private static Landing landing(long[] months, LocalDate asOf) {
        SalesActionPlan plan = PlanForTests.plan().build().withMeasurements(PlanForTests.monthly(REVENUE, EUR, months));
        Objective revenue = plan.objectives().get(0).withDue(END_OF_YEAR);
        return Scorecard.of(plan.withObjectives(revenue), asOf)
                .lines()
                .get(0)
                .landing()
                .orElseThrow();
    }
}
