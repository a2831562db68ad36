package org.openpac.core.rule.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.BaselineShape;
import org.openpac.core.plan.objective.LevelSpec;
import org.openpac.core.plan.objective.LevelSpecShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveShape;
import org.openpac.core.plan.objective.StretchSpec;
import org.openpac.core.plan.objective.StretchSpecShape;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.objective.TargetSpecShape;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.KpiDefinitionShape;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Member;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;

/** Compares the units of the numbers of one figure. */
final class UnitAgreement {

    /** A number that is written down, how it is to be read, and where it stands. */
    private record Written(Quantity quantity, ChangeKind kind, List<Member<?, ?>> path) {

        boolean isInOwnUnit() {
            return kind == ChangeKind.ABSOLUTE_VALUE || kind == ChangeKind.ABSOLUTE_DELTA;
        }

        boolean fits(Unit unit) {
            return switch (kind) {
                case ABSOLUTE_VALUE, ABSOLUTE_DELTA -> quantity.unit().equals(unit);
                case RELATIVE_PERCENT -> quantity.unit().equals(Unit.PERCENT);
                case PERCENTAGE_POINTS ->
                    quantity.unit().equals(Unit.PERCENT)
                            && (unit.kind() == UnitKind.PERCENT || unit.kind() == UnitKind.SCORE);
            };
        }

        Breach against(Unit unit) {
            boolean isInPercent = quantity.unit().equals(Unit.PERCENT);
            return breach(path, quantity.unit(), isInOwnUnit() || isInPercent ? unit : Unit.PERCENT);
        }
    }

    private static final String VALUE = "value";

    private final Unit unit;
    private final List<Written> written = new ArrayList<>();

    private UnitAgreement(Unit unit, Targeted targeted) {
        this.unit = unit;
        Optional<TargetSpec> target = targeted.target();
        Optional<ChangeKind> change = target.flatMap(TargetSpec::change);
        addLevel(
                target.flatMap(TargetSpec::baseline).flatMap(Baseline::value),
                ObjectiveShape.TARGET,
                TargetSpecShape.BASELINE,
                BaselineShape.VALUE);
        add(target.flatMap(TargetSpec::value), change, ObjectiveShape.TARGET, TargetSpecShape.VALUE);
        addLevel(target.flatMap(TargetSpec::low), ObjectiveShape.TARGET, TargetSpecShape.LOW);
        addLevel(target.flatMap(TargetSpec::high), ObjectiveShape.TARGET, TargetSpecShape.HIGH);
        Optional<LevelSpec> floor = targeted.floor();
        add(
                floor.flatMap(LevelSpec::value),
                floor.flatMap(LevelSpec::change).or(() -> change),
                ObjectiveShape.FLOOR,
                LevelSpecShape.VALUE);
        Optional<StretchSpec> stretch = targeted.stretch();
        add(
                stretch.flatMap(StretchSpec::value),
                stretch.flatMap(StretchSpec::change).or(() -> change),
                ObjectiveShape.STRETCH,
                StretchSpecShape.VALUE);
    }

    /** What is wrong with the units of a figure; empty where there are not two to compare. */
    static Optional<List<Breach>> of(Targeted targeted, PlanView view) {
        Optional<KpiDefinition> kpi = view.index().kpiOf(targeted);
        return view.levels(targeted)
                .unit()
                .map(unit -> new UnitAgreement(unit, targeted))
                .filter(figure -> figure.written.size()
                        > (kpi.flatMap(KpiDefinition::unit).isPresent() ? 0 : 1))
                .map(figure -> figure.breaches(targeted, kpi.flatMap(KpiDefinition::unit)));
    }

    /** Where all numbers agree with each other, it is the indicator that is another one. */
    private List<Breach> breaches(Targeted targeted, Optional<Unit> kpiUnit) {
        List<Unit> own = written.stream()
                .filter(Written::isInOwnUnit)
                .map(each -> each.quantity().unit())
                .toList();
        boolean isOtherKpi = kpiUnit.isPresent()
                && own.size() > 1
                && own.stream().distinct().count() == 1
                && !own.get(0).equals(unit);
        if (isOtherKpi) {
            Member<?, ?> member = targeted instanceof Objective ? ObjectiveShape.KPI_ID : KpiDefinitionShape.UNIT;
            return List.of(breach(List.of(member), unit, own.get(0)));
        }
        return written.stream()
                .filter(each -> !each.fits(unit))
                .map(each -> each.against(unit))
                .toList();
    }

    private static Breach breach(List<Member<?, ?>> path, Unit found, Unit expected) {
        return Breach.at(path.toArray(Member<?, ?>[]::new))
                .with("part", Shown.member(named(path)))
                .with("unit", found)
                .with("other", expected);
    }

    /** The value of a floor is called floor. */
    private static Member<?, ?> named(List<Member<?, ?>> path) {
        Member<?, ?> last = path.get(path.size() - 1);
        return path.size() > 1 && last.name().equals(VALUE) ? path.get(path.size() - 2) : last;
    }

    private void addLevel(Optional<Quantity> number, Member<?, ?>... path) {
        number.ifPresent(each -> written.add(new Written(each, ChangeKind.ABSOLUTE_VALUE, List.of(path))));
    }

    private void add(Optional<Quantity> number, Optional<ChangeKind> change, Member<?, ?>... path) {
        number.ifPresent(each -> written.add(new Written(each, change.orElseGet(() -> usual(each)), List.of(path))));
    }

    /** Without a word, a percentage of a figure that is none is a relative change, all else a level. */
    private ChangeKind usual(Quantity number) {
        boolean isRelative = number.unit().equals(Unit.PERCENT) && unit.kind() != UnitKind.PERCENT;
        return isRelative ? ChangeKind.RELATIVE_PERCENT : ChangeKind.ABSOLUTE_VALUE;
    }
}
