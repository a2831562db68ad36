package org.openpac.json;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** One sample value of every kind, as JSON by hand and as the value it means, so that no member is forgotten. */
public final class SampleJson {

    /** What stands in the document, and what is to be read of it. */
    public record Sample(String json, Object value) {}

    /** What stands wherever a text does that may be as long. */
    public static final String TEXT = "\"Été « 2026 » : +15 % \\\"net\\\"\\n\"";

    /** What stands where a text must be shorter. */
    public static final String SHORT_TEXT = "\"é\"";

    private static final Map<Kind.Simple, Sample> SIMPLE = Map.of(
            Kind.Simple.MONEY, new Sample("{\"amount\": 1200.5, \"currency\": \"EUR\"}", Money.of("1200.50", "EUR")),
            Kind.Simple.QUANTITY,
                    new Sample("{\"value\": -4.08, \"unit\": \"PERCENT\"}", Quantity.of("-4.08", Unit.PERCENT)),
            Kind.Simple.UNIT, new Sample("\"visits\"", Unit.parse("visits")),
            Kind.Simple.SHARE, new Sample("0.25", Share.of("0.25")),
            Kind.Simple.DATE, new Sample("\"2024-02-29\"", LocalDate.of(2024, 2, 29)),
            Kind.Simple.DATE_RANGE,
                    new Sample(
                            "{\"start\": \"2026-01-01\", \"end\": \"2026-12-31\"}",
                            DateRange.of("2026-01-01", "2026-12-31")),
            Kind.Simple.PHASING,
                    new Sample(
                            "{\"every\": \"QUARTER\", \"shares\": [0.4, 0.6]}",
                            new Phasing(PhasingPeriod.QUARTER, List.of(Share.of("0.4"), Share.of("0.6")))),
            Kind.Simple.CURRENCY, new Sample("\"CHF\"", Currency.getInstance("CHF")),
            Kind.Simple.BOOLEAN, new Sample("true", true),
            Kind.Simple.INTEGER, new Sample("-12", -12));

    private SampleJson() {}

    /** A document in which every member of every element stands. */
    public static Sample document(Shape<?> shape) {
        Sample element = element(shape, "  ");
        return new Sample("{\n  \"formatVersion\": \"1.0\"," + element.json().substring(1) + "\n", element.value());
    }

    private static Sample element(Shape<?> shape, String indent) {
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (Member<?, ?> member : shape.members()) {
            samples.put(member.name(), sample(member.kind(), indent));
        }
        String lines = samples.entrySet().stream()
                .map(entry -> "\n" + indent + "\"" + entry.getKey() + "\": "
                        + entry.getValue().json())
                .collect(Collectors.joining(","));
        Element value = shape.make(samples.values().stream().map(Sample::value).toArray(), List.of());
        return new Sample("{" + lines + "\n" + indent.substring(2) + "}", value);
    }

    private static Sample sample(Kind kind, String indent) {
        if (kind instanceof Kind.Simple simple) {
            return SIMPLE.get(simple);
        }
        if (kind instanceof Kind.Text text && text.maxLength() < 30) {
            return new Sample(SHORT_TEXT, "é");
        }
        if (kind instanceof Kind.Text) {
            return new Sample(TEXT, "Été « 2026 » : +15 % \"net\"\n");
        }
        if (kind instanceof Kind.Vocabulary vocabulary) {
            var last = vocabulary.words().get(vocabulary.words().size() - 1);
            return new Sample("\"" + last.name() + "\"", last);
        }
        if (kind instanceof Kind.Nested nested) {
            return element(nested.shape(), indent + "  ");
        }
        if (kind instanceof Kind.ListOf list) {
            return list(list.item(), indent);
        }
        return new Sample("\"a.B_9-z\"", Id.of("a.B_9-z"));
    }

    private static Sample list(Kind item, String indent) {
        if (item instanceof Kind.Nested) {
            Sample one = sample(item, indent + "  ");
            return new Sample("[\n" + indent + "  " + one.json() + "\n" + indent + "]", List.of(one.value()));
        }
        Sample one = sample(item, indent);
        return new Sample("[" + one.json() + ", " + one.json() + "]", List.of(one.value(), one.value()));
    }
}
