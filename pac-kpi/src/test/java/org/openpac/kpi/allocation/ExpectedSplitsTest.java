package org.openpac.kpi.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.allocation.Allocation.Split;
import org.openpac.kpi.published.Rows;

/** Every row of the file of splits that were solved apart from this code. */
class ExpectedSplitsTest {

    /** Amounts have cents, the file has a dozen digits: its euros are counted as millions. */
    private static final double LARGE = 1e6;

    @Test
    void every_row_is_met_and_none_is_left_over() {
        Rows rows = Rows.of("expected_budget_allocation.json");
        List<SpendLine> logs = lines(
                rows, "/log/a", i -> new LogCurve(rows.number("/log/a/" + i), LARGE * rows.number("/log/b/" + i)));
        double budget = rows.number("/log/budget");
        Split split = split(logs, budget);
        assertSplit(rows, "/log", split);
        assertThat(Lines.result(logs, equal(logs, budget))).isLessThan(split.result());
        assertThat(rows.number("/log/proportional_baseline")).isLessThan(split.result());
        List<SpendLine> bounded = new ArrayList<>();
        for (int i = 0; i < logs.size(); i++) {
            bounded.add(logs.get(i)
                    .withLowest(Lines.euros(large(rows.number("/log_bounded/lo/" + i))))
                    .withHighest(Lines.euros(large(rows.number("/log_bounded/hi/" + i)))));
        }
        assertSplit(rows, "/log_bounded", split(bounded, budget));
        List<SpendLine> powers = lines(
                rows,
                "/power/c",
                i -> new PowerCurve(rows.number("/power/c/" + i), LARGE, rows.number("/power/p/" + i)));
        assertSplit(rows, "/power", split(powers, rows.number("/power/budget")));
        assertSplit(rows, "/hill_concave", split(hills(rows, "/hill_concave"), rows.number("/hill_concave/budget")));
        sShaped(rows);
        carriedOver(rows);
        for (String part : List.of("/log", "/power", "/hill_concave", "/hill_s_shaped")) {
            rows.leaveOut(part + "/f");
        }
        rows.leaveOut("/adstock_geometric/robyn_note");
        assertThat(rows.left()).isEmpty();
    }

    private static void sShaped(Rows rows) {
        List<SpendLine> hills = hills(rows, "/hill_s_shaped");
        for (int i = 0; i < rows.size("/hill_s_shaped/cases"); i++) {
            String row = "/hill_s_shaped/cases/" + i;
            Split split = split(hills, rows.number(row + "/budget"));
            assertPlaces(rows, row + "/x", split);
            assertThat(split.result()).isCloseTo(rows.number(row + "/global_response"), within(1e-9 * split.result()));
            assertThat(split.gap()).isLessThan(1e-6 * split.result());
            // A grid of whole euros and a local search from an equal split do not reach it.
            assertReached(rows, hills, row, "/dp_grid_response", "/dp_x", split);
            String local = row + "/slsqp_from_equal_split";
            assertReached(rows, hills, local, "/response", "/x", split);
        }
    }

    /**
     * The search behind the file stops at 76.9152223 and 43.0848, where a last euro brings 7e-8 more on the first line than on the
     * second; they are even at 76.9152239.
     */
    private static void assertPlaces(Rows rows, String array, Split split) {
        double[] amounts = Lines.amounts(split);
        double price = Double.NaN;
        for (int i = 0; i < amounts.length; i++) {
            double place = rows.number(array + "/" + i);
            assertThat(amounts[i] / LARGE).isCloseTo(place, within(place == 60 || place == 0 ? 1e-6 : 2e-6));
            double marginal = split.lines().get(i).marginal();
            if (amounts[i] > 0) {
                assertThat(marginal).isCloseTo(Double.isNaN(price) ? marginal : price, within(1e-9 * marginal));
                price = marginal;
            }
        }
    }

    private static void assertReached(
            Rows rows, List<SpendLine> lines, String row, String response, String amounts, Split best) {
        double[] found = new double[lines.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = LARGE * rows.number(row + amounts + "/" + i);
        }
        double reached = rows.number(row + response);
        assertThat(Lines.result(lines, found)).isCloseTo(reached, within(1e-9 * reached));
        assertThat(best.result()).isGreaterThanOrEqualTo(reached * (1 - 1e-12));
    }

    private static void carriedOver(Rows rows) {
        String part = "/adstock_geometric";
        double[] spends = new double[rows.size(part + "/x")];
        for (int i = 0; i < spends.length; i++) {
            spends[i] = rows.number(part + "/x/" + i);
        }
        CarryOver carryOver = new CarryOver(rows.number(part + "/theta"));
        double[] added = carryOver.added(spends);
        double[] spread = carryOver.spread(2, spends);
        for (int i = 0; i < spends.length; i++) {
            assertThat(added[i]).isCloseTo(rows.number(part + "/y/" + i), within(1e-12));
            assertThat(spread[i]).isCloseTo(rows.number(part + "/meridian_normalised_maxlag2/" + i), within(1e-12));
        }
    }

    private static List<SpendLine> hills(Rows rows, String part) {
        return lines(
                rows,
                part + "/v",
                i -> new HillCurve(
                        rows.number(part + "/v/" + i),
                        LARGE * rows.number(part + "/k/" + i),
                        rows.number(part + "/s/" + i)));
    }

    private static List<SpendLine> lines(Rows rows, String array, IntFunction<Curve> curve) {
        Curve[] curves = new Curve[rows.size(array)];
        for (int i = 0; i < curves.length; i++) {
            curves[i] = curve.apply(i);
        }
        return Lines.of(curves);
    }

    private static double[] equal(List<SpendLine> lines, double budget) {
        double[] amounts = new double[lines.size()];
        Arrays.fill(amounts, LARGE * budget / lines.size());
        return amounts;
    }

    private static Split split(List<SpendLine> lines, double budget) {
        return Lines.split(lines, large(budget));
    }

    private static String large(double amount) {
        return Long.toString(Math.round(LARGE * amount));
    }

    private static void assertSplit(Rows rows, String part, Split split) {
        assertAmounts(rows, part + "/x", split);
        assertThat(split.result()).isCloseTo(rows.number(part + "/response"), within(1e-9 * split.result()));
        double multiplier = rows.number(part + "/lambda_");
        assertThat(split.multiplier() * LARGE).isCloseTo(multiplier, within(1e-9 * multiplier));
    }

    private static void assertAmounts(Rows rows, String array, Split split) {
        double[] amounts = Lines.amounts(split);
        for (int i = 0; i < amounts.length; i++) {
            assertThat(amounts[i] / LARGE).isCloseTo(rows.number(array + "/" + i), within(1e-6));
        }
    }
}
