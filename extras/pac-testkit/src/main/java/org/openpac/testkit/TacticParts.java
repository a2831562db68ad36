package org.openpac.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openpac.core.plan.action.Effort;
import org.openpac.core.plan.action.ExpectedResult;
import org.openpac.core.plan.action.LegalBasis;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.objective.Milestone;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** What all tactics of a sound plan have: an owner, dates, a status that agrees with the day, hours, what they bring. */
final class TacticParts {

    private final SoundFigures figures;

    TacticParts(SoundFigures figures) {
        this.figures = figures;
    }

    Tactic.Builder tactic(int number, int seller, LocalDate start, LocalDate end) {
        LocalDate today = figures.asOf();
        Tactic.Builder tactic = Tactic.builder()
                .id(Id.of("tactic-" + number))
                .ownerId(SoundFigures.seller(seller))
                .start(start)
                .end(end)
                .message(figures.say("Réparé en deux jours.", "Repaired within two days."))
                .legalBasis(LegalBasis.LEGITIMATE_INTEREST)
                .addMilestones(Milestone.builder()
                        .date(start.plusDays(ChronoUnit.DAYS.between(start, end) / 2))
                        .label(figures.say("Moitié faite", "Half done"))
                        .build())
                .addEfforts(effort(seller, 60), effort((seller + 1) % SoundFigures.CORE_SELLERS, 20));
        if (end.isBefore(today)) {
            return tactic.status(TacticStatus.DONE).progress(Share.WHOLE);
        }
        return start.isAfter(today)
                ? tactic.status(TacticStatus.PLANNED)
                : tactic.status(TacticStatus.IN_PROGRESS).progress(Share.of("0.7"));
    }

    private static Effort effort(int seller, int hours) {
        return Effort.builder()
                .personId(SoundFigures.seller(seller))
                .time(Quantity.of(hours, Unit.HOUR))
                .build();
    }

    ExpectedResult revenue(int seller) {
        return result(SoundKpis.REVENUE, String.valueOf(figures.revenueGain(seller) * 15 / 10), SoundFigures.EUR);
    }

    ExpectedResult customers(int seller) {
        return result(SoundKpis.CUSTOMERS, String.valueOf(figures.customersTarget(seller)), Unit.COUNT);
    }

    ExpectedResult result(Id kpi, String amount, Unit unit) {
        return ExpectedResult.builder()
                .kpiId(kpi)
                .amount(new Quantity(new BigDecimal(amount), unit))
                .build();
    }
}
