package org.openpac.kpi.lifetime;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import org.openpac.core.value.Money;
import org.openpac.kpi.published.PublishedFigures;

/** The purchases of CDNOW's customers of 1997, one in ten or all: Fader and Hardie, Interfaces 31 (2001), S94–S107. */
final class Cdnow {

    static final LocalDate BEGINNING = LocalDate.of(1997, 1, 1);
    static final LocalDate CALIBRATION_END = LocalDate.of(1997, 9, 30);
    static final LocalDate HOLDOUT_END = LocalDate.of(1998, 6, 30);

    static final int HUNDREDTHS = 100;

    private static final Currency DOLLAR = Currency.getInstance("USD");

    private Cdnow() {}

    static List<Purchase> purchases() {
        return purchases("cdnow_sample.csv", 2, 4);
    }

    /** Those of all 23,570 customers. */
    static List<Purchase> allPurchases() {
        return purchases("cdnow_master.csv", 1, 3);
    }

    private static List<Purchase> purchases(String file, int date, int spend) {
        return PublishedFigures.rows(file).stream()
                .map(row -> Purchase.of(
                        row[0],
                        LocalDate.parse(row[date], DateTimeFormatter.BASIC_ISO_DATE),
                        Money.of(row[spend], "USD")))
                .toList();
    }

    static CustomerSummaries summaries(Cadence cadence) {
        return CustomerSummaries.of(purchases(), CALIBRATION_END, cadence);
    }

    /** The same customers as B. G. S. Hardie's sheets have them: weeks and mean amounts of two decimals; weeks counted in hundredths. */
    static CustomerSummaries inHundredths(CustomerSummaries summaries) {
        return CustomerSummaries.of(
                summaries.customers().stream().map(Cdnow::inHundredths).toList(), Cadence.DAILY);
    }

    private static CustomerSummary inHundredths(CustomerSummary customer) {
        BigDecimal mean =
                BigDecimal.valueOf(customer.meanRepeatSpend().orElse(0)).setScale(2, RoundingMode.HALF_UP);
        return CustomerSummary.of(
                        customer.customer(),
                        customer.repeatCount(),
                        hundredths(customer.ageAtLastPurchase()),
                        hundredths(customer.age()))
                .withRepeatSpend(mean.multiply(BigDecimal.valueOf(customer.repeatCount())), DOLLAR);
    }

    private static long hundredths(long days) {
        return Math.round(HUNDREDTHS * days / 7.0);
    }
}
