package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.PlanForTests.END_OF_MARCH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** Two tactics of ninety days each, both half over in mid-February: an e-mailing for one segment, a fair for two. */
class EffectivenessTest {

    private static final Id MAILING = Id.of("mailing");
    private static final Id FAIR = Id.of("fair");
    private static final Id SMALL = Id.of("small-firms");
    private static final Id LARGE = Id.of("large-firms");
    private static final Id STRATEGY = Id.of("conquest");
    private static final LocalDate DAY_45 = LocalDate.of(2026, 2, 14);

    private static final SalesActionPlan PLAN = PlanForTests.plan()
            .addStrategy(Strategy.builder()
                    .id(STRATEGY)
                    .type(StrategyType.ACQUISITION)
                    .build())
            .addSegment(Segment.builder().id(SMALL).build())
            .addSegment(Segment.builder().id(LARGE).build())
            .addTactic(tactic(MAILING, 10_000).withSegmentIds(SMALL))
            .addTactic(tactic(FAIR, 8_000).withSegmentIds(SMALL, LARGE))
            .budget(PlanForTests.budget(
                    PlanForTests.line("bud-a", 4_000, CostKind.DIRECT, 0).withTacticId(MAILING),
                    PlanForTests.line("bud-b", 6_000, CostKind.DIRECT, 0).withTacticId(FAIR)))
            .build();

    private static final List<SalesFact> FACTS = List.of(
            spend(MAILING, 1_000),
            revenue(MAILING, 6_000, 3_000),
            won(MAILING, 10),
            spend(FAIR, 5_000),
            revenue(FAIR, 2_000, 1_000),
            won(FAIR, 2));

    @Test
    void a_tactic_has_what_its_facts_say_beside_what_was_planned_by_then() {
        EffectLine mailing = line(EffectGroup.TACTIC, MAILING);

        assertValue(mailing.spent(), "1000");
        assertValue(mailing.budget(), "25"); // of 4,000
        assertValue(mailing.spendingPace(), "0.5"); // of 2,000 due at half-time
        assertValue(mailing.expectedRevenue(), "5000"); // half of 10,000
        assertValue(mailing.attainment(), "120");
        assertValue(mailing.costPerCustomer(), "100");
        assertValue(mailing.returnOnSpending(), "200"); // (3,000 − 1,000) / 1,000
    }

    @Test
    void a_strategy_has_what_its_tactics_have() {
        EffectLine strategy = line(EffectGroup.STRATEGY, STRATEGY);

        assertValue(strategy.spent(), "6000");
        assertValue(strategy.revenue(), "8000");
        assertValue(strategy.expectedRevenue(), "9000");
        assertValue(strategy.costPerCustomer(), "500"); // 6,000 / 12, the ratio of sums
    }

    @Test
    void what_aims_at_two_segments_is_not_split_up() {
        EffectLine small = line(EffectGroup.SEGMENT, SMALL);

        assertReason(small.spent(), Reason.NOT_TOLD_APART);
        assertReason(small.expectedRevenue(), Reason.NOT_TOLD_APART);
        assertReason(line(EffectGroup.SEGMENT, LARGE).costPerCustomer(), Reason.NOT_TOLD_APART);
    }

    @Test
    void a_fact_that_names_its_segment_is_told_apart() {
        List<SalesFact> facts = List.of(
                ((Spend) spend(FAIR, 300)).withSegmentId(LARGE), ((CustomerWon) won(FAIR, 3)).withSegmentId(LARGE));
        Effectiveness effect = Effectiveness.of(PLAN, facts, DAY_45);

        assertValue(effect.lines(EffectGroup.SEGMENT).get(1).costPerCustomer(), "100");
        assertReason(effect.lines(EffectGroup.SEGMENT).get(0).spent(), Reason.NO_DATA);
    }

    @Test
    void strengths_and_weaknesses_are_ranked_and_say_why() {
        Effectiveness effect = Effectiveness.of(PLAN, FACTS, DAY_45);

        // A customer costs 500 on average: 100 by mailing is five times as good, 2,500 at the fair a fifth.
        assertThat(effect.strengths())
                .extracting(judgement -> judgement.line().id() + " " + judgement.ground() + " "
                        + judgement.goodness().stripTrailingZeros().toPlainString())
                .startsWith("mailing CHEAPER_THAN_AVERAGE 5", "mailing AHEAD_OF_EXPECTATION 1.2");
        assertThat(effect.weaknesses())
                .extracting(judgement -> judgement.line().id() + " " + judgement.ground() + " "
                        + judgement.goodness().stripTrailingZeros().toPlainString())
                .contains(
                        "fair DEARER_THAN_AVERAGE 0.2",
                        "fair LOSES_MONEY 0.2",
                        "fair BEHIND_EXPECTATION 0.5",
                        "fair OVERSPENT 0.6");
        assertThat(effect.weaknesses()).isSortedAccordingTo(Comparator.comparing(EffectJudgement::goodness));
        assertThat(EffectGround.LOSES_MONEY.label(Locale.FRENCH)).isEqualTo("marge inférieure aux dépenses");
    }

    @Test
    void two_currencies_are_no_sum() {
        List<SalesFact> facts = new ArrayList<>(FACTS);
        facts.add(((Spend) spend(MAILING, 1)).withAmount(Money.of(1, "USD")));
        EffectLine mailing =
                Effectiveness.of(PLAN, facts, DAY_45).lines(EffectGroup.TACTIC).get(0);

        assertReason(mailing.spent(), Reason.MIXED_CURRENCIES);
        assertReason(mailing.returnOnSpending(), Reason.MIXED_CURRENCIES);
    }

    @Test
    void facts_of_later_days_or_of_before_the_plan_do_not_count() {
        List<SalesFact> facts = List.of(
                ((Spend) spend(MAILING, 1)).withDate(END_OF_MARCH),
                ((Spend) spend(MAILING, 1)).withDate(LocalDate.of(2025, 12, 31)));

        assertReason(
                Effectiveness.of(PLAN, facts, DAY_45)
                        .lines(EffectGroup.TACTIC)
                        .get(0)
                        .spent(),
                Reason.NO_DATA);
    }

    @Property
    void the_order_of_facts_changes_no_digit(@ForAll Random random) {
        List<SalesFact> shuffled = new ArrayList<>(FACTS);
        Collections.shuffle(shuffled, random);

        assertThat(Effectiveness.of(PLAN, shuffled, DAY_45).weaknesses())
                .isEqualTo(Effectiveness.of(PLAN, FACTS, DAY_45).weaknesses());
    }

    private static EffectLine line(EffectGroup group, Id id) {
        return Effectiveness.of(PLAN, FACTS, DAY_45).lines(group).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Tactic tactic(Id id, long expected) {
        return Tactic.builder()
                .id(id)
                .family(TacticFamily.PROSPECTING)
                .addStrategyId(STRATEGY)
                .start(LocalDate.of(2026, 1, 1))
                .end(END_OF_MARCH)
                .expectedRevenue(Money.of(expected, "EUR"))
                .build();
    }

    private static SalesFact spend(Id tactic, long euros) {
        return Facts.direct(Long.toString(euros)).withTacticId(tactic);
    }

    private static SalesFact revenue(Id tactic, long euros, long margin) {
        return Revenue.builder()
                .date(Facts.DAY)
                .amount(Money.of(euros, "EUR"))
                .grossMargin(Money.of(margin, "EUR"))
                .tacticId(tactic)
                .build();
    }

    private static SalesFact won(Id tactic, long count) {
        return Facts.won(count).withTacticId(tactic);
    }

    private static void assertValue(KpiResult result, String value) {
        assertThat(result.value())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(new BigDecimal(value)));
    }

    private static void assertReason(KpiResult result, Reason reason) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(reason));
    }
}
