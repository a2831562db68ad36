package org.openpac.testkit;

import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.tracking.AdjustedValue;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.plan.tracking.CheckIn;
import org.openpac.core.plan.tracking.Review;
import org.openpac.core.plan.tracking.Risk;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/** What was said and decided in a sound plan: check-ins, the review of what is closed, a risk, the adjustment of a target. */
final class SoundTracking {

    private static final Id ADJUSTMENT = Id.of("adjustment");

    private final SoundFigures figures;

    SoundTracking(SoundFigures figures) {
        this.figures = figures;
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.addCheckIns(checkIn(2, "0.6"), checkIn(4, "0.65"), checkIn(6, "0.7"));
        plan.addReviews(Review.builder()
                .id(Id.of("review-proposals"))
                .date(figures.day(6, 10))
                .addObjectiveIds(SoundGoals.PERSON_PROPOSALS)
                .checkpointId(Id.of("checkpoint-6"))
                .result(figures.say("Toutes les propositions sont parties.", "All proposals have been sent."))
                .addStrengths(figures.say("Modèles de devis", "Model quotations"))
                .addWeaknesses(figures.say("Relances tardives", "Late reminders"))
                .addLessons(figures.say("Relancer sous une semaine", "Remind within a week"))
                .build());
        plan.addRisks(Risk.builder()
                .id(Id.of("risk-prices"))
                .statement(figures.say("Le concurrent maintient ses prix bas.", "The competitor keeps prices low."))
                .likelihood(3)
                .impact(4)
                .mitigation(figures.say("Vendre l’entretien avec l’outil.", "Sell servicing with the tool."))
                .ownerId(SoundFigures.MANAGER)
                .swotItemId(SoundMarket.THREAT)
                .addObjectiveIds(SoundGoals.COMPANY_MARGIN)
                .build());
        plan.addAdjustments(adjustment());
    }

    private CheckIn checkIn(int month, String confidence) {
        return CheckIn.builder()
                .objectiveId(SoundObjectives.COMPANY_REVENUE)
                .date(figures.monthEnd(month).plusDays(2))
                .authorId(SoundFigures.DIRECTOR)
                .confidence(Share.of(confidence))
                .status(AchievementStatus.ON_TRACK)
                .build();
    }

    private Adjustment adjustment() {
        return Adjustment.builder()
                .id(ADJUSTMENT)
                .date(figures.monthEnd(3))
                .decidedById(SoundFigures.DIRECTOR)
                .reason(figures.say("Un revendeur a fermé.", "A dealer has closed."))
                .addObjectiveIds(SoundGoals.COMPANY_SHARE)
                .addChanges(AdjustedValue.builder()
                        .elementId(SoundGoals.COMPANY_SHARE)
                        .member("target.value")
                        .former(figures.shareFrom + 2 + " PERCENT")
                        .replacement(figures.shareFrom + 1 + " PERCENT")
                        .build())
                .fromRevision(1)
                .toRevision(2)
                .build();
    }
}
