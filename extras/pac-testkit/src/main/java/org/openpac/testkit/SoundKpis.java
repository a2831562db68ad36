package org.openpac.testkit;

import java.math.BigDecimal;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiFamily;
import org.openpac.core.plan.tracking.KpiFormula;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.plan.tracking.Thresholds;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.plan.tracking.ValueChainStage;
import org.openpac.core.plan.tracking.ValueRange;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** The indicators of a sound plan: each complete, with a target of its own or that of an objective, and moving revenue. */
final class SoundKpis {

    static final Id REVENUE = Id.of("kpi-revenue");
    static final Id MARGIN = Id.of("kpi-margin-rate");
    static final Id SHARE = Id.of("kpi-share");
    static final Id CUSTOMERS = Id.of("kpi-customers");
    static final Id PROPOSALS = Id.of("kpi-proposals");
    static final Id PROSPECTS = Id.of("kpi-prospects");
    static final Id CONVERSION = Id.of("kpi-conversion");
    static final Id WIN_RATE = Id.of("kpi-win-rate");
    static final Id SALES = Id.of("kpi-sales");
    static final Id SALE_VALUE = Id.of("kpi-sale-value");
    static final Id PIPELINE = Id.of("kpi-pipeline");
    static final Id CAC = Id.of("kpi-cac");
    static final Id LTV = Id.of("kpi-ltv");
    static final Id LTV_TO_CAC = Id.of("kpi-ltv-to-cac");
    static final Id PAYBACK = Id.of("kpi-payback");
    static final Id CHURN = Id.of("kpi-churn");
    private static final Id PERSON_1 = SoundFigures.seller(1);
    private static final Id PERSON_2 = SoundFigures.seller(2);

    private final SoundFigures figures;
    private final GoalParts parts;

    SoundKpis(SoundFigures figures) {
        this.figures = figures;
        this.parts = new GoalParts(figures);
    }

    void addTo(SalesActionPlan.Builder plan) {
        addResults(plan);
        addActivity(plan);
        addWorth(plan);
    }

    private void addResults(SalesActionPlan.Builder plan) {
        plan.addKpis(
                kpi(REVENUE, "Chiffre d’affaires", "Revenue", SoundFigures.EUR, SoundFigures.DIRECTOR)
                        .family(KpiFamily.REVENUE)
                        .formula(product(SALES, SALE_VALUE))
                        .aggregation(Aggregation.SUM)
                        .thresholds(Thresholds.builder()
                                .green(Share.of("0.9"))
                                .amber(Share.of("0.75"))
                                .build())
                        .addDriverIds(SALES, SALE_VALUE, CUSTOMERS, PROPOSALS, WIN_RATE, CHURN, PIPELINE)
                        .build(),
                kpi(MARGIN, "Taux de marge", "Margin rate", Unit.PERCENT, SoundFigures.DIRECTOR)
                        .family(KpiFamily.VALUE)
                        .code("REV-009")
                        .dataSource(figures.say("Comptabilité", "Accounts"))
                        .range(percentages())
                        .addDriverIds(PROPOSALS, LTV_TO_CAC, PAYBACK)
                        .build(),
                kpi(SHARE, "Part de marché", "Market share", Unit.PERCENT, SoundFigures.DIRECTOR)
                        .family(KpiFamily.REVENUE)
                        .code("REV-003")
                        .range(percentages())
                        .addDriverIds(REVENUE, CUSTOMERS, PROPOSALS)
                        .build(),
                kpi(CUSTOMERS, "Nouveaux clients", "New customers", Unit.COUNT, SoundFigures.MANAGER)
                        .family(KpiFamily.ACQUISITION)
                        .formula(product(PROSPECTS, CONVERSION))
                        .aggregation(Aggregation.SUM)
                        .valueChainStage(ValueChainStage.OUTPUT)
                        .frequency(Frequency.QUARTERLY)
                        .addDriverIds(PROPOSALS, PROSPECTS, CONVERSION)
                        .build());
    }

    private void addActivity(SalesActionPlan.Builder plan) {
        plan.addKpis(
                leading(PROPOSALS, "Propositions envoyées", "Proposals sent", Unit.COUNT, PERSON_2)
                        .code("SAL-018")
                        .aggregation(Aggregation.SUM)
                        .build(),
                leading(PROSPECTS, "Prospects contactés", "Prospects contacted", Unit.COUNT, PERSON_1)
                        .code("SAL-016")
                        .aggregation(Aggregation.SUM)
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, count(1_200), count(1_000)))
                        .due(figures.period.end())
                        .build(),
                leading(CONVERSION, "Taux de conversion", "Conversion rate", Unit.PERCENT, PERSON_2)
                        .family(KpiFamily.CONVERSION)
                        .code("CNV-001")
                        .range(percentages())
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, percent("16"), percent("15")))
                        .due(figures.period.end())
                        .build(),
                leading(WIN_RATE, "Taux de réussite", "Win rate", Unit.PERCENT, PERSON_2)
                        .code("SAL-001")
                        .range(percentages())
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, percent("33"), percent("31")))
                        .due(figures.period.end())
                        .build(),
                kpi(SALES, "Ventes conclues", "Sales closed", Unit.COUNT, SoundFigures.MANAGER)
                        .family(KpiFamily.SALES)
                        .formula(product(PROPOSALS, WIN_RATE))
                        .aggregation(Aggregation.SUM)
                        .valueChainStage(ValueChainStage.OUTPUT)
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, count(180), count(160)))
                        .due(figures.period.end())
                        .build(),
                kpi(SALE_VALUE, "Valeur moyenne d’une vente", "Average sale value", SoundFigures.EUR, PERSON_1)
                        .family(KpiFamily.SALES)
                        .code("SAL-003")
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, euros(2_100), euros(2_000)))
                        .due(figures.period.end())
                        .build(),
                leading(PIPELINE, "Couverture du portefeuille", "Pipeline coverage", Unit.RATIO, SoundFigures.MANAGER)
                        .code("SAL-007")
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, ratio("4.5"), ratio("4")))
                        .due(figures.period.end())
                        .build());
    }

    private void addWorth(SalesActionPlan.Builder plan) {
        long cost = figures.acquisitionCost();
        plan.addKpis(
                kpi(CAC, "Coût d’acquisition d’un client", "Customer acquisition cost", SoundFigures.EUR, PERSON_1)
                        .family(KpiFamily.ACQUISITION)
                        .code("ACQ-002")
                        .trend(Trend.LOWER_IS_BETTER)
                        .target(parts.target(ChangeKind.RELATIVE_PERCENT, percent("-8"), euros(cost)))
                        .due(figures.period.end())
                        .addDriverIds(CONVERSION)
                        .build(),
                kpi(LTV, "Valeur vie d’un client", "Customer lifetime value", SoundFigures.EUR, PERSON_1)
                        .family(KpiFamily.VALUE)
                        .code("VAL-002")
                        .target(parts.target(ChangeKind.RELATIVE_PERCENT, percent("5"), euros(4 * cost)))
                        .due(figures.period.end())
                        .addDriverIds(CHURN)
                        .build(),
                kpi(LTV_TO_CAC, "Valeur vie par coût d’acquisition", "Lifetime value to cost", Unit.RATIO, PERSON_2)
                        .family(KpiFamily.VALUE)
                        .code("VAL-003")
                        .formula(KpiFormula.builder()
                                .operation(FormulaOperation.RATIO)
                                .addKpiIds(LTV, CAC)
                                .build())
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, ratio("4.5"), ratio("4")))
                        .due(figures.period.end())
                        .addDriverIds(LTV, CAC)
                        .build(),
                kpi(PAYBACK, "Délai de retour", "Payback", Unit.MONTH, SoundFigures.MANAGER)
                        .family(KpiFamily.VALUE)
                        .code("VAL-004")
                        .trend(Trend.LOWER_IS_BETTER)
                        .target(parts.target(
                                ChangeKind.ABSOLUTE_VALUE, Quantity.of(9, Unit.MONTH), Quantity.of(10, Unit.MONTH)))
                        .due(figures.period.end())
                        .addDriverIds(CAC)
                        .build(),
                leading(CHURN, "Attrition annuelle", "Annual churn", Unit.PERCENT, SoundFigures.MANAGER)
                        .family(KpiFamily.RETENTION)
                        .code("RET-008")
                        .trend(Trend.LOWER_IS_BETTER)
                        .range(percentages())
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, percent("7"), percent("8")))
                        .due(figures.period.end())
                        .addDriverIds(SoundSatisfaction.SATISFACTION)
                        .build());
    }

    private KpiDefinition.Builder leading(Id id, String french, String english, Unit unit, Id owner) {
        return kpi(id, french, english, unit, owner)
                .family(KpiFamily.SALES)
                .timing(KpiTiming.LEADING)
                .valueChainStage(ValueChainStage.OUTPUT_PROCESSING);
    }

    private KpiDefinition.Builder kpi(Id id, String french, String english, Unit unit, Id owner) {
        return KpiDefinition.builder()
                .id(id)
                .name(figures.say(french, english))
                .unit(unit)
                .trend(Trend.HIGHER_IS_BETTER)
                .aggregation(Aggregation.LAST)
                .timing(KpiTiming.LAGGING)
                .valueChainStage(ValueChainStage.OUTCOME)
                .frequency(Frequency.MONTHLY)
                .dataSource("CRM")
                .ownerId(owner);
    }

    private static KpiFormula product(Id one, Id other) {
        return KpiFormula.builder()
                .operation(FormulaOperation.PRODUCT)
                .addKpiIds(one, other)
                .build();
    }

    private static ValueRange percentages() {
        return ValueRange.builder().lowest(percent("0")).highest(percent("100")).build();
    }

    private static Quantity percent(String number) {
        return new Quantity(new BigDecimal(number), Unit.PERCENT);
    }

    private static Quantity ratio(String number) {
        return new Quantity(new BigDecimal(number), Unit.RATIO);
    }

    private static Quantity count(long number) {
        return Quantity.of(number, Unit.COUNT);
    }

    private static Quantity euros(long number) {
        return Quantity.of(number, SoundFigures.EUR);
    }
}
