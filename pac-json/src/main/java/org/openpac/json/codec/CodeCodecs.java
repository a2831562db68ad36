package org.openpac.json.codec;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

/** Short texts of a fixed form: ids, units, currencies. */
final class CodeCodecs {

    static final ValueCodec ID = new CodeCodec(ProblemText.INVALID_ID) {
        @Override
        @Nullable
        Object parse(String text) {
            return Id.isId(text) ? new Id(text) : null;
        }
    };

    static final ValueCodec UNIT = new CodeCodec(ProblemText.UNKNOWN_UNIT) {
        @Override
        @Nullable
        Object parse(String text) {
            return Unit.isUnit(text) ? new Unit(text) : null;
        }
    };

    static final ValueCodec CURRENCY = new CodeCodec(ProblemText.UNKNOWN_CURRENCY) {
        @Override
        @Nullable
        Object parse(String text) {
            return Currencies.find(text);
        }
    };

    private CodeCodecs() {}

    private abstract static class CodeCodec implements ValueCodec {

        private final ProblemText refusal;

        CodeCodec(ProblemText refusal) {
            this.refusal = refusal;
        }

        /** The value; null if the text is no code of it. */
        abstract @Nullable Object parse(String text);

        @Override
        public final @Nullable Object read(Reading in) throws StopReading {
            String text = in.text();
            if (text == null) {
                return null;
            }
            Object value = parse(text);
            if (value == null) {
                in.problem(refusal, in.found(text));
            }
            return value;
        }

        @Override
        public final void write(Writing out, Object value) {
            out.bytes().text(value instanceof Currency currency ? currency.getCurrencyCode() : value.toString());
        }
    }
}
