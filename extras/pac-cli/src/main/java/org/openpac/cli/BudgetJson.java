package org.openpac.cli;

import java.util.Optional;
import org.openpac.core.value.Money;
import org.openpac.kpi.allocation.AdvisedLine;
import org.openpac.kpi.allocation.Allocation;
import org.openpac.kpi.allocation.BudgetAdvice;
import org.openpac.kpi.allocation.KeptLine;
import org.openpac.kpi.allocation.Measure;
import org.openpac.kpi.allocation.PastSpending;

/** What {@code budget} says to programs. */
final class BudgetJson {

    private final JsonText json = new JsonText();

    private BudgetJson() {}

    static String of(BudgetAdvice advice, Optional<PastSpending> past) {
        return new BudgetJson().advice(advice, past);
    }

    private String advice(BudgetAdvice advice, Optional<PastSpending> past) {
        json.object(() -> {
            advice.gap().ifPresent(gap -> json.member("undefined", gap.name()));
            advice.split().ifPresent(split -> split(advice, split));
            advice.unallocated().ifPresent(left -> money("unallocated", left));
            json.listMember("lines", () -> advice.lines().forEach(this::line));
            json.listMember("kept", () -> advice.kept().forEach(this::kept));
            past.ifPresent(drawn -> json.objectMember("past", () -> past(drawn)));
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

    private void past(PastSpending past) {
        past.months().stream().findFirst().ifPresent(month -> json.member("firstMonth", month.toString()));
        json.member("months", past.months().size());
        json.listMember(
                "lines",
                () -> past.points()
                        .forEach((id, points) -> json.object(() -> {
                            json.member("id", id.value());
                            json.listMember(
                                    "points",
                                    () -> points.forEach(point -> json.object(() -> {
                                        json.member("spend", point.spend());
                                        json.member("result", point.result());
                                    })));
                        })));
        json.listMember(
                "undrawn",
                () -> past.gaps()
                        .forEach((id, gap) -> json.object(() -> {
                            json.member("id", id.value());
                            json.member("reason", gap.name());
                        })));
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
