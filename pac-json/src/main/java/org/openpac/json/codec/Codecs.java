package org.openpac.json.codec;

import org.openpac.core.shape.Kind;

/** Chooses the codec of a kind. */
final class Codecs {

    private Codecs() {}

    static ValueCodec of(Kind kind) {
        if (kind instanceof Kind.Simple simple) {
            return simple(simple);
        }
        if (kind instanceof Kind.Text text) {
            return new TextCodec(text.maxLength());
        }
        if (kind instanceof Kind.Vocabulary vocabulary) {
            return new WordCodec(vocabulary);
        }
        if (kind instanceof Kind.Nested nested) {
            return new ElementCodec<>(nested.shape());
        }
        if (kind instanceof Kind.ListOf list) {
            return new ListCodec(of(list.item()), isInline(list.item()));
        }
        return CodeCodecs.ID;
    }

    private static ValueCodec simple(Kind.Simple kind) {
        return switch (kind) {
            case MONEY -> CompositeCodecs.MONEY;
            case QUANTITY -> CompositeCodecs.QUANTITY;
            case DATE_RANGE -> CompositeCodecs.DATE_RANGE;
            case PHASING -> CompositeCodecs.PHASING;
            case UNIT -> CodeCodecs.UNIT;
            case CURRENCY -> CodeCodecs.CURRENCY;
            case DATE -> DateCodec.DATE;
            case SHARE -> NumberCodecs.SHARE;
            case INTEGER -> NumberCodecs.INTEGER;
            case BOOLEAN -> BooleanCodec.BOOLEAN;
        };
    }

    private static boolean isInline(Kind item) {
        return !(item instanceof Kind.Nested);
    }
}
