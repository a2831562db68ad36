package org.openpac.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.objective.CommitmentKind;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.QuotaBasis;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** The revenue objectives of a sound plan, from the company to each person; the others are those of {@link SoundGoals}. */
final class SoundObjectives {

    static final Id COMPANY_REVENUE = Id.of("company-revenue");
    static final Id TEAM_REVENUE = Id.of("team-revenue");
    private static final Phasing SEASONS = new Phasing(
            PhasingPeriod.QUARTER, List.of(Share.of("0.24"), Share.of("0.25"), Share.of("0.25"), Share.of("0.26")));
    private static final String[] QUARTER_SUMS = {"0.24", "0.49", "0.74", "1"};

    private final SoundFigures figures;
    private final GoalParts parts;
    private final SoundGoals others;

    SoundObjectives(SoundFigures figures) {
        this.figures = figures;
        this.parts = new GoalParts(figures);
        this.others = new SoundGoals(figures, parts);
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.addObjectives(companyRevenue(), others.companyMargin(), teamRevenue());
        for (int i = 0; i < SoundFigures.CORE_SELLERS; i++) {
            plan.addObjectives(personRevenue(i));
        }
        plan.addObjectives(others.companyShare(), others.toolsMargin(), others.serviceMargin(), others.teamCustomers());
        for (int i = 0; i < SoundFigures.CORE_SELLERS; i++) {
            plan.addObjectives(others.personCustomers(i));
        }
        plan.addObjectives(others.personProposals());
        for (int i = SoundFigures.CORE_SELLERS; i < figures.sellers; i++) {
            plan.addObjectives(personRevenue(i), others.personCustomers(i));
        }
    }

    private Objective companyRevenue() {
        return revenue("company-revenue", ObjectiveLevel.COMPANY, figures.revenueTarget())
                .statement(growthStatement(figures.growth))
                .axisId(Id.of("axis-growth"))
                .ownerId(SoundFigures.DIRECTOR)
                .target(growthTarget(figures.revenueFrom(), figures.growth))
                .floor(floor())
                .priority(Priority.HIGH)
                .addTerritoryIds(Id.of("territory"))
                .ownPart(Share.of("0"))
                .rationale(figures.say(
                        "Le marché croît et l’atelier a de la capacité.",
                        "The market grows and the workshop has room."))
                .build();
    }

    private Objective teamRevenue() {
        return revenue("team-revenue", ObjectiveLevel.TEAM, figures.revenueTarget())
                .statement(growthStatement(figures.growth))
                .addContributions(
                        Contribution.builder().objectiveId(COMPANY_REVENUE).build(),
                        Contribution.builder()
                                .objectiveId(SoundGoals.COMPANY_SHARE)
                                .mode(ContributionMode.SUPPORTING)
                                .build())
                .ownerId(SoundFigures.MANAGER)
                .teamId(SoundFigures.TEAM)
                .target(growthTarget(figures.revenueFrom(), figures.growth))
                .floor(floor())
                .stretch(StretchSpec.builder()
                        .value(Quantity.of(SoundFigures.stretched(figures.growth), Unit.PERCENT))
                        .justification(figures.say(
                                "Deux années réussies et une réserve au budget.",
                                "Two years of success and a reserve in the budget."))
                        .addEnablingTacticIds(Id.of("tactic-4"))
                        .build())
                .priority(Priority.HIGH)
                .addTerritoryIds(Id.of("territory"))
                .ownPart(Share.of("0"))
                .rationale(figures.say("L’équipe réalise toutes les ventes.", "The team makes all sales."))
                .build();
    }

    private Objective personRevenue(int i) {
        long from = figures.revenueFrom(i);
        long gain = figures.revenueGain(i);
        int stretched = SoundFigures.stretched(figures.growth(i));
        long stretchedGain = from * stretched / 100;
        Objective.Builder objective = revenue("person-revenue-" + i, ObjectiveLevel.INDIVIDUAL, from + gain)
                .ownerId(SoundFigures.seller(i))
                .addContributions(
                        Contribution.builder().objectiveId(TEAM_REVENUE).build())
                .priority(Priority.MEDIUM)
                .quotaBasis(QuotaBasis.TARGET)
                .addTerritoryIds(SoundFigures.territory(i))
                .rationale(figures.say("Part du secteur dans le total.", "The sector’s part of the whole."));
        return switch (i) {
            case 0 ->
                objective
                        .statement(growthStatement(figures.growth(i)))
                        .target(growthTarget(from, figures.growth(i)))
                        .stretch(stretch(Quantity.of(stretched, Unit.PERCENT)))
                        .build();
            case 1 ->
                objective
                        .statement(reach("Atteindre ", "Reach ", from + gain))
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, euros(from + gain), euros(from)))
                        .stretch(stretch(euros(from + stretchedGain)))
                        .build();
            case 2 ->
                objective
                        .statement(raise("Augmenter le chiffre d’affaires de ", "Increase revenue by ", gain))
                        .target(parts.target(ChangeKind.ABSOLUTE_DELTA, euros(gain), euros(from)))
                        .stretch(stretch(euros(stretchedGain)))
                        .build();
            default ->
                objective
                        .statement(raise(
                                "Porter le chiffre d’affaires du secteur " + figures.sector(i) + " à ",
                                "Bring revenue in the " + figures.sector(i) + " sector to ",
                                from + gain))
                        .target(parts.target(ChangeKind.ABSOLUTE_VALUE, euros(from + gain), euros(from)))
                        .stretch(stretch(euros(from + stretchedGain)))
                        .build();
        };
    }

    private Objective.Builder revenue(String id, ObjectiveLevel level, long target) {
        Objective.Builder objective = parts.objective(id, level, SoundKpis.REVENUE, figures.period.end())
                .category(ObjectiveCategory.REVENUE)
                .commitment(CommitmentKind.COMMITTED)
                .counterKpiId(SoundKpis.MARGIN)
                .phasing(SEASONS)
                .achievement(AchievementStatus.ON_TRACK);
        for (int quarter = 0; quarter < QUARTER_SUMS.length; quarter++) {
            BigDecimal sum = BigDecimal.valueOf(target).multiply(new BigDecimal(QUARTER_SUMS[quarter]));
            objective.addMilestones(
                    parts.milestone(figures.monthEnd(3 * quarter + 2), new Quantity(sum, SoundFigures.EUR)));
        }
        return objective;
    }

    private LevelSpec floor() {
        return LevelSpec.builder()
                .value(new Quantity(BigDecimal.valueOf(figures.growth).multiply(new BigDecimal("0.8")), Unit.PERCENT))
                .build();
    }

    private static StretchSpec stretch(Quantity value) {
        return StretchSpec.builder().value(value).build();
    }

    private static Quantity euros(long amount) {
        return Quantity.of(amount, SoundFigures.EUR);
    }

    private TargetSpec growthTarget(long from, int percent) {
        return parts.target(ChangeKind.RELATIVE_PERCENT, Quantity.of(percent, Unit.PERCENT), euros(from))
                .withDirection(Direction.INCREASE);
    }

    private String growthStatement(int percent) {
        return figures.say("Augmenter le chiffre d’affaires de ", "Increase revenue by ")
                + figures.percent(percent)
                + by();
    }

    private String reach(String french, String english, long euros) {
        return figures.say(french, english)
                + figures.amount(euros)
                + figures.say(" de chiffre d’affaires", " of revenue")
                + by();
    }

    private String raise(String french, String english, long euros) {
        return figures.say(french, english) + figures.amount(euros) + by();
    }

    private String by() {
        LocalDate end = figures.period.end();
        return figures.by(end);
    }
}
