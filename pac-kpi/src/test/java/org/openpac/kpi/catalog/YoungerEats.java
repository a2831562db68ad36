package org.openpac.kpi.catalog;

import static org.openpac.kpi.Facts.DAY;
import static org.openpac.kpi.Facts.shared;
import static org.openpac.kpi.Facts.won;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.published.PublishedFigures;

/**
 * D. McCarthy’s teaching example “Younger Eats”: fourteen months of cost lines, twelve of customers, from January 2026.
 *
 * <p>Costs and customers are in thousands; both are taken times a billion, so that all digits of the files count.
 */
final class YoungerEats {

    /** What of each cost line serves acquisition, in the order of the file; onboarding comes apart. */
    private static final List<String> ACQUISITION_SHARES =
            List.of("1", "0.8", "0.8", "1", "1", "0", "1", "0", "1", "0");

    private static final List<String> WHOLE = List.of("1", "1", "1", "1", "1", "1", "1", "1", "1", "1");
    private static final EffectLag AT_ONCE = new EffectLag(0, 0);
    private static final EffectLag THREE_LATER = new EffectLag(3, 3);
    private static final EffectLag TWO_EARLIER = new EffectLag(-2, -2);

    /** When each line takes effect: television over four months, posters over three, the prospecting team after three. */
    private static final List<EffectLag> LAGS = List.of(
            AT_ONCE,
            new EffectLag(0, 3),
            new EffectLag(0, 2),
            AT_ONCE,
            AT_ONCE,
            AT_ONCE,
            AT_ONCE,
            AT_ONCE,
            THREE_LATER,
            AT_ONCE);

    private static final int ONBOARDING = 11;

    private YoungerEats() {}

    /** A month from 1 to 12. */
    static DateRange month(int number) {
        YearMonth month = YearMonth.of(DAY.getYear(), number);
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    /** Customers and every cost line in full. */
    static List<SalesFact> unadjusted() {
        return facts(WHOLE, false);
    }

    /** Customers and what of each cost line serves acquisition. */
    static List<SalesFact> acquisitionOnly() {
        return facts(ACQUISITION_SHARES, false);
    }

    /** The same with what customers cost once they are won, two months later. */
    static List<SalesFact> withOnboarding() {
        return facts(ACQUISITION_SHARES, true);
    }

    private static List<SalesFact> facts(List<String> shares, boolean hasOnboarding) {
        List<SalesFact> facts = new ArrayList<>();
        List<String[]> costs = PublishedFigures.rows("cac_younger_eats_costs_kusd.csv");
        for (int month = 0; month < costs.size(); month++) {
            LocalDate day = DAY.plusMonths(month);
            String[] row = costs.get(month);
            for (int line = 0; line < shares.size() && month < 12; line++) {
                facts.add(shared(billions(row[line + 1]).toPlainString(), shares.get(line))
                        .withEffectLag(LAGS.get(line))
                        .withDate(day));
            }
            if (hasOnboarding) {
                facts.add(shared(billions(row[ONBOARDING]).toPlainString(), "1")
                        .withEffectLag(TWO_EARLIER)
                        .withDate(day));
            }
        }
        List<String[]> customers = PublishedFigures.rows("cac_younger_eats_acquisitions_k.csv");
        for (int month = 0; month < customers.size(); month++) {
            LocalDate day = DAY.plusMonths(month);
            Arrays.stream(customers.get(month))
                    .skip(1)
                    .forEach(channel ->
                            facts.add(won(billions(channel).longValueExact()).withDate(day)));
        }
        return facts;
    }

    private static BigDecimal billions(String thousands) {
        return new BigDecimal(thousands).movePointRight(9);
    }
}
