package org.openpac.kpi.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openpac.core.plan.action.CurveForm;
import org.openpac.core.plan.action.ExpectedResult;
import org.openpac.core.plan.action.ResponseCurve;
import org.openpac.core.plan.action.ResponsePoint;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;

/** What is known of what one line of a budget brings, by what it is counted in; the better known curve of each. */
final class LineCurves {

    private static final List<CurveForm> FITTED_FORMS =
            List.of(CurveForm.POWER, CurveForm.LOG, CurveForm.EXPONENTIAL, CurveForm.HILL);

    /** A curve and where it comes from. */
    record Known(Curve curve, CurveGround ground) {}

    private final Map<Measure, Known> curves = new TreeMap<>();
    private final BudgetLine line;
    private final Unit money;

    private LineCurves(BudgetLine line, Currency currency) {
        this.line = line;
        this.money = Unit.of(currency);
    }

    /**
     * Looks at a line, at its action if no other line pays for that, and at the past of either.
     *
     * @param tactic the action it alone pays for, if there is one
     */
    static Map<Measure, Known> of(
            BudgetLine line, Optional<Tactic> tactic, Map<Id, List<SpendResult>> past, Currency currency) {
        LineCurves found = new LineCurves(line, currency);
        found.addFitted(past.getOrDefault(line.id(), List.of()));
        tactic.ifPresent(action -> found.addFitted(past.getOrDefault(action.id(), List.of())));
        tactic.flatMap(Tactic::response).ifPresent(found::addStated);
        line.expectedReturn().ifPresent(gain -> found.addPoint(Measure.Kind.MARGIN, gain));
        tactic.flatMap(Tactic::expectedRevenue).ifPresent(gain -> found.addPoint(Measure.Kind.REVENUE, gain));
        tactic.map(Tactic::expectedResults).orElse(List.of()).forEach(found::addPoint);
        return found.curves;
    }

    private void addFitted(List<SpendResult> past) {
        List<FittedCurve> fitted = new ArrayList<>();
        if (!past.isEmpty()) {
            FITTED_FORMS.stream()
                    .map(form -> CurveFit.of(form, past))
                    .filter(CurveFit.Converged.class::isInstance)
                    .flatMap(fit -> fit.fitted().stream())
                    .forEach(fitted::add);
        }
        fitted.stream()
                .min(Comparator.comparingDouble(FittedCurve::deviation))
                .ifPresent(best ->
                        add(Measure.of(Measure.Kind.MARGIN, money), new Known(best.curve(), CurveGround.FITTED)));
    }

    private void addStated(ResponseCurve stated) {
        Set<Unit> units = new HashSet<>();
        stated.scale().map(Quantity::unit).ifPresent(units::add);
        Set<Currency> currencies = new HashSet<>();
        stated.spendScale().map(Money::currency).ifPresent(currencies::add);
        for (ResponsePoint point : stated.points()) {
            point.result().map(Quantity::unit).ifPresent(units::add);
            point.spend().map(Money::currency).ifPresent(currencies::add);
        }
        Optional<Curve> curve = Curve.of(stated);
        boolean isOfThisMoney =
                currencies.stream().allMatch(currency -> Unit.of(currency).equals(money));
        if (curve.isPresent() && units.size() == 1 && isOfThisMoney) {
            Unit unit = units.iterator().next();
            boolean isMoney = unit.kind() == UnitKind.CURRENCY;
            if (!isMoney || unit.equals(money)) {
                add(
                        Measure.of(isMoney ? Measure.Kind.MARGIN : Measure.Kind.RESULT, unit),
                        new Known(curve.get(), CurveGround.STATED));
            }
        }
    }

    private void addPoint(Measure.Kind kind, Money gain) {
        if (Unit.of(gain.currency()).equals(money)) {
            addPoint(Measure.of(kind, money), gain.amount());
        }
    }

    private void addPoint(ExpectedResult expected) {
        expected.amount()
                .ifPresent(amount -> addPoint(
                        new Measure(Measure.Kind.INDICATOR, amount.unit(), Optional.of(expected.kpiId())),
                        amount.value()));
    }

    private void addPoint(Measure measure, BigDecimal gain) {
        double spend = line.amount().map(Money::amount).orElse(BigDecimal.ZERO).doubleValue();
        if (Parameters.isScale(spend) && Parameters.isScale(gain.doubleValue())) {
            add(
                    measure,
                    new Known(
                            new PowerCurve(gain.doubleValue(), spend, BudgetAdvice.ASSUMED_ELASTICITY),
                            CurveGround.ASSUMED));
        }
    }

    /** What is added first of a measure is known best. */
    private void add(Measure measure, Known known) {
        curves.putIfAbsent(measure, known);
    }
}
