package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.SalesFact;

/** What worked examples have in common: a year, the year before, and facts of both. */
final class Worked {

    static final DateRange YEAR = DateRange.of("2026-01-01", "2026-12-31");
    static final LocalDate BEFORE = DAY.minusYears(1);

    private Worked() {}

    static SalesFact[] and(SalesFact[] facts, SalesFact... more) {
        return Stream.concat(Stream.of(facts), Stream.of(more)).toArray(SalesFact[]::new);
    }

    static KpiResult.Defined defined(Kpi kpi, SalesFact... facts) {
        return (KpiResult.Defined) kpi.compute(List.of(facts), YEAR);
    }

    static BigDecimal number(Kpi kpi, SalesFact... facts) {
        return defined(kpi, facts).number();
    }
}
