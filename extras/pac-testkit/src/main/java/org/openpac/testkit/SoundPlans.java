package org.openpac.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.StrategicAxis;
import org.openpac.core.plan.StrategicFrame;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/**
 * Plans that hold together: no rule finds an error in them.
 *
 * <p>Always in the same order: objective 0 is the company's revenue, 1 its margin rate, 2 the team's revenue with a stretch
 * target, 3 and on one person's each. In French or in English, by the seed.
 */
public final class SoundPlans {

    private static final Id REVENUE = Id.of("kpi-revenue");
    private static final Id MARGIN = Id.of("kpi-margin-rate");
    private static final Unit EUR = Unit.parse("EUR");

    private final SplittableRandom random;
    private final boolean french;
    private final DateRange period;
    private final int people;
    private final int growth;
    private final List<Long> baselines = new ArrayList<>();
    private final List<Integer> growths = new ArrayList<>();

    private SoundPlans(long seed) {
        random = new SplittableRandom(seed);
        french = random.nextBoolean();
        LocalDate start = LocalDate.of(2024 + random.nextInt(6), 1 + random.nextInt(12), 1);
        period = new DateRange(start, start.plusYears(1).minusDays(1));
        people = 1 + random.nextInt(5);
        growth = 10 + random.nextInt(16);
        for (int i = 0; i < people; i++) {
            baselines.add(1_000L * (200 + random.nextInt(700)));
            growths.add(growth + random.nextInt(2));
        }
    }

    /** Makes the plan of a seed. */
    public static SalesActionPlan of(long seed) {
        return new SoundPlans(seed).plan();
    }

    private SalesActionPlan plan() {
        SalesActionPlan.Builder plan = SalesActionPlan.builder()
                .id(Id.of("plan-" + period.start()))
                .name(say("Plan d’action commercial", "Sales action plan"))
                .language(french ? "fr" : "en")
                .currency(Currency.getInstance("EUR"))
                .period(period)
                .frame(StrategicFrame.builder()
                        .addAxis(StrategicAxis.builder()
                                .id(Id.of("axis-growth"))
                                .name(say("Croissance", "Growth"))
                                .build())
                        .build())
                .addKpi(revenue())
                .addKpi(marginRate())
                .addObjective(companyRevenue())
                .addObjective(companyMargin())
                .addObjective(teamRevenue())
                .addTeam(Team.builder().id(Id.of("team")).managerId(person(0)).build());
        for (int i = 0; i < people; i++) {
            plan.addObjective(personRevenue(i));
            plan.addPerson(Person.builder()
                    .id(person(i))
                    .name("P" + i)
                    .teamId(Id.of("team"))
                    .build());
        }
        new SoundActions(random, period, french, people).addTo(plan);
        return addMeasurements(plan).build();
    }

    private String say(String frenchText, String englishText) {
        return french ? frenchText : englishText;
    }

    private static Id person(int i) {
        return Id.of("person-" + i);
    }

    private KpiDefinition revenue() {
        return KpiDefinition.builder()
                .id(REVENUE)
                .name(say("Chiffre d’affaires", "Revenue"))
                .unit(EUR)
                .trend(Trend.HIGHER_IS_BETTER)
                .aggregation(Aggregation.SUM)
                .frequency(Frequency.MONTHLY)
                .dataSource("CRM")
                .build();
    }

    private KpiDefinition marginRate() {
        return KpiDefinition.builder()
                .id(MARGIN)
                .name(say("Taux de marge", "Margin rate"))
                .unit(Unit.PERCENT)
                .trend(Trend.HIGHER_IS_BETTER)
                .aggregation(Aggregation.LAST)
                .frequency(Frequency.MONTHLY)
                .dataSource("ERP")
                .build();
    }

    private Objective.Builder objective(String id, ObjectiveLevel level, Id kpi) {
        return Objective.builder()
                .id(Id.of(id))
                .level(level)
                .ownerId(person(0))
                .kpiId(kpi)
                .due(period.end());
    }

    private Objective companyRevenue() {
        return objective("company-revenue", ObjectiveLevel.COMPANY, REVENUE)
                .category(ObjectiveCategory.REVENUE)
                .statement(growthStatement(growth))
                .axisId(Id.of("axis-growth"))
                .target(growthTarget(totalBaseline(), growth))
                .build();
    }

    private Objective companyMargin() {
        int from = 20 + random.nextInt(20);
        int points = 1 + random.nextInt(5);
        return objective("company-margin", ObjectiveLevel.COMPANY, MARGIN)
                .category(ObjectiveCategory.PROFITABILITY)
                .statement(say("Porter le taux de marge de ", "Raise the margin rate from ")
                        + percent(from)
                        + say(" à ", " to ")
                        + percent(from + points)
                        + by())
                .axisId(Id.of("axis-growth"))
                .target(TargetSpec.builder()
                        .direction(Direction.INCREASE)
                        .change(ChangeKind.PERCENTAGE_POINTS)
                        .value(Quantity.of(points, Unit.PERCENT))
                        .baseline(baseline(Quantity.of(from, Unit.PERCENT)))
                        .build())
                .build();
    }

    private Objective teamRevenue() {
        return objective("team-revenue", ObjectiveLevel.TEAM, REVENUE)
                .category(ObjectiveCategory.REVENUE)
                .statement(growthStatement(growth))
                .addContribution(Contribution.builder()
                        .objectiveId(Id.of("company-revenue"))
                        .build())
                .teamId(Id.of("team"))
                .target(growthTarget(totalBaseline(), growth))
                .stretch(StretchSpec.builder()
                        .value(Quantity.of(growth + (growth + 3) / 4, Unit.PERCENT))
                        .build())
                .build();
    }

    private Objective personRevenue(int i) {
        long start = baselines.get(i);
        long gain = start * growths.get(i) / 100;
        Objective.Builder objective = objective("person-revenue-" + i, ObjectiveLevel.INDIVIDUAL, REVENUE)
                .ownerId(person(i))
                .addContribution(Contribution.builder()
                        .objectiveId(Id.of("team-revenue"))
                        .build());
        TargetSpec.Builder target = TargetSpec.builder().baseline(baseline(Quantity.of(start, EUR)));
        switch (i % 3) {
            case 0 -> objective.statement(growthStatement(growths.get(i))).target(growthTarget(start, growths.get(i)));
            case 1 ->
                objective
                        .statement(say("Atteindre ", "Reach ")
                                + amount(start + gain)
                                + say(" de chiffre d’affaires", " of revenue")
                                + by())
                        .target(target.change(ChangeKind.ABSOLUTE_VALUE)
                                .value(Quantity.of(start + gain, EUR))
                                .build());
            default ->
                objective
                        .statement(say("Augmenter le chiffre d’affaires de ", "Increase revenue by ")
                                + amount(gain)
                                + by())
                        .target(target.change(ChangeKind.ABSOLUTE_DELTA)
                                .value(Quantity.of(gain, EUR))
                                .build());
        }
        return objective.build();
    }

    private long totalBaseline() {
        return baselines.stream().mapToLong(Long::longValue).sum();
    }

    private TargetSpec growthTarget(long start, int percent) {
        return TargetSpec.builder()
                .direction(Direction.INCREASE)
                .change(ChangeKind.RELATIVE_PERCENT)
                .value(Quantity.of(percent, Unit.PERCENT))
                .baseline(baseline(Quantity.of(start, EUR)))
                .build();
    }

    private Baseline baseline(Quantity value) {
        return Baseline.builder().value(value).date(period.start().minusDays(1)).build();
    }

    private String growthStatement(int percent) {
        return say("Augmenter le chiffre d’affaires de ", "Increase revenue by ") + percent(percent) + by();
    }

    private String percent(int number) {
        return number + say("\u00a0%", "%");
    }

    private String amount(long euros) {
        return Quantity.of(euros, EUR).text(french ? java.util.Locale.FRENCH : java.util.Locale.ENGLISH);
    }

    /** One of the ways in which people write the plan's last day. */
    private String by() {
        LocalDate end = period.end();
        return switch (random.nextInt(3)) {
            case 0 ->
                say(" d’ici le ", " by ")
                        + org.openpac.core.text.Format.of(locale()).date(end);
            case 1 -> say(" d’ici la fin de l’année", " by the end of the year");
            default ->
                say(" au ", " by ")
                        + (french ? org.openpac.core.text.Format.of(locale()).date(end) : end.toString());
        };
    }

    private java.util.Locale locale() {
        return french ? java.util.Locale.FRENCH : java.util.Locale.ENGLISH;
    }

    private SalesActionPlan.Builder addMeasurements(SalesActionPlan.Builder plan) {
        int months = random.nextInt(13);
        for (int month = 0; month < months; month++) {
            LocalDate first = period.start().plusMonths(month);
            for (int i = 0; i < people; i++) {
                BigDecimal share = BigDecimal.valueOf(baselines.get(i) / 12 + random.nextInt(10_000));
                plan.addMeasurement(Measurement.builder()
                        .kpiId(REVENUE)
                        .subjectId(person(i))
                        .period(new DateRange(first, first.plusMonths(1).minusDays(1)))
                        .value(new Quantity(share, EUR))
                        .build());
            }
        }
        return plan;
    }
}
