package org.openpac.core.rule;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.text.Format;
import org.openpac.testkit.Changes;
import org.openpac.testkit.SoundPlans;

/**
 * One change to a sound plan that a rule looks at and lets pass, told in both languages as the reference tells it.
 *
 * @param circumstances makes, of the sound plan, the context in which the changed one is to be checked
 */
record NearMiss(
        String ruleId,
        String english,
        String french,
        UnaryOperator<SalesActionPlan> change,
        Function<SalesActionPlan, CheckContext> circumstances) {

    static NearMiss miss(String ruleId, String english, String french, UnaryOperator<SalesActionPlan> change) {
        return new NearMiss(
                ruleId,
                english,
                french,
                change,
                sound -> CheckContext.at(SoundPlans.asOf(sound)).after(SoundPlans.previous(change.apply(sound))));
    }

    /** A statement of the objective for the margin rate. */
    static NearMiss statement(String ruleId, String english, String french) {
        return miss(
                ruleId,
                Format.of(Locale.ENGLISH).quoted(english),
                Format.of(Locale.FRENCH).quoted(french),
                plan -> Changes.margin(plan, margin -> margin.withStatement(Changes.say(plan, english, french))));
    }

    /** The same, checked on another day or beside another revision, which are made of the sound plan. */
    NearMiss checked(Function<SalesActionPlan, CheckContext> context) {
        return new NearMiss(ruleId, english, french, change, context);
    }

    /** What the check of the changed plan needs to know beside it. */
    CheckContext context(SalesActionPlan sound) {
        return circumstances.apply(sound);
    }

    String text(Locale locale) {
        return Format.isFrench(locale) ? french : english;
    }

    @Override
    public String toString() {
        return ruleId + " " + english;
    }
}
