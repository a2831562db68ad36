package org.openpac.cli;

import org.openpac.core.value.Money;
import org.openpac.kpi.allocation.AdvisedLine;
import org.openpac.kpi.allocation.Allocation;
import org.openpac.kpi.allocation.BudgetAdvice;
import org.openpac.kpi.allocation.KeptLine;
import org.openpac.kpi.allocation.Measure;

/** What {@code budget} says to programs. */
final class BudgetJson {

    private final JsonText json = new JsonText();

    private BudgetJson() {}

    static String of(BudgetAdvice advice) {
        return new BudgetJson().advice(advice);
    }

    private String advice(BudgetAdvice advice) {
        json.object(() -> {
            advice.gap().ifPresent(gap -> json.member("undefined", gap.name()));
            advice.split().ifPresent(split -> split(advice, split));
            advice.unallocated().ifPresent(left -> money("unallocated", left));
            json.listMember("lines", () -> advice.lines().forEach(this::line));
            json.listMember("kept", () -> advice.kept().forEach(this::kept));
        });
        return json.toString();
    }

    private void split(BudgetAdvice advice, Allocation.Split split) {
        advice.measure().ifPresent(this::measure);
        split.terms().budget().ifPresent(budget -> money("budget", budget));
        split.presentResult().ifPresent(result -> json.member("presentResult", result));
        json.member("result", split.result());
        advice.gain().ifPresent(gain -> json.member("gain", gain));
        json.member("gap", split.gap());
        number("multiplier", split.multiplier());
        advice.unevenness().ifPresent(times -> number("unevenness", times));
        money("leftover", split.leftover());
    }

    private void measure(Measure measure) {
        json.objectMember("measure", () -> {
            json.member("kind", measure.kind().name());
            json.member("unit", measure.unit().code());
            measure.kpiId().ifPresent(id -> json.member("kpiId", id.value()));
        });
    }

    private void line(AdvisedLine line) {
        json.object(() -> {
            json.member("id", line.allocated().id().value());
            line.label().ifPresent(label -> json.member("label", label));
            json.member("ground", line.ground().name());
            money("present", line.present());
            money("amount", line.allocated().amount());
            money("lowest", line.lowest());
            line.highest().ifPresent(most -> money("highest", most));
            line.allocated().presentResult().ifPresent(result -> json.member("presentResult", result));
            json.member("result", line.allocated().result());
            number("presentMarginal", line.presentMarginal());
            number("marginal", line.allocated().marginal());
            json.member("binding", line.allocated().binding().name());
        });
    }

    private void kept(KeptLine line) {
        json.object(() -> {
            json.member("id", line.id().value());
            line.label().ifPresent(label -> json.member("label", label));
            line.amount().ifPresent(amount -> money("amount", amount));
            json.member("reason", line.reason().name());
        });
    }

    private void money(String name, Money amount) {
        json.objectMember(name, () -> {
            json.member("amount", amount.amount());
            json.member("currency", amount.currency().getCurrencyCode());
        });
    }

    /** JSON has no infinity: there the member is left out. */
    private void number(String name, double number) {
        if (Double.isFinite(number)) {
            json.member(name, number);
        }
    }
}
