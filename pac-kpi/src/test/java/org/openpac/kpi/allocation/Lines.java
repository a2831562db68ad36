package org.openpac.kpi.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;

/** Lines and splits for the tests of this package. */
final class Lines {

    static final List<SpendLine> LOGS =
            Lines.of(new LogCurve(100, 20), new LogCurve(60, 10), new LogCurve(80, 50), new LogCurve(10, 40));

    static final List<SpendLine> S_SHAPED =
            Lines.of(new HillCurve(500, 80, 2.5), new HillCurve(400, 60, 3), new HillCurve(300, 50, 2));

    private Lines() {}

    /** Lines named a, b, c … */
    static List<SpendLine> of(Curve... curves) {
        List<SpendLine> lines = new ArrayList<>();
        for (int i = 0; i < curves.length; i++) {
            lines.add(SpendLine.of(name(i), curves[i]));
        }
        return lines;
    }

    private static String name(int i) {
        return i < 26 ? String.valueOf((char) ('a' + i)) : "z" + i;
    }

    static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    static Allocation.Split split(List<SpendLine> lines, String budget) {
        return BudgetAllocator.maximise(lines, euros(budget)).split().orElseThrow();
    }

    static double[] amounts(Allocation.Split split) {
        return split.lines().stream()
                .mapToDouble(line -> line.amount().amount().doubleValue())
                .toArray();
    }

    static double result(List<SpendLine> lines, double[] amounts) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            sum += lines.get(i).curve().value(amounts[i]);
        }
        return sum;
    }

    static Curve anyCurve(Random random, boolean isConcave) {
        double scale = random.nextDouble(10, 1_000);
        double spendScale = random.nextDouble(5, 200);
        return switch (random.nextInt(isConcave ? 5 : 7)) {
            case 0 -> new LogCurve(scale, spendScale);
            case 1 -> new PowerCurve(scale, spendScale, random.nextDouble(0.1, 0.95));
            case 2 -> new ExponentialCurve(scale, spendScale);
            case 3 -> new HillCurve(scale, spendScale, random.nextDouble(0.3, 1));
            case 4 ->
                new PiecewiseCurve(
                        List.of(new SpendResult(spendScale, scale), new SpendResult(3 * spendScale, 2 * scale)));
            case 5 ->
                new PiecewiseCurve(List.of(
                        new SpendResult(spendScale, scale / 10),
                        new SpendResult(2 * spendScale, scale),
                        new SpendResult(4 * spendScale, 1.2 * scale)));
            default -> new HillCurve(scale, spendScale, random.nextDouble(1.1, 6));
        };
    }

    static List<SpendLine> any(Random random, int count, boolean areConcave) {
        List<SpendLine> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(SpendLine.builder()
                    .id(Id.of(name(i)))
                    .curve(anyCurve(random, areConcave))
                    .build());
        }
        return lines;
    }

    static List<SpendLine> each(List<SpendLine> lines, UnaryOperator<SpendLine> change) {
        return lines.stream().map(change).toList();
    }
}
