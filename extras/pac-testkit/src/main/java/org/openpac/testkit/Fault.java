package org.openpac.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckContext;

/**
 * One change to a sound plan, which breaches a rule.
 *
 * @param ruleId the rule it breaches
 * @param pointer where the finding stands, as a JSON Pointer
 * @param change makes the faulty plan of a sound one
 * @param companions other rules that cannot but find something too; empty for nearly all
 * @param circumstances makes, of the sound plan, the context in which the faulty one is to be checked
 */
public record Fault(
        String ruleId,
        String pointer,
        UnaryOperator<SalesActionPlan> change,
        List<String> companions,
        Function<SalesActionPlan, CheckContext> circumstances) {

    /**
     * A fault that is found on the day of {@link SoundPlans#asOf}, whatever the revision before: it had the same fault, so
     * that nothing but what the sound plan tells of was changed in between.
     */
    static Fault fault(String ruleId, String pointer, UnaryOperator<SalesActionPlan> change, String... companions) {
        return new Fault(
                ruleId,
                pointer,
                change,
                List.of(companions),
                sound -> CheckContext.at(SoundPlans.asOf(sound)).after(SoundPlans.previous(change.apply(sound))));
    }

    /** The same, checked on another day or beside another revision, which are made of the sound plan. */
    Fault checked(Function<SalesActionPlan, CheckContext> context) {
        return new Fault(ruleId, pointer, change, companions, context);
    }

    /** Plants the fault. */
    public SalesActionPlan in(SalesActionPlan sound) {
        return change.apply(sound);
    }

    /** What the check of the faulty plan needs to know beside it. */
    public CheckContext context(SalesActionPlan sound) {
        return circumstances.apply(sound);
    }

    @Override
    public String toString() {
        return ruleId + " " + pointer;
    }
}
