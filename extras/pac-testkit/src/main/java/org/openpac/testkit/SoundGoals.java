package org.openpac.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.objective.Contribution;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** The objectives of a sound plan beside revenue: margin rate, market share, new customers, proposals. */
final class SoundGoals {

    static final Id COMPANY_MARGIN = Id.of("company-margin");
    static final Id COMPANY_SHARE = Id.of("company-share");
    static final Id TOOLS_MARGIN = Id.of("team-margin-tools");
    static final Id SERVICE_MARGIN = Id.of("team-margin-service");
    static final Id TEAM_CUSTOMERS = Id.of("team-customers");
    static final Id PERSON_PROPOSALS = Id.of("person-proposals");

    private final SoundFigures figures;
    private final GoalParts parts;

    SoundGoals(SoundFigures figures, GoalParts parts) {
        this.figures = figures;
        this.parts = parts;
    }

    Objective companyMargin() {
        return margin(
                        "company-margin",
                        ObjectiveLevel.COMPANY,
                        figures.marginFrom,
                        figures.say("le taux de marge", "the margin rate"))
                .axisId(Id.of("axis-profit"))
                .ownerId(SoundFigures.DIRECTOR)
                .addTerritoryIds(Id.of("territory"))
                .rationale(figures.say(
                        "Les remises ont coûté deux points en un an.", "Discounts have cost two points in a year."))
                .build();
    }

    Objective toolsMargin() {
        return teamMargin(
                "team-margin-tools",
                figures.marginFrom + 2,
                figures.say("le taux de marge de l’outillage", "the margin rate of tools"),
                "offer-tools",
                "0.6");
    }

    Objective serviceMargin() {
        return teamMargin(
                "team-margin-service",
                figures.marginFrom - 3,
                figures.say("le taux de marge de l’entretien courant", "the margin rate of day-to-day servicing"),
                "offer-service",
                "0.4");
    }

    private Objective teamMargin(String id, int from, String what, String offer, String weight) {
        return margin(id, ObjectiveLevel.TEAM, from, what)
                .addContributions(Contribution.builder()
                        .objectiveId(COMPANY_MARGIN)
                        .mode(ContributionMode.WEIGHTED)
                        .share(Share.of(weight))
                        .build())
                .ownerId(SoundFigures.MANAGER)
                .teamId(SoundFigures.TEAM)
                .addOfferIds(Id.of(offer))
                .rationale(figures.say("Même effort sur chaque offre.", "The same effort on each offer."))
                .build();
    }

    private Objective.Builder margin(String id, ObjectiveLevel level, int from, String what) {
        int to = from + figures.marginPoints;
        LocalDate due = figures.earlyDue();
        return parts.objective(id, level, SoundKpis.MARGIN, due)
                .category(ObjectiveCategory.PROFITABILITY)
                .statement(rise(what, from, to, due))
                .target(parts.target(
                                ChangeKind.PERCENTAGE_POINTS,
                                Quantity.of(figures.marginPoints, Unit.PERCENT),
                                Quantity.of(from, Unit.PERCENT))
                        .withDirection(Direction.INCREASE))
                .priority(Priority.MEDIUM)
                .counterKpiId(SoundKpis.CHURN)
                .achievement(AchievementStatus.ON_TRACK)
                .addAllMilestones(
                        parts.milestones(BigDecimal.valueOf(from), BigDecimal.valueOf(to), Unit.PERCENT, due));
    }

    private String rise(String what, int from, int to, LocalDate due) {
        return figures.say("Porter ", "Raise ")
                + what
                + figures.say(" de ", " from ")
                + figures.percent(from)
                + figures.say(" à ", " to ")
                + figures.percent(to)
                + figures.by(due);
    }

    Objective companyShare() {
        int from = figures.shareFrom;
        LocalDate due = figures.period.end();
        return parts.objective("company-share", ObjectiveLevel.COMPANY, SoundKpis.SHARE, due)
                .category(ObjectiveCategory.MARKET_SHARE)
                .statement(rise(figures.say("la part de marché", "the market share"), from, from + 1, due))
                .axisId(Id.of("axis-growth"))
                .ownerId(SoundFigures.DIRECTOR)
                .target(parts.target(
                        ChangeKind.ABSOLUTE_VALUE,
                        Quantity.of(from + 1L, Unit.PERCENT),
                        Quantity.of(from, Unit.PERCENT)))
                .priority(Priority.MEDIUM)
                .counterKpiId(SoundKpis.MARGIN)
                .achievement(AchievementStatus.ON_TRACK)
                .addTerritoryIds(Id.of("territory"))
                .rationale(figures.say("Le deuxième concurrent recule.", "The second competitor falls back."))
                .addAllMilestones(
                        parts.milestones(BigDecimal.valueOf(from), BigDecimal.valueOf(from + 1L), Unit.PERCENT, due))
                .build();
    }

    Objective teamCustomers() {
        return customers("team-customers", ObjectiveLevel.TEAM, figures.customersFrom(), figures.customersTarget(), "")
                .addContributions(Contribution.builder()
                        .objectiveId(SoundObjectives.COMPANY_REVENUE)
                        .mode(ContributionMode.SUPPORTING)
                        .build())
                .ownerId(SoundFigures.MANAGER)
                .teamId(SoundFigures.TEAM)
                .ownPart(Share.of("0"))
                .addSegmentIds(SoundSegments.SMALL, SoundSegments.LARGE)
                .rationale(figures.say("Un client sur dix part chaque année.", "Some customers leave every year."))
                .build();
    }

    Objective personCustomers(int i) {
        String where = figures.say(" dans le secteur " + figures.sector(i), " in the " + figures.sector(i) + " sector");
        return customers(
                        "person-customers-" + i,
                        ObjectiveLevel.INDIVIDUAL,
                        figures.customersFrom(i),
                        figures.customersTarget(i),
                        where)
                .addContributions(
                        Contribution.builder().objectiveId(TEAM_CUSTOMERS).build())
                .ownerId(SoundFigures.seller(i))
                .addTerritoryIds(SoundFigures.territory(i))
                .rationale(figures.say("Potentiel du secteur.", "What the sector can give."))
                .build();
    }

    private Objective.Builder customers(String id, ObjectiveLevel level, int from, int to, String where) {
        LocalDate due = figures.earlyDue();
        return parts.objective(id, level, SoundKpis.CUSTOMERS, due)
                .category(ObjectiveCategory.NEW_CUSTOMERS)
                .statement(figures.say("Gagner ", "Win ")
                        + to
                        + figures.say(" nouveaux clients", " new customers")
                        + where
                        + figures.by(due))
                .target(parts.target(
                        ChangeKind.ABSOLUTE_VALUE, Quantity.of(to, Unit.COUNT), Quantity.of(from, Unit.COUNT)))
                .priority(Priority.LOW)
                .counterKpiId(SoundKpis.CHURN)
                .achievement(AchievementStatus.ON_TRACK)
                .addAllMilestones(parts.milestones(BigDecimal.ZERO, BigDecimal.valueOf(to), Unit.COUNT, due));
    }

    /** Due in the middle of the plan, reached and closed. */
    Objective personProposals() {
        LocalDate due = figures.monthEnd(5);
        return parts.objective("person-proposals", ObjectiveLevel.INDIVIDUAL, SoundKpis.PROPOSALS, due)
                .category(ObjectiveCategory.PROSPECTING_ACTIVITY)
                .statement(figures.say("Envoyer ", "Send ")
                        + figures.proposals
                        + figures.say(" propositions", " proposals")
                        + figures.by(due))
                .addContributions(
                        supporting(SoundObjectives.TEAM_REVENUE),
                        supporting(TOOLS_MARGIN),
                        supporting(SERVICE_MARGIN),
                        supporting(TEAM_CUSTOMERS))
                .ownerId(SoundFigures.seller(0))
                .target(parts.target(
                        ChangeKind.ABSOLUTE_VALUE,
                        Quantity.of(figures.proposals, Unit.COUNT),
                        Quantity.of(figures.proposals * 7L / 8, Unit.COUNT)))
                .priority(Priority.LOW)
                .start(figures.period.start())
                .lifecycle(LifecycleStatus.COMPLETED)
                .achievement(AchievementStatus.ACHIEVED)
                .addTerritoryIds(SoundFigures.territory(0))
                .rationale(figures.say("Une vente vient de trois propositions.", "A sale comes of three proposals."))
                .addAllMilestones(
                        parts.milestones(BigDecimal.ZERO, BigDecimal.valueOf(figures.proposals), Unit.COUNT, due))
                .build();
    }

    private static Contribution supporting(Id above) {
        return Contribution.builder()
                .objectiveId(above)
                .mode(ContributionMode.SUPPORTING)
                .build();
    }
}
