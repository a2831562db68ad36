package org.openpac.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.Maturity;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Share;

/**
 * The money of a sound plan: about a tenth of the revenue aimed at, spent as time goes, a ninth of it held back. Lines 0 to 4
 * pay for the tactics of the same numbers, 5 to 7 for everything.
 */
final class SoundBudget {

    /** Parts of what tactics cost, in hundredths; tactics 0 and 1 cost the same. */
    private static final int[] PARTS = {25, 25, 20, 20, 10};

    private final SoundFigures figures;
    private final LocalDate spentUpTo;

    SoundBudget(SoundFigures figures) {
        this.figures = figures;
        this.spentUpTo = figures.monthEnd(figures.measuredMonths - 1);
    }

    /** What a tactic costs, in euros: a multiple of ten. */
    static long share(SoundFigures figures, int tactic) {
        long direct = figures.revenueTarget() * 6 / 100;
        return direct * PARTS[tactic] / 1_000 * 10;
    }

    void addTo(SalesActionPlan.Builder plan) {
        long overheads = figures.revenueTarget() / 100;
        Budget.Builder budget = Budget.builder()
                .actualsAsOf(spentUpTo)
                .addLines(
                        direct(0, CostCategory.PROSPECTING, Maturity.PROVEN, figures.day(0, 12), figures.day(11, 12)),
                        direct(1, CostCategory.PROSPECTING, Maturity.PROVEN, figures.day(1, 3), figures.day(10, 2)),
                        direct(2, CostCategory.TRAVEL, Maturity.PROVEN, figures.day(2, 5), figures.day(11, 4)),
                        direct(3, CostCategory.CONTENT, Maturity.GROWING, figures.day(3, 2), figures.day(11, 1)),
                        direct(4, CostCategory.PROSPECTING, Maturity.TEST, figures.day(5, 4), figures.day(11, 3)),
                        indirect(5, CostCategory.SALARIES, 2 * overheads, "Salaires", "Salaries"),
                        indirect(6, CostCategory.SOFTWARE, overheads / 2, "Logiciels", "Software"),
                        indirect(7, CostCategory.TRAINING, overheads / 2, "Formations", "Training"));
        long lines = 2 * overheads + overheads / 2 * 2;
        for (int tactic = 0; tactic < PARTS.length; tactic++) {
            lines += share(figures, tactic);
        }
        long reserve = lines / 8;
        plan.budget(budget.total(SoundFigures.euros(lines + reserve))
                .contingency(SoundFigures.euros(reserve))
                .build());
    }

    private BudgetLine direct(int tactic, CostCategory category, Maturity maturity, LocalDate start, LocalDate end) {
        long amount = share(figures, tactic);
        DateRange period = new DateRange(start, end);
        return line(tactic, CostKind.DIRECT, category, amount, period)
                .label(figures.say("Dépenses de l’action ", "Spending on action ") + tactic)
                .expectedReturn(SoundFigures.euros(3 * amount))
                .tacticId(Id.of("tactic-" + tactic))
                .lowest(SoundFigures.euros(amount / 2))
                .highest(SoundFigures.euros(2 * amount))
                .maturity(maturity)
                .build();
    }

    private BudgetLine indirect(int number, CostCategory category, long amount, String french, String english) {
        return line(number, CostKind.INDIRECT, category, amount, figures.period)
                .label(figures.say(french, english))
                .fixed(true)
                .phasing(new Phasing(
                        PhasingPeriod.QUARTER,
                        List.of(Share.of("0.25"), Share.of("0.25"), Share.of("0.25"), Share.of("0.25"))))
                .build();
    }

    private BudgetLine.Builder line(int number, CostKind kind, CostCategory category, long amount, DateRange period) {
        Money spent = SoundFigures.euros(spent(amount, period));
        return BudgetLine.builder()
                .id(Id.of("line-" + number))
                .costKind(kind)
                .category(category)
                .amount(SoundFigures.euros(amount))
                .period(period)
                .committed(spent)
                .actual(spent)
                .maturity(Maturity.PROVEN);
    }

    /** In step with the days gone, a little less. */
    private long spent(long amount, DateRange period) {
        LocalDate last = spentUpTo.isAfter(period.end()) ? period.end() : spentUpTo;
        long gone = ChronoUnit.DAYS.between(period.start(), last) + 1;
        return amount * gone * 97 / (period.days() * 100);
    }
}
