package org.openpac.json.kpi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openpac.core.text.Argument;
import org.openpac.core.value.Unit;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;
import org.openpac.json.codec.Parts;
import org.openpac.kpi.Flag;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Reason;
import org.openpac.kpi.statistic.Interval;

/** How the result of an indicator is said in JSON: its value and what it is made of, or why there is none. */
final class ResultForm {

    private static final Part<Interval, Double> LOWER = Part.optional(
            "lower",
            FormKinds.REAL,
            "The smallest value; left out where there is none.",
            range -> finite(range.lower()));
    private static final Part<Interval, Double> UPPER = Part.optional(
            "upper",
            FormKinds.REAL,
            "The largest value; left out where there is none.",
            range -> finite(range.upper()));
    private static final Part<Interval, Double> CONFIDENCE = Part.required(
            "confidence", FormKinds.REAL, "How often such a range holds the true value.", Interval::confidence);

    static final Form<Interval> INTERVAL = Form.inline(
            "Interval",
            List.of(LOWER, UPPER, CONFIDENCE),
            parts -> new Interval(
                    parts.maybe(LOWER).orElse(Double.NEGATIVE_INFINITY),
                    parts.maybe(UPPER).orElse(Double.POSITIVE_INFINITY),
                    parts.of(CONFIDENCE)));

    private static final Part<KpiResult, BigDecimal> VALUE = Part.optional(
            "value",
            FormKinds.UNROUNDED,
            "The value, in hundredths if the unit is PERCENT.",
            defined(KpiResult.Defined::number));
    private static final Part<KpiResult, Unit> UNIT =
            Part.optional("unit", FormKinds.UNIT, "What the value counts.", defined(KpiResult.Defined::unit));
    private static final Part<KpiResult, BigDecimal> NUMERATOR = Part.optional(
            "numerator", FormKinds.UNROUNDED, "What was divided, exact.", defined(KpiResult.Defined::numerator));
    private static final Part<KpiResult, BigDecimal> DENOMINATOR = Part.optional(
            "denominator",
            FormKinds.UNROUNDED,
            "What it was divided by, exact, never 0.",
            defined(KpiResult.Defined::denominator));
    private static final Part<KpiResult, Long> CASES =
            Part.optional("n", FormKinds.COUNT, "How many facts entered.", defined(KpiResult.Defined::n));
    private static final Part<KpiResult, Interval> RANGE = Part.optional(
            "interval",
            INTERVAL.kind(),
            "The range compatible with the facts.",
            result -> result.fold(KpiResult.Defined::interval, undefined -> Optional.empty()));
    private static final Part<KpiResult, List<Flag>> FLAGS = Part.several(
            "flags",
            FormKinds.word(Flag.class),
            "Reservations to read the value with.",
            result -> result.fold(defined -> List.copyOf(defined.flags()), undefined -> List.of()));
    private static final Part<KpiResult, Reason> UNDEFINED = Part.optional(
            "undefined",
            FormKinds.word(Reason.class),
            "Why there is no value.",
            undefined(KpiResult.Undefined::reason));
    private static final Part<KpiResult, Map<String, Argument>> ARGUMENTS = Part.named(
            "arguments",
            FormKinds.ARGUMENT.byName(),
            "The values of the reason’s sentence, by their names.",
            result -> result.fold(
                    defined -> Map.of(), undefined -> undefined.detail().arguments()));

    static final List<Part<? super KpiResult, ?>> PARTS =
            List.of(VALUE, UNIT, NUMERATOR, DENOMINATOR, CASES, RANGE, FLAGS, UNDEFINED, ARGUMENTS);

    static final Form<KpiResult> RESULT = Form.conditional("KpiResult", PARTS, ResultForm::missing, ResultForm::made);

    private ResultForm() {}

    private static Optional<Double> finite(double bound) {
        return Double.isFinite(bound) ? Optional.of(bound) : Optional.empty();
    }

    private static <V> Function<KpiResult, Optional<V>> defined(Function<KpiResult.Defined, V> value) {
        return result -> result.fold(defined -> Optional.of(value.apply(defined)), undefined -> Optional.empty());
    }

    private static <V> Function<KpiResult, Optional<V>> undefined(Function<KpiResult.Undefined, V> value) {
        return result -> result.fold(defined -> Optional.empty(), undefined -> Optional.of(value.apply(undefined)));
    }

    /** A value needs all that it is made of. */
    static Optional<String> missing(Parts parts) {
        if (parts.maybe(UNDEFINED).isPresent()) {
            return Optional.empty();
        }
        List<Part<KpiResult, ?>> needed = new ArrayList<>(List.of(VALUE, UNIT, NUMERATOR, DENOMINATOR, CASES));
        needed.removeIf(part -> parts.maybe(part).isPresent());
        return needed.stream().map(Part::name).findFirst();
    }

    static KpiResult made(Parts parts) {
        Optional<Reason> reason = parts.maybe(UNDEFINED);
        if (reason.isPresent()) {
            if (parts.maybe(VALUE).isPresent()) {
                throw new IllegalArgumentException("a value and a reason why there is none");
            }
            return KpiResult.undefined(reason.get(), parts.of(ARGUMENTS));
        }
        return new KpiResult.Defined(
                parts.maybe(VALUE).orElseThrow(),
                parts.maybe(UNIT).orElseThrow(),
                parts.maybe(NUMERATOR).orElseThrow(),
                parts.maybe(DENOMINATOR).orElseThrow(),
                parts.maybe(CASES).orElseThrow(),
                parts.maybe(RANGE),
                new LinkedHashSet<>(parts.of(FLAGS)));
    }

    /** The result in the form in which it is read back. */
    static KpiResult stored(KpiResult result) {
        return result.<KpiResult>fold(defined -> defined, undefined -> {
            Map<String, Argument> arguments = new LinkedHashMap<>();
            undefined.detail().arguments().forEach((name, value) -> arguments.put(name, FormKinds.stored(value)));
            return KpiResult.undefined(undefined.reason(), arguments);
        });
    }
}
