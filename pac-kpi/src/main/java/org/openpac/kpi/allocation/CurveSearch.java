package org.openpac.kpi.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.openpac.core.plan.action.CurveForm;
import org.openpac.kpi.lifetime.numeric.Cholesky;
import org.openpac.kpi.lifetime.numeric.NeumaierSum;

/**
 * The search for the curve with the least squares.
 *
 * <p>For given shapes the best scale follows at once (G. Golub and V. Pereyra, “variable projection”, 1973), so that one shape, or two
 * of a Hill curve, are sought: on a grid of their logarithms, then by golden sections around its best point.
 */
final class CurveSearch {

    private static final int GRID = 60;
    private static final int SECTIONS = 60;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double WIDTH_OF_SCALES = Math.log(1_000);
    private static final double NEAR_END = 1e-3;
    private static final double DIFFERENCE = 1e-5;
    /** A standard error of a logarithm from which a parameter may be some twenty times larger or smaller. */
    private static final double HOPELESS = 1.5;

    private static final double EXACT = 1e-20;

    private final CurveForm form;
    private final List<SpendResult> past;
    private final double middle;
    private final Span[] spans;

    /** A shape’s range, as logarithms. */
    private record Span(String parameter, double low, double high) {

        boolean isAtEnd(double shape) {
            double near = NEAR_END * (high - low);
            return shape < low + near || shape > high - near;
        }
    }

    private CurveSearch(CurveForm form, List<SpendResult> past) {
        this.form = form;
        this.past = past.stream()
                .sorted(Comparator.comparingDouble(SpendResult::spend).thenComparingDouble(SpendResult::result))
                .toList();
        double[] spends = past.stream()
                .mapToDouble(SpendResult::spend)
                .filter(spend -> spend > 0)
                .sorted()
                .toArray();
        double low = spends.length == 0 ? 1 : inRange(spends[0]);
        double high = spends.length == 0 ? 1 : inRange(spends[spends.length - 1]);
        this.middle = Math.sqrt(low) * Math.sqrt(high);
        Span scale = new Span(
                "spendScale",
                Math.max(Math.log(Parameters.SMALLEST), Math.log(low) - WIDTH_OF_SCALES),
                Math.min(Math.log(Parameters.LARGEST), Math.log(high) + WIDTH_OF_SCALES));
        this.spans = switch (form) {
            case LOG, EXPONENTIAL -> new Span[] {scale};
            case POWER -> new Span[] {new Span("exponent", Math.log(Parameters.LOWEST_EXPONENT), 0)};
            case HILL -> new Span[] {scale, new Span("exponent", Math.log(0.2), Math.log(10))};
            case LINEAR_CAPPED, PIECEWISE ->
                throw new IllegalArgumentException("straight lines are not fitted: " + form);
        };
    }

    static CurveFit of(CurveForm form, List<SpendResult> past) {
        return new CurveSearch(form, past).fit();
    }

    private CurveFit fit() {
        int needed = spans.length + 2;
        int amounts = (int) past.stream()
                .mapToDouble(SpendResult::spend)
                .filter(spend -> spend > 0)
                .distinct()
                .count();
        int results = (int) past.stream()
                .filter(point -> point.spend() > 0 && point.result() > 0)
                .count();
        if (amounts < needed) {
            return new CurveFit.InsufficientData(CurveFit.Lack.AMOUNTS, amounts, needed);
        }
        if (results < 2) {
            return new CurveFit.InsufficientData(CurveFit.Lack.RESULTS, results, 2);
        }
        double[] shapes = spans.length == 1 ? new double[] {least(spans[0], shape -> squares(shape))} : hillShapes();
        for (int i = 0; i < spans.length; i++) {
            if (spans[i].isAtEnd(shapes[i])) {
                return new CurveFit.Boundary(fitted(shapes, List.of()), spans[i].parameter());
            }
        }
        return standardErrors(shapes)
                .<CurveFit>map(errors -> new CurveFit.Converged(fitted(shapes, errors)))
                .orElseGet(() -> new CurveFit.Flat(fitted(shapes, List.of())));
    }

    private double[] hillShapes() {
        double exponent = least(spans[1], each -> squares(scaleFor(each), each));
        return new double[] {scaleFor(exponent), exponent};
    }

    private double scaleFor(double exponent) {
        return least(spans[0], scale -> squares(scale, exponent));
    }

    /** Where a function is least: the best of a grid, then golden sections between its neighbours. */
    private static double least(Span span, DoubleUnaryOperator function) {
        double width = (span.high() - span.low()) / GRID;
        double best = span.low();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= GRID; i++) {
            double at = span.low() + i * width;
            double value = function.applyAsDouble(at);
            if (value < least) {
                least = value;
                best = at;
            }
        }
        double low = Math.max(span.low(), best - width);
        double high = Math.min(span.high(), best + width);
        double inner = high - GOLDEN * (high - low);
        double outer = low + GOLDEN * (high - low);
        double atInner = function.applyAsDouble(inner);
        double atOuter = function.applyAsDouble(outer);
        for (int i = 0; i < SECTIONS; i++) {
            if (atInner <= atOuter) {
                high = outer;
                outer = inner;
                atOuter = atInner;
                inner = high - GOLDEN * (high - low);
                atInner = function.applyAsDouble(inner);
            } else {
                low = inner;
                inner = outer;
                atInner = atOuter;
                outer = low + GOLDEN * (high - low);
                atOuter = function.applyAsDouble(outer);
            }
        }
        return (low + high) / 2;
    }

    private Curve curve(double scale, double... shapes) {
        double shape = Math.exp(shapes[0]);
        return switch (form) {
            case LOG -> new LogCurve(scale, inRange(shape));
            case EXPONENTIAL -> new ExponentialCurve(scale, inRange(shape));
            case POWER -> new PowerCurve(scale, middle, Math.max(Parameters.LOWEST_EXPONENT, Math.min(1, shape)));
            default -> new HillCurve(scale, inRange(shape), Math.exp(shapes[1]));
        };
    }

    /** The next number that a curve can be made of. */
    private static double inRange(double scale) {
        return Parameters.within(scale, Parameters.SMALLEST, Parameters.LARGEST);
    }

    private double bestScale(double... shapes) {
        Curve one = curve(1, shapes);
        NeumaierSum products = new NeumaierSum();
        NeumaierSum squares = new NeumaierSum();
        for (SpendResult point : past) {
            double value = one.value(point.spend());
            products.add(value * point.result());
            squares.add(value * value);
        }
        return inRange(squares.total() > 0 ? products.total() / squares.total() : 0);
    }

    private double squares(double... shapes) {
        return squares(curve(bestScale(shapes), shapes));
    }

    private double squares(Curve curve) {
        NeumaierSum sum = new NeumaierSum();
        for (SpendResult point : past) {
            double residual = point.result() - curve.value(point.spend());
            sum.add(residual * residual);
        }
        return sum.total();
    }

    private int freedom() {
        return past.size() - spans.length - 1;
    }

    private FittedCurve fitted(double[] shapes, List<Double> errors) {
        Curve curve = curve(bestScale(shapes), shapes);
        double mean = past.stream().mapToDouble(SpendResult::result).sum() / past.size();
        NeumaierSum total = new NeumaierSum();
        past.forEach(point -> total.add((point.result() - mean) * (point.result() - mean)));
        double squares = squares(curve);
        double explained = total.total() > 0 ? 1 - squares / total.total() : 0;
        return new FittedCurve(curve, past.size(), Math.sqrt(squares / freedom()), explained, errors);
    }

    /** By the curvature of the squares; empty where it does not hold a parameter. */
    private Optional<List<Double>> standardErrors(double[] shapes) {
        int size = shapes.length + 1;
        double scale = bestScale(shapes);
        double[][] information = new double[size][size];
        double height = 0;
        for (SpendResult point : past) {
            double[] slopes = slopes(point.spend(), scale, shapes);
            height += slopes[0] * slopes[0];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    information[i][j] += slopes[i] * slopes[j];
                }
            }
        }
        double variance = Math.max(squares(curve(scale, shapes)) / freedom(), EXACT * height / past.size());
        return Cholesky.of(information, 0).flatMap(factor -> {
            double[][] inverse = factor.inverse();
            List<Double> errors = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                double ofLogarithm = Math.sqrt(variance * inverse[i][i]);
                if (!(ofLogarithm < HOPELESS)) {
                    return Optional.empty();
                }
                errors.add(ofLogarithm * (i == 0 ? scale : Math.exp(shapes[i - 1])));
            }
            return Optional.of(errors);
        });
    }

    /** By the logarithm of the scale and of each shape. */
    private double[] slopes(double spend, double scale, double[] shapes) {
        Curve here = curve(scale, shapes);
        return IntStream.rangeClosed(0, shapes.length)
                .mapToDouble(i -> {
                    if (i == 0) {
                        return here.value(spend);
                    }
                    double[] up = shapes.clone();
                    double[] down = shapes.clone();
                    up[i - 1] += DIFFERENCE;
                    down[i - 1] -= DIFFERENCE;
                    return (curve(scale, up).value(spend) - curve(scale, down).value(spend)) / (2 * DIFFERENCE);
                })
                .toArray();
    }
}
