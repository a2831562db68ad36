package org.openpac.kpi.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.openpac.core.plan.action.ResponseCurve;
import org.openpac.core.plan.action.ResponsePoint;

/** The curve a plan states, if it states one that can be computed with. */
final class StatedCurve {

    private final ResponseCurve stated;

    private StatedCurve(ResponseCurve stated) {
        this.stated = stated;
    }

    static Optional<Curve> of(ResponseCurve stated) {
        return new StatedCurve(stated).curve();
    }

    private Optional<Curve> curve() {
        return switch (stated.form()) {
            case LINEAR_CAPPED -> hasScales() ? Optional.of(PiecewiseCurve.capped(scale(), spendScale())) : none();
            case LOG -> hasScales() ? Optional.of(new LogCurve(scale(), spendScale())) : none();
            case EXPONENTIAL -> hasScales() ? Optional.of(new ExponentialCurve(scale(), spendScale())) : none();
            case POWER ->
                hasScales() && hasExponent(Parameters.HIGHEST_POWER)
                        ? Optional.of(new PowerCurve(scale(), spendScale(), exponent()))
                        : none();
            case HILL ->
                hasScales() && hasExponent(Parameters.HIGHEST_HILL)
                        ? Optional.of(new HillCurve(scale(), spendScale(), exponent()))
                        : none();
            case PIECEWISE -> piecewise();
        };
    }

    private static Optional<Curve> none() {
        return Optional.empty();
    }

    private boolean hasScales() {
        return Parameters.isScale(scale()) && Parameters.isScale(spendScale());
    }

    private boolean hasExponent(double highest) {
        return exponent() >= Parameters.LOWEST_EXPONENT && exponent() <= highest;
    }

    private double scale() {
        return number(stated.scale().map(scale -> scale.value()));
    }

    private double spendScale() {
        return number(stated.spendScale().map(spend -> spend.amount()));
    }

    private double exponent() {
        return number(stated.exponent().map(exponent -> exponent.value()));
    }

    /** 0, which is out of every range, where there is none. */
    private static double number(Optional<BigDecimal> stated) {
        return stated.map(BigDecimal::doubleValue).orElse(0.0);
    }

    private Optional<Curve> piecewise() {
        List<SpendResult> points = new ArrayList<>();
        TreeSet<BigDecimal> spends = new TreeSet<>();
        for (ResponsePoint point : stated.points()) {
            BigDecimal spend = point.spend().map(money -> money.amount()).orElse(BigDecimal.ONE.negate());
            BigDecimal result = point.result().map(quantity -> quantity.value()).orElse(BigDecimal.ONE.negate());
            if (spend.signum() < 0 || result.signum() < 0 || !spends.add(spend)) {
                return none();
            }
            points.add(new SpendResult(spend.doubleValue(), result.doubleValue()));
        }
        points.sort(Comparator.comparingDouble(SpendResult::spend));
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).result() < points.get(i - 1).result()) {
                return none();
            }
        }
        return points.isEmpty() ? none() : Optional.of(new PiecewiseCurve(points));
    }
}
