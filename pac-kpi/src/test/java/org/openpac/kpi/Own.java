package org.openpac.kpi;

import java.util.List;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.text.Translations;
import org.openpac.core.value.Unit;

/** Indicators of one's own, as a user defines them, and what comes out of them. */
final class Own {

    private Own() {}

    /** An indicator whose values count what the unit says. */
    static Kpi kpi(Formula formula) {
        return draft().computedBy(formula);
    }

    /** An indicator whose values are amounts. */
    static Kpi amount(Formula formula) {
        return Kpi.kpi("OWN-002", Translations.WORDS)
                .name("own amount")
                .meaning("An amount of our own.")
                .unitOfMoney()
                .trend(Trend.HIGHER_IS_BETTER)
                .formula("as given")
                .source("this test")
                .computedBy(formula);
    }

    /** An indicator of which only the arithmetic is left to be said, and before that, its reasons and flags. */
    static KpiDraft.Uncomputed draft() {
        return Kpi.kpi("OWN-001", Translations.WORDS)
                .name("own indicator")
                .meaning("A number of our own.")
                .unit(Unit.RATIO)
                .trend(Trend.HIGHER_IS_BETTER)
                .formula("as given")
                .source("this test");
    }

    static KpiResult.Defined defined(Kpi kpi, List<? extends SalesFact> facts) {
        return (KpiResult.Defined) kpi.compute(facts);
    }

    static Reason reason(KpiResult result) {
        return ((KpiResult.Undefined) result).reason();
    }
}
