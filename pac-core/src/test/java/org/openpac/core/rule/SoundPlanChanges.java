package org.openpac.core.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.text.Format;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** The parts of a sound plan, changed one at a time. */
final class SoundPlanChanges {

    private static final int MARGIN = 1;
    static final int TEAM = 2;

    private SoundPlanChanges() {}

    static SalesActionPlan withPeopleAt115Percent(SalesActionPlan plan) {
        Quantity share = percent(plan.objectives().get(TEAM), "1.15");
        return plan.withObjectives(plan.objectives().stream()
                .map(each -> each.level() == ObjectiveLevel.INDIVIDUAL ? gaining(each, share) : each)
                .toList());
    }

    static Objective gaining(Objective objective, Quantity share) {
        return objective
                .withStatement("")
                .withTarget(objective
                        .target()
                        .orElseThrow()
                        .withChange(ChangeKind.RELATIVE_PERCENT)
                        .withValue(share));
    }

    static Quantity percent(Objective objective, String times) {
        return new Quantity(
                objective
                        .target()
                        .flatMap(TargetSpec::value)
                        .orElseThrow()
                        .value()
                        .multiply(new BigDecimal(times)),
                Unit.PERCENT);
    }

    static String number(Objective objective) {
        return objective
                .target()
                .flatMap(TargetSpec::value)
                .orElseThrow()
                .value()
                .toPlainString();
    }

    static Locale language(SalesActionPlan plan) {
        return Locale.forLanguageTag(plan.language().orElseThrow());
    }

    static String say(SalesActionPlan plan, String english, String french) {
        return Format.isFrench(language(plan)) ? french : english;
    }

    static DateRange period(SalesActionPlan plan) {
        return plan.period().orElseThrow();
    }

    static SalesActionPlan tactic(SalesActionPlan plan, UnaryOperator<Tactic> change) {
        List<Tactic> tactics = new ArrayList<>(plan.tactics());
        tactics.set(0, change.apply(tactics.get(0)));
        return plan.withTactics(tactics);
    }

    static SalesActionPlan margin(SalesActionPlan plan, UnaryOperator<Objective> change) {
        return objective(plan, MARGIN, change);
    }

    static SalesActionPlan objective(SalesActionPlan plan, int index, UnaryOperator<Objective> change) {
        List<Objective> objectives = new ArrayList<>(plan.objectives());
        objectives.set(index, change.apply(objectives.get(index)));
        return plan.withObjectives(objectives);
    }

    static SalesActionPlan target(SalesActionPlan plan, int index, UnaryOperator<TargetSpec> change) {
        return objective(
                plan,
                index,
                objective ->
                        objective.withTarget(change.apply(objective.target().orElseThrow())));
    }
}
