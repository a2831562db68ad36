package org.openpac.kpi.rule;

import static org.openpac.testkit.misses.NearMiss.miss;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.PastAttainment;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;
import org.openpac.core.view.Levels;
import org.openpac.core.view.PlanIndex;
import org.openpac.testkit.Changes;
import org.openpac.testkit.Past;
import org.openpac.testkit.misses.NearMiss;

/** For each rule that needs statistics, a change to a sound plan that comes as near to a breach as can be and is none. */
final class StatisticNearMisses {

    private static final Optional<Id> TEAM = Optional.of(Id.of("team"));
    private static final int MANAGER = 3;
    private static final int CONVERSION = 6;
    private static final int CAC = 11;
    private static final int LTV = 12;

    private StatisticNearMisses() {}

    static List<NearMiss> all() {
        return Stream.concat(ofChances().stream(), ofEvidence().stream()).toList();
    }

    private static List<NearMiss> ofChances() {
        return List.of(
                miss(
                        "A-01",
                        "A chance of a little more than 20%.",
                        "Une probabilité d’un peu plus de 20\u00a0%.",
                        plan -> Past.scaled(plan, TEAM, "0.8")),
                miss(
                        "A-02",
                        "A growth of three times the market’s.",
                        "Une croissance de trois fois celle du marché.",
                        StatisticNearMisses::withMarketAtAThird),
                miss(
                        "A-10",
                        "A chance of 94.5%.",
                        "Une probabilité de 94,5\u00a0%.",
                        plan -> Changes.objective(
                                Past.scaled(plan, TEAM, "1.7"),
                                Changes.TEAM,
                                team -> team.withStretch(Optional.empty()))),
                miss(
                        "P-14",
                        "Half of the periods known were reached.",
                        "La moitié des périodes connues a été réussie.",
                        StatisticNearMisses::withHalfReached),
                miss(
                        "X-03",
                        "A chance of 29%.",
                        "Une probabilité de 29\u00a0%.",
                        plan -> Changes.objective(
                                plan,
                                Changes.TEAM,
                                team -> team.withStretch(
                                        team.stretch().orElseThrow().withValue(Past.percent(team, "1.2"))))),
                miss(
                        "X-04",
                        "A chance of 52%.",
                        "Une probabilité de 52\u00a0%.",
                        plan -> Past.scaled(plan, TEAM, "0.95")),
                miss(
                        "X-05",
                        "Two periods of which each was reached to the cent.",
                        "Deux périodes dont chacune a été réussie au centime près.",
                        plan -> Changes.person(
                                plan,
                                MANAGER,
                                manager -> manager.withAttainmentHistory(manager.attainmentHistory().stream()
                                        .map(past -> past.withAttainment(Share.WHOLE))
                                        .toList()))));
    }

    private static List<NearMiss> ofEvidence() {
        return List.of(
                miss(
                        "A-04",
                        "A pipeline of four times what is open at a win rate of 25%.",
                        "Des affaires pour quatre fois le reste, à un taux de gain de 25\u00a0%.",
                        plan -> read(read(plan, "kpi-win-rate", "25"), "kpi-pipeline", "4")),
                miss(
                        "A-06",
                        "A budget that pays for just as many customers as are to be won.",
                        "Un budget qui paie tout juste les clients visés.",
                        StatisticNearMisses::withMoneyToThePoint),
                miss(
                        "BU-07",
                        "Another split that gains a little less than a tenth.",
                        "Une autre répartition qui gagne un peu moins d’un dixième.",
                        plan -> bringing(unspent(unspent(plan, 0), 1), 2, "8.7")),
                miss(
                        "BU-08",
                        "A line whose last euro brings exactly twice what the others’ do.",
                        "Une ligne dont le dernier euro rapporte exactement le double des autres.",
                        plan -> bringing(plan, 4, "6")),
                miss(
                        "BU-11",
                        "A lifetime value of exactly three times the cost.",
                        "Une valeur vie d’exactement trois fois le coût.",
                        plan -> read(plan, "kpi-ltv-to-cac", "3")),
                miss(
                        "BU-14",
                        "The bare cost beside the fully loaded one.",
                        "Le coût seul à côté du coût complet.",
                        plan -> plan.withKpis(Changes.with(
                                plan.kpis(),
                                plan.kpis()
                                        .get(CAC)
                                        .withId(Id.of("kpi-bare-cac"))
                                        .withCode("ACQ-001")))),
                miss(
                        "KP-06",
                        "Sixty cases, known to within 9 points.",
                        "Soixante observations, à 9 points près.",
                        plan -> Changes.readings(
                                plan,
                                Id.of("kpi-conversion"),
                                readings -> readings.stream()
                                        .map(reading -> reading.withSampleSize(60))
                                        .toList())),
                miss(
                        "KP-07",
                        "A lifetime value without a standard code.",
                        "Une valeur vie sans code standard.",
                        plan -> Changes.kpi(plan, LTV, value -> value.withCode(Optional.empty()))),
                miss(
                        "KP-08",
                        "A churn of 0.01%.",
                        "Une attrition de 0,01\u00a0%.",
                        plan -> read(plan, "kpi-churn", "0.01")),
                miss(
                        "KP-11",
                        "A conversion to rise by 30%, one and a half times the usual 20%.",
                        "Une conversion à améliorer de 30\u00a0%, une fois et demie les 20\u00a0% habituels.",
                        plan -> Changes.kpi(
                                plan,
                                CONVERSION,
                                rate -> rate.withTarget(
                                        rate.target().orElseThrow().withValue(Quantity.of("19.5", Unit.PERCENT))))),
                miss(
                        "KP-12",
                        "A sales cycle of 30 days.",
                        "Un cycle de vente de 30 jours.",
                        plan -> plan.withSalesCycleDays(30)),
                miss(
                        "TA-12",
                        "One and a half times the best rate so far.",
                        "Une fois et demie le meilleur taux jusqu’ici.",
                        plan -> Changes.tactic(
                                read(plan, "kpi-conversion", "10"),
                                0,
                                calls -> calls.withExpectedFunnel(
                                        Changes.changed(calls.expectedFunnel(), 3, stage -> stage.withCount(30))))),
                miss(
                        "TR-03",
                        "A landing at 92% of the target.",
                        "Un atterrissage à 92\u00a0% de la cible.",
                        plan -> Past.season(plan, 903, 915, 926, 937, 949, 972, 949, 949, 625, 625, 625, 625)),
                miss(
                        "TR-12",
                        "A rise of exactly a quarter over two readings.",
                        "Une hausse d’exactement un quart en deux mesures.",
                        StatisticNearMisses::withARiseOfAQuarter));
    }

    private static SalesActionPlan unspent(SalesActionPlan plan, int line) {
        return Changes.budgetLine(
                plan, line, each -> each.withCommitted(Optional.empty()).withActual(Optional.empty()));
    }

    private static SalesActionPlan bringing(SalesActionPlan plan, int line, String times) {
        return Changes.budgetLine(plan, line, each -> {
            Money amount = each.amount().orElseThrow();
            return each.withExpectedReturn(
                    new Money(amount.amount().multiply(new BigDecimal(times)), amount.currency()));
        });
    }

    private static SalesActionPlan read(SalesActionPlan plan, String kpi, String value) {
        return Changes.readings(
                plan,
                Id.of(kpi),
                readings -> readings.stream()
                        .map(reading -> reading.withValue(
                                Quantity.of(value, reading.value().orElseThrow().unit())))
                        .toList());
    }

    private static Levels levels(SalesActionPlan plan, int objective) {
        return Levels.of(plan.objectives().get(objective), PlanIndex.of(plan));
    }

    private static SalesActionPlan withMarketAtAThird(SalesActionPlan plan) {
        Levels levels = levels(plan, Changes.COMPANY);
        BigDecimal growth = levels.gain()
                .value()
                .orElseThrow()
                .divide(levels.baseline().value().orElseThrow(), MathContext.DECIMAL64);
        return Past.forgotten(
                plan, growth.divide(BigDecimal.valueOf(3), 12, RoundingMode.UP).toPlainString());
    }

    /** Four years, of which the last two were reached. */
    private static SalesActionPlan withHalfReached(SalesActionPlan plan) {
        return plan.withPeople(plan.people().stream()
                .map(person -> person.attainmentHistory().isEmpty()
                        ? person
                        : person.withAttainmentHistory(Changes.changed(
                                person.attainmentHistory().subList(1, 5),
                                0,
                                (PastAttainment past) -> past.withAttainment(Share.of("0.9")))))
                .toList());
    }

    private static SalesActionPlan withMoneyToThePoint(SalesActionPlan plan) {
        BigDecimal money = plan.budget()
                .orElseThrow()
                .total()
                .orElseThrow()
                .minus(plan.budget().orElseThrow().contingency().orElseThrow())
                .amount();
        BigDecimal customers =
                levels(plan, Changes.TEAM_CUSTOMERS).target().value().orElseThrow();
        return read(
                plan, "kpi-cac", money.divide(customers, 2, RoundingMode.DOWN).toPlainString());
    }

    private static SalesActionPlan withARiseOfAQuarter(SalesActionPlan plan) {
        return Changes.kpi(
                Changes.readings(
                        plan,
                        Id.of("kpi-cac"),
                        readings -> List.of(euros(readings.get(0), 110), euros(readings.get(1), 125))),
                CAC,
                cost -> cost.withTarget(cost.target()
                        .orElseThrow()
                        .withBaseline(cost.target()
                                .orElseThrow()
                                .baseline()
                                .orElseThrow()
                                .withValue(Quantity.of(100, Unit.parse("EUR"))))));
    }

    private static Measurement euros(Measurement reading, long amount) {
        return reading.withValue(Quantity.of(amount, Unit.parse("EUR")));
    }
}
