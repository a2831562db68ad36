package org.openpac.kpi.lifetime;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.openpac.core.value.Money;
import org.openpac.kpi.published.PublishedFigures;

/** The purchases of CDNOW's customers of 1997, one in ten: Fader and Hardie, Interfaces 31 (2001), S94–S107. */
final class Cdnow {

    static final LocalDate CALIBRATION_END = LocalDate.of(1997, 9, 30);
    static final LocalDate HOLDOUT_END = LocalDate.of(1998, 6, 30);

    private Cdnow() {}

    static List<Purchase> purchases() {
        return PublishedFigures.rows("cdnow_sample.csv").stream()
                .map(row -> Purchase.of(
                        row[0], LocalDate.parse(row[2], DateTimeFormatter.BASIC_ISO_DATE), Money.of(row[4], "USD")))
                .toList();
    }

    static CustomerSummaries summaries(Cadence cadence) {
        return CustomerSummaries.of(purchases(), CALIBRATION_END, cadence);
    }
}
