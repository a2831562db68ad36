package org.openpac.json.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.core.text.Word;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.RawMember;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** Writes any value that a plan holds as plans write it, by what it is. */
public final class PlanValues {

    private static final Map<Class<?>, ValueCodec> ELEMENTS = elements();

    private static final ValueCodec LIST = new ListCodec(Written.ANY, false);

    private PlanValues() {}

    /**
     * The JSON of a value of a plan, on one line and without white space.
     *
     * @throws IllegalArgumentException if no plan holds such a value
     */
    public static String json(Object value) {
        return new String(Writing.ofPart().all(Written.ANY, value).finished(), StandardCharsets.UTF_8);
    }

    private static ValueCodec codec(Object value) {
        if (value instanceof RawMember) {
            return Written.RAW;
        }
        if (value instanceof List<?>) {
            return LIST;
        }
        if (value instanceof Element) {
            return ELEMENTS.entrySet().stream()
                    .filter(entry -> entry.getKey().isInstance(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no element of a plan: " + value.getClass()))
                    .getValue();
        }
        if (value instanceof Word) {
            return Written.WORD;
        }
        return simple(value);
    }

    private static ValueCodec simple(Object value) {
        if (value instanceof String) {
            return WordsCodec.WORDS;
        }
        if (value instanceof LocalDate) {
            return DateCodec.DATE;
        }
        if (value instanceof Money) {
            return CompositeCodecs.MONEY;
        }
        if (value instanceof Quantity) {
            return CompositeCodecs.QUANTITY;
        }
        if (value instanceof DateRange) {
            return CompositeCodecs.DATE_RANGE;
        }
        if (value instanceof Phasing) {
            return CompositeCodecs.PHASING;
        }
        if (value instanceof Share) {
            return NumberCodecs.SHARE;
        }
        if (value instanceof BigDecimal) {
            return NumberCodecs.DECIMAL;
        }
        if (value instanceof Integer) {
            return NumberCodecs.INTEGER;
        }
        if (value instanceof Boolean) {
            return BooleanCodec.BOOLEAN;
        }
        if (value instanceof Id || value instanceof Unit || value instanceof Currency) {
            return CodeCodecs.ID;
        }
        throw new IllegalArgumentException("no value of a plan: " + value.getClass());
    }

    /** What can be written by what it is, but not read. */
    private enum Written implements ValueCodec {
        ANY {
            @Override
            public void write(Writing out, Object value) {
                codec(value).write(out, value);
            }
        },

        /** By its name; that of the vocabulary cannot be known here, nor need it be. */
        WORD {
            @Override
            public void write(Writing out, Object value) {
                out.bytes().text(((Word) value).name());
            }
        },

        RAW {
            @Override
            public void write(Writing out, Object value) {
                out.bytes().verbatim(((RawMember) value).json());
            }
        };

        @Override
        public Object read(Reading in) {
            throw new UnsupportedOperationException("what a value is must be known before it is read");
        }
    }

    private static Map<Class<?>, ValueCodec> elements() {
        Map<Class<?>, ValueCodec> codecs = new LinkedHashMap<>();
        Deque<Shape<?>> open = new ArrayDeque<>(List.of(SalesActionPlanShape.SHAPE));
        while (!open.isEmpty()) {
            Shape<?> shape = open.pop();
            if (codecs.putIfAbsent(shape.type(), new ElementCodec<>(shape)) == null) {
                for (Member<?, ?> member : shape.members()) {
                    Kind kind = member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
                    if (kind instanceof Kind.Nested nested) {
                        open.push(nested.shape());
                    }
                }
            }
        }
        return codecs;
    }
}
