package org.openpac.cli.facts;

import java.util.Currency;
import java.util.Optional;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;

/** Codes of currencies, as ISO 4217 has them. */
public final class Currencies {

    private Currencies() {}

    /** The currency of a code; empty if the code is none that amounts can have. */
    public static Optional<Currency> find(String code) {
        return Unit.isUnit(code) && Unit.parse(code).kind() == UnitKind.CURRENCY
                ? Optional.of(Currency.getInstance(code))
                : Optional.empty();
    }
}
