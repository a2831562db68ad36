package org.openpac.cli.factjson;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.openpac.cli.facts.Currencies;
import org.openpac.cli.facts.FactText;
import org.openpac.core.value.Money;

/** An amount as an object: {@code {"amount": 1200.5, "currency": "EUR"}}. */
final class MoneyMember {

    private MoneyMember() {}

    static Optional<Money> of(FactMembers members) {
        BigDecimal amount = members.required("amount", members.number("amount"), BigDecimal.ZERO);
        String code = members.requiredText("currency");
        members.tellUnknown();
        if (!members.isSound()) {
            return Optional.empty();
        }
        Optional<Currency> currency =
                Currencies.find(code).filter(each -> amount.scale() <= each.getDefaultFractionDigits());
        if (currency.isEmpty()) {
            members.refuse(
                    "currency",
                    FactText.message(
                            "no-money",
                            "{value} is no currency code, or the amount has more decimals than it.",
                            FactText.quoted(code)));
        }
        return currency.map(each -> new Money(amount, each));
    }
}
