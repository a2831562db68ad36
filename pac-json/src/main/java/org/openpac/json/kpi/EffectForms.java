package org.openpac.json.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.openpac.core.value.Id;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;
import org.openpac.json.kpi.StoredEffects.Judgement;
import org.openpac.kpi.EffectGround;
import org.openpac.kpi.EffectGroup;
import org.openpac.kpi.EffectLine;
import org.openpac.kpi.KpiResult;

/** How effectiveness is said in JSON. */
final class EffectForms {

    private static final Part<EffectLine, EffectGroup> GROUP =
            Part.required("group", FormKinds.word(EffectGroup.class), "By what it is looked at.", EffectLine::group);
    private static final Part<EffectLine, Id> ID =
            Part.required("id", FormKinds.ID, "The tactic, strategy, segment or channel.", EffectLine::id);
    private static final Part<EffectLine, KpiResult> SPENT = result("spent", "The money spent.", EffectLine::spent);
    private static final Part<EffectLine, KpiResult> BUDGET =
            result("budget", "The part of its budget that is spent, in hundredths.", EffectLine::budget);
    private static final Part<EffectLine, KpiResult> PACE =
            result("spendingPace", "The money spent over what was due by the day.", EffectLine::spendingPace);
    private static final Part<EffectLine, KpiResult> REVENUE =
            result("revenue", "The revenue it brought.", EffectLine::revenue);
    private static final Part<EffectLine, KpiResult> EXPECTED =
            result("expectedRevenue", "The revenue expected by the day.", EffectLine::expectedRevenue);
    private static final Part<EffectLine, KpiResult> ATTAINMENT =
            result("attainment", "Revenue over expected revenue, in hundredths.", EffectLine::attainment);
    private static final Part<EffectLine, KpiResult> CUSTOMERS =
            result("customers", "The new customers it won.", EffectLine::customers);
    private static final Part<EffectLine, KpiResult> COST =
            result("costPerCustomer", "The money spent over the new customers.", EffectLine::costPerCustomer);
    private static final Part<EffectLine, KpiResult> RETURN = result(
            "returnOnSpending",
            "Margin less the money spent, over the money spent, in hundredths.",
            EffectLine::returnOnSpending);

    private static final Form<EffectLine> LINE = Form.of(
            "EffectLine",
            List.of(GROUP, ID, SPENT, BUDGET, PACE, REVENUE, EXPECTED, ATTAINMENT, CUSTOMERS, COST, RETURN),
            parts -> new EffectLine(
                    parts.of(GROUP),
                    parts.of(ID),
                    parts.of(SPENT),
                    parts.of(BUDGET),
                    parts.of(PACE),
                    parts.of(REVENUE),
                    parts.of(EXPECTED),
                    parts.of(ATTAINMENT),
                    parts.of(CUSTOMERS),
                    parts.of(COST),
                    parts.of(RETURN)));

    private static final Part<Judgement, EffectGroup> OF =
            Part.required("group", FormKinds.word(EffectGroup.class), "By what it is looked at.", Judgement::group);
    private static final Part<Judgement, Id> JUDGED =
            Part.required("id", FormKinds.ID, "The tactic, strategy, segment or channel.", Judgement::id);
    private static final Part<Judgement, EffectGround> GROUND =
            Part.required("ground", FormKinds.word(EffectGround.class), "Why.", Judgement::ground);
    private static final Part<Judgement, BigDecimal> GOODNESS = Part.required(
            "goodness",
            FormKinds.UNROUNDED,
            "What it is beside what it should be: 1 is as it should be.",
            Judgement::goodness);

    private static final Form<Judgement> JUDGEMENT = Form.inline(
            "Judgement",
            List.of(OF, JUDGED, GROUND, GOODNESS),
            parts -> new Judgement(parts.of(OF), parts.of(JUDGED), parts.of(GROUND), parts.of(GOODNESS)));

    private static final Part<StoredEffects, List<EffectLine>> LINES = Part.several(
            "lines", LINE.kind(), "Each of them, by group, then in the plan’s order.", StoredEffects::lines);
    private static final Part<StoredEffects, List<Judgement>> STRENGTHS = Part.several(
            "strengths",
            JUDGEMENT.kind(),
            "What goes better than it should, the best first.",
            StoredEffects::strengths);
    private static final Part<StoredEffects, List<Judgement>> WEAKNESSES = Part.several(
            "weaknesses",
            JUDGEMENT.kind(),
            "What goes worse than it should, the worst first.",
            StoredEffects::weaknesses);

    static final Form<StoredEffects> EFFECTS = Form.of(
            "Effectiveness",
            List.of(LINES, STRENGTHS, WEAKNESSES),
            parts -> new StoredEffects(parts.of(LINES), parts.of(STRENGTHS), parts.of(WEAKNESSES)));

    private EffectForms() {}

    private static Part<EffectLine, KpiResult> result(
            String name, String meaning, Function<EffectLine, KpiResult> value) {
        return Part.required(name, ResultForm.RESULT.kind(), meaning, value);
    }
}
