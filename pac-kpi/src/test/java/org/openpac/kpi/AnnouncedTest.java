package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.kpi.catalog.KpiCatalog;

/** Facts that are wrong, huge, in another currency or with another tax basis get an answer that was announced. */
class AnnouncedTest {

    private static final long MOST = 1_000_000_000_000_000L;
    private static final Money MUCH = Money.of("9999999999999.99", "EUR");
    private static final KpiBoard BOARD = KpiBoard.of(KpiCatalog.standard());

    @Property(tries = 200)
    void every_reason_and_every_flag_was_announced(
            @ForAll("facts") List<SalesFact> facts,
            @ForAll("hostile") List<SalesFact> hostile,
            @ForAll("periods") DateRange period) {
        List<SalesFact> all = new ArrayList<>(facts);
        all.addAll(hostile);
        BOARD.compute(all, period).forEach(AnnouncedTest::assertAnnounced);
        BOARD.compute(all).forEach(AnnouncedTest::assertAnnounced);
    }

    private static void assertAnnounced(Kpi kpi, KpiResult result) {
        if (result instanceof KpiResult.Defined defined) {
            assertThat(kpi.flags()).as(kpi.toString()).containsAll(defined.flags());
            assertThat(defined.interval().isEmpty() || kpi.hasInterval())
                    .as(kpi.toString())
                    .isTrue();
        } else {
            KpiResult.Undefined undefined = (KpiResult.Undefined) result;
            assertThat(kpi.reasons()).as(kpi.toString()).contains(undefined.reason());
        }
    }

    @Provide
    Arbitrary<List<SalesFact>> facts() {
        return FactArbitraries.facts();
    }

    @Provide
    Arbitrary<DateRange> periods() {
        return Arbitraries.of(
                FactArbitraries.PERIOD,
                DateRange.of("2026-01-01", "2026-01-31"),
                DateRange.of("2024-02-29", "2024-02-29"),
                new DateRange(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 1, 1)));
    }

    @Provide
    Arbitrary<List<SalesFact>> hostile() {
        List<SalesFact> bad = new ArrayList<>();
        Map.of("USD", "1.01", "JPY", "1", "TND", "1.001")
                .forEach((currency, amount) -> bad.addAll(inMoney().stream()
                        .map(fact -> MoneyFacts.with(fact, money -> Money.of(amount, currency)))
                        .toList()));
        for (TaxBasis basis : TaxBasis.values()) {
            bad.addAll(
                    inMoney().stream().map(fact -> MoneyFacts.on(fact, basis)).toList());
        }
        bad.addAll(inMoney().stream()
                .map(fact -> MoneyFacts.with(fact, money -> MUCH))
                .toList());
        bad.addAll(wrong());
        bad.addAll(huge());
        return Arbitraries.of(bad).list().ofMaxSize(6);
    }

    private static List<SalesFact> inMoney() {
        return List.of(
                Facts.direct("1").withCategory(CostCategory.ADVERTISING).withTacticId(Id.of("t")),
                Facts.revenue("1", "1").withTacticId(Id.of("t")),
                Facts.wonDeal("1", 1).withPersonId(Id.of("anna")),
                Facts.openDeal("1", "0.5"),
                Facts.order("1"),
                Facts.subscription(SubscriptionEvent.CHURN, "1"),
                Facts.recurring("1", 1),
                Facts.quota("anna", "1"),
                Facts.quota("1"),
                Facts.planned("1", Facts.DAY),
                Facts.market("1"));
    }

    private static List<SalesFact> wrong() {
        return List.of(
                Facts.shared("1", "1.5"),
                Facts.shared("1", "-0.5"),
                Facts.direct("-99999999999"),
                Facts.revenue("-99999999999", "-99999999999").withTacticId(Id.of("t")),
                Facts.revenue("1"),
                Facts.wonDeal("-1", 3).withPersonId(Id.of("anna")),
                Facts.wonDeal("1", -5),
                Facts.deal(DealOutcome.OPEN, "1", 3),
                Facts.openDeal("1", "1.5"),
                Facts.openDeal("1", "-1"),
                Facts.prospects(1, 5),
                Facts.prospects(0, 0),
                Facts.lost(1),
                Facts.base(0, 7),
                Facts.base(5, 5),
                Facts.quota("-1"),
                Facts.quota("anna", "-1"),
                Facts.quota("1").withProrata(Share.of("2")),
                Facts.planned("-1", Facts.DAY),
                Facts.market("-1"),
                Facts.order("-1").withCount(0),
                Facts.order("0").withQuantity(0),
                Facts.activity(ActivityType.CONTACT, 0),
                Facts.spend(Money.of("0", "EUR"), CostKind.DIRECT));
    }

    private static List<SalesFact> huge() {
        return List.of(
                Facts.won(MOST),
                Facts.lost(MOST),
                Facts.base(MOST, CustomerBase.MAX_MONTHS),
                Facts.base(MOST, 1),
                Facts.prospects(MOST, MOST),
                Facts.lead(MOST, LeadStage.CUSTOMER),
                Facts.order("a", MOST, "0.01").withCount(MOST),
                Facts.activity(ActivityType.MEETING, MOST),
                Facts.survey(SurveyQuestion.RECOMMENDATION, 10, MOST),
                Facts.survey(SurveyQuestion.EASE, 7, MOST),
                Facts.staffTime(MOST, true),
                Facts.direct("1").withEffectLag(new EffectLag(-1200, 1200)),
                Facts.recurring("0", 1200));
    }
}
