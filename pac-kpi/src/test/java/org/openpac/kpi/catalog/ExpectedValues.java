package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.revenue;

import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Percentage;
import org.openpac.core.value.Share;
import org.openpac.kpi.published.PublishedFigures;
import org.openpac.kpi.published.Rows;

/** Expected lifetime values at a constant retention, by what a customer of a year is worth who brings 1 or 100. */
final class ExpectedValues {

    private static final Percentage TWELVE_DIGITS = Percentage.withPercentage(1e-10);

    private ExpectedValues() {}

    /** S. Gupta and D. R. Lehmann, “Customers as assets” (2003): the margin multiple, which leaves the first payment out. */
    static void multiples(Rows rows) {
        String[] rates = {"0.10", "0.12", "0.14", "0.16"};
        String part = "/gupta_lehmann_margin_multiple";
        for (String rate : rates) {
            for (int i = 0; i < 4; i++) {
                double multiple = value(0.6 + i / 10.0, rate) - 1;
                String printed = part + "/published_rounded/" + rate + "/" + i;
                assertThat(multiple).isCloseTo(rows.number(printed), PublishedFigures.lastDigitOf("0.00"));
                String computed =
                        String.format(Locale.ROOT, "%s/computed/r=%.1f,i=%s", part, 0.6 + i / 10.0, shortest(rate));
                assertThat(multiple).isCloseTo(rows.number(computed), TWELVE_DIGITS);
            }
        }
        rows.leaveOut(part + "/formula");
    }

    /** One value tells the others: without the first payment, before a renewal, with payments at the end of each period. */
    static void conventions(Rows rows) {
        for (String retention : List.of("0.5", "0.8", "0.9")) {
            for (String interest : List.of("0.0", "0.1")) {
                String row = "/geometric_clv_conventions/r=" + retention + ",d=" + interest + "/";
                double r = Double.parseDouble(retention);
                double value = value(r, interest);
                assertThat(value).isCloseTo(rows.number(row + "incl_first_payment"), TWELVE_DIGITS);
                assertThat(value - 1).isCloseTo(rows.number(row + "excl_first_payment_begin"), TWELVE_DIGITS);
                assertThat(value * r).isCloseTo(rows.number(row + "just_before_renewal"), TWELVE_DIGITS);
                assertThat(value / (1 + Double.parseDouble(interest)))
                        .isCloseTo(rows.number(row + "end_of_period"), TWELVE_DIGITS);
            }
        }
    }

    /**
     * P. S. Fader and B. G. S. Hardie, “Perils” (2010): two thirds of the customers leave sooner; five cohorts of 10,000, each a
     * year older. One retention for all makes them worth 38 % too little.
     */
    static void segments(Rows rows) {
        String part = "/two_segment_residual_value/";
        double loyal = 0;
        double fickle = 0;
        for (int age = 0; age < 5; age++) {
            loyal += 10_000 / 3.0 * Math.pow(0.9, age);
            fickle += 20_000 / 3.0 * Math.pow(0.5, age);
        }
        double apart = residual(loyal, fickle);
        assertThat(apart).isCloseTo(rows.number(part + "value"), TWELVE_DIGITS);
        // the paper counts heads: 3 333, 3 000, 2 700, 2 430, 2 187 and 6 667, 3 334, 1 667, 834, 417
        assertThat(residual(13_650, 12_919))
                .isCloseTo(rows.number(part + "published/heterogeneous"), PublishedFigures.lastDigitOf("0"));
        // 6 334, 4 367, 3 264 and 2 604 of 10 000, 6 334, 4 367 and 3 264 stayed
        double naive = 100 * 26_569 * (16_569 / 23_965.0) * valueAt(23_965, 16_569, "0.1");
        assertThat(naive).isCloseTo(rows.number(part + "naive_constant_retention"), TWELVE_DIGITS);
        assertThat(naive).isCloseTo(rows.number(part + "published/naive"), PublishedFigures.lastDigitOf("0"));
        assertThat(1 - naive / apart).isCloseTo(0.38, PublishedFigures.lastDigitOf("0.38"));
        rows.leaveOut(part + "description");
        rows.leaveOut(part + "published/source");
    }

    /** What customers are worth just before they renew. */
    private static double residual(double loyal, double fickle) {
        return 100 * (loyal * 0.9 * value(0.9, "0.1") + fickle * 0.5 * value(0.5, "0.1"));
    }

    private static String shortest(String rate) {
        return rate.equals("0.10") ? "0.1" : rate;
    }

    private static double value(double retention, String interest) {
        return valueAt(100, Math.round(retention * 100), interest);
    }

    /** What one of some customers is worth who bring 1 a year each. */
    private static double valueAt(long customers, long kept, String interest) {
        String sales = Long.toString(customers);
        return LifetimeKpis.discountedAt(Share.of(interest))
                .compute(List.of(base(customers, 12), lost(customers - kept), revenue(sales, sales)))
                .value()
                .orElseThrow()
                .doubleValue();
    }
}
