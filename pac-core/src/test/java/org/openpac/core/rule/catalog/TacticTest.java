package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ExpectedResult;
import org.openpac.core.plan.action.FunnelStage;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class TacticTest {

    private static final Tactic CALLS = Tactic.builder()
            .id(Id.of("calls"))
            .family(TacticFamily.PROSPECTING)
            .kind(TacticKind.PHONE)
            .build();

    @Test
    void a_kind_moves_to_its_own_family() {
        SalesActionPlan.Builder plan = tactic(CALLS.withFamily(TacticFamily.ADVERTISING));

        assertThat(messages(TacticRules.KIND_FITS_FAMILY, plan))
                .containsExactly("The kind phone stands under advertising: it belongs to another family.");
        assertThat(mended(TacticRules.KIND_FITS_FAMILY, plan).tactics()).containsExactly(CALLS);
    }

    @Test
    void another_kind_needs_a_label_in_any_family() {
        Tactic other = CALLS.withKind(TacticKind.OTHER).withTitle("Podcast");

        assertThat(found(TacticRules.KIND_FITS_FAMILY, tactic(other))).containsExactly("ERROR /tactics/0/customLabel");
        assertThat(found(TacticRules.KIND_FITS_FAMILY, tactic(other.withCustomLabel("Podcast"))))
                .isEmpty();
        assertThat(mended(TacticRules.KIND_FITS_FAMILY, tactic(other)).tactics())
                .containsExactly(other);
    }

    @Test
    void what_was_given_up_owes_nothing() {
        SalesActionPlan.Builder plan =
                tactic(CALLS.withStatus(TacticStatus.CANCELLED)).budget(budget(line("a", 5)));

        assertThat(List.of(
                        TacticRules.KIND_FITS_FAMILY,
                        TacticRules.CARRIES_A_STRATEGY_OUT,
                        TacticRules.HAS_AN_OWNER,
                        TacticRules.HAS_DATES,
                        TacticRules.AIMS_AT_SOMEBODY,
                        TacticRules.EXPECTS_A_RESULT,
                        TacticMeansRules.IS_PAID_FOR))
                .allSatisfy(rule -> assertThat(examined(rule, plan)).isZero());
    }

    @Test
    void the_only_strategy_is_the_tactics() {
        Strategy win = Strategy.builder()
                .id(Id.of("win"))
                .type(StrategyType.ACQUISITION)
                .addSegmentIds(Id.of("small"))
                .build();
        SalesActionPlan.Builder plan = tactic(CALLS).addStrategies(win);

        assertThat(found(TacticRules.CARRIES_A_STRATEGY_OUT, plan)).containsExactly("ERROR /tactics/0/strategyIds");
        assertThat(mended(TacticRules.CARRIES_A_STRATEGY_OUT, plan).tactics())
                .containsExactly(CALLS.withStrategyIds(Id.of("win")));
        assertThat(mended(TacticRules.CARRIES_A_STRATEGY_OUT, plan.addStrategies(win.withId(Id.of("keep"))))
                        .tactics())
                .containsExactly(CALLS);
    }

    @Test
    void a_tactic_takes_over_the_segments_of_its_strategies() {
        Strategy win = Strategy.builder()
                .id(Id.of("win"))
                .type(StrategyType.ACQUISITION)
                .addSegmentIds(Id.of("small"))
                .build();
        Tactic calls = CALLS.withStrategyIds(Id.of("win"));

        assertThat(found(TacticRules.AIMS_AT_SOMEBODY, tactic(calls).addStrategies(win)))
                .containsExactly("ERROR /tactics/0/segmentIds");
        assertThat(mended(TacticRules.AIMS_AT_SOMEBODY, tactic(calls).addStrategies(win))
                        .tactics())
                .containsExactly(calls.withSegmentIds(Id.of("small")));
    }

    @Test
    void the_one_who_is_accountable_becomes_the_owner() {
        SalesActionPlan.Builder plan = tactic(CALLS)
                .addPeople(person("ada"), person("bob"))
                .addResponsibilities(assignment("bob", RaciRole.RESPONSIBLE), assignment("ada", RaciRole.ACCOUNTABLE));

        assertThat(mended(TacticRules.HAS_AN_OWNER, plan).tactics()).containsExactly(CALLS.withOwnerId(Id.of("ada")));
        assertThat(mended(TacticRules.HAS_AN_OWNER, plan.addResponsibilities(assignment("bob", RaciRole.ACCOUNTABLE)))
                        .tactics())
                .containsExactly(CALLS);
    }

    @Test
    void the_last_day_follows_from_first_day_and_duration() {
        // Monday 5 January 2026 and ten working days end on Friday 16 January.
        Tactic planned = CALLS.withStart(LocalDate.of(2026, 1, 5)).withDurationDays(10);

        assertThat(messages(TacticRules.HAS_DATES, tactic(CALLS))).containsExactly("calls lacks: Start, End.");
        assertThat(found(TacticRules.HAS_DATES, tactic(planned))).containsExactly("ERROR /tactics/0/end");
        assertThat(mended(TacticRules.HAS_DATES, tactic(planned)).tactics())
                .containsExactly(planned.withEnd(LocalDate.of(2026, 1, 16)));
        assertThat(mended(TacticRules.HAS_DATES, tactic(CALLS)).tactics()).containsExactly(CALLS);
    }

    @Test
    void a_result_is_an_amount_revenue_or_a_funnel() {
        ExpectedResult open = ExpectedResult.builder().kpiId(Id.of("kpi")).build();
        Tactic zero = CALLS.withExpectedResults(open.withAmount(Quantity.of(0, Unit.COUNT)));

        assertThat(found(TacticRules.EXPECTS_A_RESULT, tactic(CALLS.withExpectedResults(open))))
                .containsExactly("WARNING /tactics/0/expectedResults");
        assertThat(found(TacticRules.EXPECTS_A_RESULT, tactic(zero))).hasSize(1);
        assertThat(found(
                        TacticRules.EXPECTS_A_RESULT,
                        tactic(CALLS.withExpectedResults(open.withAmount(Quantity.of(-2, Unit.PERCENT))))))
                .isEmpty();
        assertThat(found(TacticRules.EXPECTS_A_RESULT, tactic(CALLS.withExpectedRevenue(Money.of(5, "EUR")))))
                .isEmpty();
        assertThat(found(TacticRules.EXPECTS_A_RESULT, tactic(CALLS.withExpectedFunnel(stage(3)))))
                .isEmpty();
    }

    private static FunnelStage stage(int count) {
        return stage().withCount(count);
    }

    private static FunnelStage stage() {
        return FunnelStage.builder().build();
    }

    private static SalesActionPlan.Builder tactic(Tactic tactic) {
        return plan().addTactics(tactic);
    }

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).build();
    }

    private static ResponsibilityAssignment assignment(String person, RaciRole role) {
        return ResponsibilityAssignment.builder()
                .elementId(Id.of("calls"))
                .personId(Id.of(person))
                .role(role)
                .build();
    }

    private static Budget budget(BudgetLine... lines) {
        return Budget.builder().addLines(lines).build();
    }

    private static BudgetLine line(String id, long amount) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(amount, "EUR"))
                .build();
    }
}
