package org.openpac.cli.facts;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpac.core.plan.means.TaxBasis;

/**
 * One heading of a table, as tables of one kind understand it.
 *
 * @param text as written
 * @param index its place in the row, counted from 0
 * @param field what the column says; empty if that is not known
 * @param currency the currency that the heading names
 * @param taxBasis whether the heading says that tax is included
 * @param isPercent whether the heading says that its numbers count hundredths
 */
record Heading(
        String text,
        int index,
        Optional<Field> field,
        Optional<Currency> currency,
        Optional<TaxBasis> taxBasis,
        boolean isPercent) {

    private static final Map<String, String> CURRENCIES = Map.of(
            "€", "EUR", "eur", "EUR", "euro", "EUR", "euros", "EUR", "£", "GBP", "gbp", "GBP", "usd", "USD", "chf",
            "CHF", "cad", "CAD");

    private static final List<Map.Entry<String, TaxBasis>> TAXES = List.of(
            Map.entry("hors taxes", TaxBasis.EXCLUDED),
            Map.entry("hors taxe", TaxBasis.EXCLUDED),
            Map.entry("ht", TaxBasis.EXCLUDED),
            Map.entry("excl tax", TaxBasis.EXCLUDED),
            Map.entry("excl vat", TaxBasis.EXCLUDED),
            Map.entry("ex vat", TaxBasis.EXCLUDED),
            Map.entry("excluding tax", TaxBasis.EXCLUDED),
            Map.entry("excluding vat", TaxBasis.EXCLUDED),
            Map.entry("toutes taxes comprises", TaxBasis.INCLUDED),
            Map.entry("ttc", TaxBasis.INCLUDED),
            Map.entry("incl tax", TaxBasis.INCLUDED),
            Map.entry("incl vat", TaxBasis.INCLUDED),
            Map.entry("inc vat", TaxBasis.INCLUDED),
            Map.entry("including tax", TaxBasis.INCLUDED),
            Map.entry("including vat", TaxBasis.INCLUDED));

    static Heading of(String text, int index, TableKind kind) {
        String folded = Folded.of(text);
        Optional<Field> exact = Dictionary.field(kind, folded);
        if (exact.isPresent()) {
            return new Heading(text, index, exact, Optional.empty(), Optional.empty(), false);
        }
        String rest = " " + folded + " ";
        boolean isPercent = rest.contains(" % ");
        rest = rest.replace(" % ", " ");
        Optional<TaxBasis> basis = Optional.empty();
        for (Map.Entry<String, TaxBasis> tax : TAXES) {
            if (basis.isEmpty() && rest.contains(" " + tax.getKey() + " ")) {
                basis = Optional.of(tax.getValue());
                rest = rest.replace(" " + tax.getKey() + " ", " ");
            }
        }
        Optional<Currency> currency = Optional.empty();
        for (String word : rest.strip().split(" ", -1)) {
            if (currency.isEmpty() && CURRENCIES.containsKey(word)) {
                currency = Optional.of(Currency.getInstance(CURRENCIES.get(word)));
                rest = rest.replace(" " + word + " ", " ");
            }
        }
        Field.Type type = isPercent ? Field.Type.SHARE : Field.Type.MONEY;
        Optional<Field> field = Dictionary.field(kind, rest.strip()).filter(each -> each.type() == type);
        return new Heading(text, index, field, currency, basis, isPercent);
    }

    boolean isUseful() {
        return field.isPresent() && field.get() != Field.UNUSED;
    }
}
