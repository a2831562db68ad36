package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.action.ContactChannel.EMAIL;
import static org.openpac.core.plan.action.DistributionChannelType.DIRECT_SALES;
import static org.openpac.core.plan.action.DistributionChannelType.INDIRECT_SALES;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ChannelCost;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

class TacticFundingTest {

    private static final Id TACTIC = Id.of("tactic");

    private static Tactic.Builder tactic(ContactChannel... channels) {
        return Tactic.builder().id(TACTIC).family(TacticFamily.PROSPECTING).addContactChannels(channels);
    }

    private static Segment segment(String id, String... territories) {
        return Segment.builder()
                .id(Id.of(id))
                .addAllTerritoryIds(Stream.of(territories).map(Id::of).toList())
                .build();
    }

    private static DistributionChannel.Builder channel(String id, DistributionChannelType type) {
        return DistributionChannel.builder().id(Id.of(id)).type(type);
    }

    private static ChannelFit.Fit fit(SalesActionPlan.Builder plan) {
        return ChannelFit.of(plan.build()).fit(TACTIC);
    }

    private static void isKnown(Figure figure, String number) {
        assertThat(figure.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @Test
    void lines_of_the_tactic_then_of_its_strategy_pay_for_it() {
        BudgetLine own = line("own", 1_200, "EUR").withTacticId(TACTIC);
        BudgetLine shared = line("shared", 5_000, "EUR").withStrategyId(Id.of("win"));
        Tactic.Builder tactic = tactic(EMAIL).addStrategyIds(Id.of("win"));

        funded(tactic.build(), Funding.TACTIC_LINES, "1200", own, shared);
        funded(tactic.build(), Funding.STRATEGY_LINES, "5000", shared);
        funded(tactic.costFree(true).build(), Funding.COST_FREE, "0", shared);
        assertThat(funds(tactic(EMAIL).build(), shared).funding()).isEqualTo(Funding.UNFUNDED);
        assertThat(funds(tactic(EMAIL).build(), shared).funded()).isEqualTo(Figure.unknown(Gap.NO_AMOUNT));
    }

    @Test
    void amounts_in_two_currencies_or_on_two_tax_bases_are_never_added() {
        BudgetLine own = line("own", 1_200, "EUR").withTacticId(TACTIC);

        assertThat(funds(tactic().build(), own, line("b", 1, "USD").withTacticId(TACTIC))
                        .funded())
                .isEqualTo(Figure.unknown(Gap.MIXED_UNITS));
        assertThat(funds(
                                tactic().build(),
                                own,
                                line("b", 1, "EUR").withTacticId(TACTIC).withTaxBasis(TaxBasis.INCLUDED))
                        .funded())
                .isEqualTo(Figure.unknown(Gap.MIXED_UNITS));
        assertThat(funds(
                                tactic().build(),
                                own,
                                BudgetLine.builder()
                                        .id(Id.of("b"))
                                        .tacticId(TACTIC)
                                        .build())
                        .funded())
                .isEqualTo(Figure.unknown(Gap.NO_AMOUNT));
    }

    private static BudgetLine line(String id, long amount, String currency) {
        return BudgetLine.builder()
                .id(Id.of(id))
                .amount(Money.of(amount, currency))
                .build();
    }

    private static ChannelFit.Fit funds(Tactic tactic, BudgetLine... lines) {
        return fit(Plans.plan()
                .currency(Currency.getInstance("EUR"))
                .addTactic(tactic)
                .budget(Budget.builder().addLines(lines).build()));
    }

    private static void funded(Tactic tactic, Funding funding, String amount, BudgetLine... lines) {
        assertThat(funds(tactic, lines).funding()).isEqualTo(funding);
        isKnown(funds(tactic, lines).funded(), amount);
    }

    @Test
    void a_channel_leaves_the_lowest_margin_less_its_commission() {
        SalesActionPlan plan = Plans.plan()
                .grossMargin(Share.of("0.4"))
                .addSegments(segment("small").withGrossMargin(Share.of("0.25")), segment("large"))
                .addChannels(
                        channel("resellers", INDIRECT_SALES)
                                .commissionRate(Share.of("0.3"))
                                .addCosts(cost(2_000), cost(500))
                                .build(),
                        channel("reps", DIRECT_SALES).build())
                .addTactic(tactic(EMAIL)
                        .addSegmentIds(Id.of("small"), Id.of("large"))
                        .build())
                .build();

        List<ChannelMargin> margins = ChannelFit.of(plan).margins(TACTIC);

        assertThat(margins).extracting(ChannelMargin::channelId).containsExactly(Id.of("resellers"), Id.of("reps"));
        isKnown(margins.get(0).cost(), "2500");
        isKnown(margins.get(0).left(), "-0.05");
        isKnown(margins.get(1).commission(), "0");
        isKnown(margins.get(1).left(), "0.25");
        assertThat(margins.get(1).cost()).isEqualTo(Figure.unknown(Gap.NO_AMOUNT));
        assertThat(ChannelFit.of(plan.withGrossMargin(Optional.empty()).withSegments(segment("large")))
                        .margins(TACTIC))
                .extracting(ChannelMargin::left)
                .containsOnly(Figure.unknown(Gap.NO_MARGIN));
    }

    private static ChannelCost cost(long euros) {
        return ChannelCost.builder().amount(Money.of(euros, "EUR")).build();
    }
}
