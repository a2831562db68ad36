package org.openpac.json.codec;

import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

/** Short texts of a fixed form: ids, units, currencies. */
final class CodeCodecs {

    static final ValueCodec ID = new CodeCodec<Id>(ProblemText.INVALID_ID) {
        @Override
        Memo<Id> memo(Reading in) {
            return in.ids();
        }

        @Override
        @Nullable
        Id parse(String text) {
            return Id.isId(text) ? new Id(text) : null;
        }
    };

    static final ValueCodec UNIT = new CodeCodec<Unit>(ProblemText.UNKNOWN_UNIT) {
        @Override
        Memo<Unit> memo(Reading in) {
            return in.units();
        }

        @Override
        @Nullable
        Unit parse(String text) {
            return Unit.isUnit(text) ? new Unit(text) : null;
        }
    };

    static final ValueCodec CURRENCY = new CodeCodec<Currency>(ProblemText.UNKNOWN_CURRENCY) {
        @Override
        Memo<Currency> memo(Reading in) {
            return in.currencies();
        }

        @Override
        @Nullable
        Currency parse(String text) {
            return Currencies.find(text);
        }
    };

    private CodeCodecs() {}

    private abstract static class CodeCodec<T> implements ValueCodec {

        private final ProblemText refusal;

        CodeCodec(ProblemText refusal) {
            this.refusal = refusal;
        }

        /** Those of them that were read a moment ago. */
        abstract Memo<T> memo(Reading in);

        /** The value; null if the text is no code of it. */
        abstract @Nullable T parse(String text);

        @Override
        public final @Nullable Object read(Reading in) throws StopReading {
            int length = in.textLength();
            return length < 0 ? null : found(in, in.buffer(), in.bufferStart(), length);
        }

        private @Nullable T found(Reading in, char[] buffer, int start, int length) throws StopReading {
            T value = memo(in).find(buffer, start, length);
            if (value == null) {
                value = parsed(in);
                if (value != null) {
                    memo(in).keep(buffer, start, length, value);
                }
            }
            return value;
        }

        private @Nullable T parsed(Reading in) throws StopReading {
            String text = in.written();
            T value = parse(text);
            if (value == null) {
                in.problem(refusal, in.found(text));
            }
            return value;
        }

        @Override
        public final void write(Writing out, Object value) {
            out.bytes().code(value instanceof Currency currency ? currency.getCurrencyCode() : value.toString());
        }
    }
}
