package org.openpac.testkit.misses;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.rule.CheckContext;
import org.openpac.core.text.Format;
import org.openpac.testkit.Changes;
import org.openpac.testkit.SoundPlans;

/**
 * One change to a sound plan that a rule looks at and lets pass, told in both languages as the reference tells it.
 *
 * @param circumstances makes, of the sound plan, the context in which the changed one is to be checked
 */
public record NearMiss(
        String ruleId,
        String english,
        String french,
        UnaryOperator<SalesActionPlan> change,
        Function<SalesActionPlan, CheckContext> circumstances) {

    /** A change that is checked on the sound plan's day, after its own former revision. */
    public static NearMiss miss(String ruleId, String english, String french, UnaryOperator<SalesActionPlan> change) {
        return new NearMiss(
                ruleId,
                english,
                french,
                change,
                sound -> CheckContext.at(SoundPlans.asOf(sound)).after(SoundPlans.previous(change.apply(sound))));
    }

    /** A statement of the objective for the margin rate. */
    public static NearMiss statement(String ruleId, String english, String french) {
        return miss(
                ruleId,
                Format.of(Locale.ENGLISH).quoted(english),
                Format.of(Locale.FRENCH).quoted(french),
                plan -> Changes.margin(plan, margin -> margin.withStatement(Changes.say(plan, english, french))));
    }

    /** The same, checked on another day or beside another revision, which are made of the sound plan. */
    public NearMiss checked(Function<SalesActionPlan, CheckContext> context) {
        return new NearMiss(ruleId, english, french, change, context);
    }

    /** What the check of the changed plan needs to know beside it. */
    public CheckContext context(SalesActionPlan sound) {
        return circumstances.apply(sound);
    }

    /** What is nearly a breach, as the reference tells it. */
    public String text(Locale locale) {
        return Format.isFrench(locale) ? french : english;
    }

    @Override
    public String toString() {
        return ruleId + " " + english;
    }
}
