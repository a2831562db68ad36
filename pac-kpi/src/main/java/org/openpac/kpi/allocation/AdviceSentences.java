package org.openpac.kpi.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;
import org.openpac.core.text.Translations;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/** What there is to say of a budget’s split, in the order in which a reader asks for it. */
final class AdviceSentences {

    private static final Translations TEXTS =
            Translations.of("advice", file -> AdviceSentences.class.getResourceAsStream(file));

    /** From this part on a gain is worth a sentence of its own. */
    private static final double NEGLIGIBLE = 0.0005;

    private final BudgetAdvice advice;
    private final List<Message> sentences = new ArrayList<>();

    AdviceSentences(BudgetAdvice advice) {
        this.advice = advice;
    }

    List<Message> all() {
        advice.gap().ifPresent(gap -> say("nothing", "Nothing can be advised: {reason}.", Map.of("reason", gap)));
        advice.split().ifPresent(this::sayGain);
        advice.lines().forEach(this::sayLine);
        advice.split().ifPresent(this::sayMargin);
        sayAssumption();
        advice.unallocated()
                .filter(money -> money.amount().signum() > 0)
                .ifPresent(money -> say("unallocated", "Not allocated: {amount}.", Map.of("amount", money)));
        advice.kept().forEach(this::sayKept);
        return List.copyOf(sentences);
    }

    private void sayGain(Allocation.Split split) {
        double gain = advice.gain().orElse(0);
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("budget", split.terms().budget().orElseThrow());
        values.put("measure", advice.measure().orElseThrow().kind());
        values.put("present", result(split.presentResult().orElse(0)));
        values.put("result", result(split.result()));
        values.put("gain", Arguments.percentage(BigDecimal.valueOf(gain)));
        if (gain >= NEGLIGIBLE) {
            say(
                    "gain",
                    "Another split of {budget} would bring {gain} more ({measure}): {result} instead of {present}.",
                    values);
        } else {
            say("best", "No other split of {budget} brings clearly more ({measure}) than {present}.", values);
        }
        if (split.gap() > NEGLIGIBLE * split.result()) {
            say("gap", "A still better one may bring up to {gap} more.", Map.of("gap", result(split.gap())));
        }
    }

    private void sayLine(AdvisedLine line) {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("line", name(line.label(), line.allocated().id().value()));
        values.put("present", line.present());
        values.put("amount", line.allocated().amount());
        values.put("before", marginal(line.presentMarginal()));
        values.put("after", marginal(line.allocated().marginal()));
        values.put("binding", line.allocated().binding());
        values.put("ground", line.ground());
        if (line.present().equals(line.allocated().amount())) {
            say("stays", "{line}: stays at {present}; a further unit of money brings {before} ({ground}).", values);
        } else if (line.allocated().binding() == Binding.NONE) {
            say(
                    "moves",
                    "{line}: from {present} to {amount}; a further unit of money brings {after} instead of {before} ({ground}).",
                    values);
        } else {
            say(
                    "bound",
                    "{line}: from {present} to {amount}, {binding}; a further unit of money brings {after} instead of {before}"
                            + " ({ground}).",
                    values);
        }
    }

    private void sayMargin(Allocation.Split split) {
        say(
                "multiplier",
                "One more unit of budget would bring {multiplier}.",
                Map.of("multiplier", marginal(split.multiplier())));
        if (split.leftover().amount().signum() > 0) {
            say("leftover", "No line can use {amount}.", Map.of("amount", split.leftover()));
        }
    }

    private void sayAssumption() {
        long assumed = advice.lines().stream()
                .filter(line -> line.ground() == CurveGround.ASSUMED)
                .count();
        if (assumed > 0) {
            Map<String, Argument> values = new LinkedHashMap<>();
            values.put("count", Arguments.count(assumed));
            values.put("elasticity", Arguments.numeric(BigDecimal.valueOf(BudgetAdvice.ASSUMED_ELASTICITY)));
            say(
                    "assumed",
                    "Lines known at one point only: {count}. For them an elasticity of {elasticity} is assumed, our own default, from"
                            + " half to twice today’s amount.",
                    values);
        }
    }

    private void sayKept(KeptLine line) {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("line", name(line.label(), line.id().value()));
        values.put("reason", line.reason());
        line.amount()
                .ifPresentOrElse(
                        amount -> {
                            values.put("amount", amount);
                            say("kept", "{line}: keeps {amount}: {reason}.", values);
                        },
                        () -> say("undecided", "{line}: {reason}.", values));
    }

    private Argument result(double number) {
        Optional<Unit> unit = advice.measure().map(Measure::unit);
        return Quantity.shown(BigDecimal.valueOf(number), unit);
    }

    /** A plain number: what is brought, in its unit, for one unit of money. */
    private static Argument marginal(double number) {
        return Double.isFinite(number) ? Arguments.numeric(BigDecimal.valueOf(number)) : Arguments.named("∞");
    }

    static Argument name(Optional<String> label, String id) {
        return label.filter(text -> !text.isBlank()).map(Arguments::quoted).orElseGet(() -> Arguments.named(id));
    }

    private void say(String key, String english, Map<String, Argument> values) {
        sentences.add(sentence(key, english, values));
    }

    static Message sentence(String key, String english, Map<String, Argument> values) {
        return new Message(TEXTS, key, english, values);
    }
}
