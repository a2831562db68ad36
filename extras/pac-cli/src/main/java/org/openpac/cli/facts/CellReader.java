package org.openpac.cli.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.text.Argument;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** Reads the cells of one file, by what the file proves and what was told. Nothing is guessed. */
final class CellReader {

    private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD");
    private static final int MOST_DECIMALS = 12;

    private final TableSettings settings;
    private final PlanNames names;
    private final FactProblems problems;
    private final NumberText.Proof mark;
    private final Optional<DateOrder> order;
    private final Optional<Boolean> isInHundredths;

    CellReader(TableSettings settings, PlanNames names, FactProblems problems, Evidence evidence) {
        this.settings = settings;
        this.names = names;
        this.problems = problems;
        this.mark = settings.decimals().map(TableSettings.DecimalMark::proof).orElseGet(evidence::mark);
        this.order = settings.dates().or(evidence::order);
        this.isInHundredths = evidence.isInHundredths();
    }

    FactProblems problems() {
        return problems;
    }

    Optional<TaxBasis> taxBasis() {
        return settings.taxBasis();
    }

    Cell<LocalDate> date(String text) {
        Argument value = FactText.quoted(text);
        Optional<DateText> date = DateText.parse(text);
        if (date.isEmpty()) {
            return Cell.refused(FactText.message("no-date", "{value} is no date.", value));
        }
        Optional<DateOrder> proof = date.get().proof();
        boolean isTold = settings.dates().isPresent();
        if (!isTold && date.get().isUnsure() && order.isEmpty()) {
            return Cell.refused(FactText.message(
                    "unsure-date",
                    "{value} can be two days; no other date of the file tells which, so say it with --dates dmy or"
                            + " --dates mdy.",
                    value));
        }
        DateOrder used = isTold ? order.orElseThrow() : proof.or(() -> order).orElse(DateOrder.DMY);
        return date.get()
                .in(date.get().beginsWithYear() ? DateOrder.ISO : used)
                .map(Cell::of)
                .orElseGet(() ->
                        Cell.refused(FactText.message("other-date", "{value} is no date in the order told.", value)));
    }

    Cell<BigDecimal> plainNumber(String text) {
        return number(
                text, NumberText.parse(text).filter(number -> number.sign().isEmpty()));
    }

    private Cell<BigDecimal> number(String text, Optional<NumberText> found) {
        Argument value = FactText.quoted(text);
        if (found.isEmpty()) {
            return Cell.refused(FactText.message("no-number", "{value} is no number.", value));
        }
        NumberText number = found.get();
        boolean contradicts = number.proof() == NumberText.Proof.COMMA || number.proof() == NumberText.Proof.POINT;
        if (settings.decimals().isPresent() && contradicts && number.proof() != mark) {
            return Cell.refused(
                    FactText.message("other-mark", "{value} is no number with the decimal mark told.", value));
        }
        Optional<BigDecimal> decimal = number.number(mark);
        if (decimal.isEmpty()) {
            return Cell.refused(FactText.message(
                    "unsure-number",
                    "{value} can be two numbers; no other number of the file tells which, so say it with --decimal"
                            + " comma or --decimal point.",
                    value));
        }
        BigDecimal plain = decimal.get().stripTrailingZeros();
        boolean fits =
                plain.precision() <= 15 && plain.scale() <= MOST_DECIMALS && plain.precision() - plain.scale() <= 15;
        return fits
                ? Cell.of(plain)
                : Cell.refused(FactText.message("long-number", "{value} has more than 15 digits.", value));
    }

    Cell<Share> share(String text, boolean isPercentColumn) {
        Optional<NumberText> number = NumberText.parse(text)
                .filter(each -> each.sign().isEmpty() || each.sign().equals("%"));
        Cell<BigDecimal> cell = number(text, number);
        if (cell.value().isEmpty()) {
            return new Cell<>(Optional.empty(), cell.problem());
        }
        BigDecimal value = cell.value().get();
        boolean isPercent = isPercentColumn
                || number.filter(each -> each.sign().equals("%")).isPresent();
        if (!isPercent && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0 && isInHundredths.isEmpty()) {
            return Cell.refused(FactText.message(
                    "unsure-share",
                    "{value} can be a part of 1 or a percentage; write % in the heading or in the cell.",
                    FactText.quoted(text)));
        }
        boolean isHundredths = isPercent || value.compareTo(BigDecimal.ONE) > 0 || isInHundredths.orElse(false);
        BigDecimal fraction = isHundredths ? value.movePointLeft(2) : value;
        return fraction.stripTrailingZeros().scale() > MOST_DECIMALS
                ? Cell.refused(
                        FactText.message("long-number", "{value} has more than 15 digits.", FactText.quoted(text)))
                : Cell.of(new Share(fraction));
    }

    Cell<Money> money(String text, Optional<Currency> heading, Optional<String> column) {
        Argument value = FactText.quoted(text);
        Optional<NumberText> number =
                NumberText.parse(text).filter(each -> !each.sign().equals("%"));
        Cell<BigDecimal> cell = number(text, number);
        if (cell.value().isEmpty()) {
            return new Cell<>(Optional.empty(), cell.problem());
        }
        Optional<String> known = column.or(() -> heading.map(Currency::getCurrencyCode));
        Optional<String> usual = known.or(() -> settings.currency().map(Currency::getCurrencyCode));
        String sign = number.map(NumberText::sign).orElse("");
        Optional<String> written = written(sign, usual);
        if (!sign.isEmpty()
                && (written.isEmpty()
                        || known.filter(code -> !code.equals(written.get())).isPresent())) {
            return Cell.refused(
                    FactText.message("other-currency", "{value}: which currency is meant is not clear.", value));
        }
        Optional<String> code = written.or(() -> usual);
        if (code.isEmpty()) {
            return Cell.refused(
                    FactText.message("no-currency", "{value} has no currency; say it with --currency EUR.", value));
        }
        Optional<Currency> currency = Currencies.find(code.get());
        if (currency.isEmpty()) {
            return Cell.refused(
                    FactText.message("unknown-currency", "{value} is no currency code.", FactText.quoted(code.get())));
        }
        return cell.value().get().scale() > currency.get().getDefaultFractionDigits()
                ? Cell.refused(FactText.message("more-decimals", "{value} has more decimals than the currency.", value))
                : Cell.of(new Money(cell.value().get(), currency.get()));
    }

    private static Optional<String> written(String sign, Optional<String> usual) {
        return switch (sign) {
            case "" -> Optional.empty();
            case "€" -> Optional.of("EUR");
            case "£" -> Optional.of("GBP");
            case "$" -> usual.filter(DOLLARS::contains);
            default -> Optional.of(sign);
        };
    }

    Cell<Id> id(Field field, String text) {
        return names.find(field, text)
                .map(Cell::of)
                .orElseGet(() -> Cell.refused(FactText.message(
                        "several-elements",
                        "Several elements of the plan are called {value}.",
                        FactText.quoted(text))));
    }

    Cell<String> meaning(String group, String text) {
        String folded = Folded.of(text);
        Optional<String> meaning = Dictionary.meaning(group, folded);
        if (meaning.isPresent()) {
            return Cell.of(meaning.get());
        }
        Optional<String> nearest = Folded.nearest(folded, Dictionary.words(group));
        return Cell.refused(
                nearest.isPresent()
                        ? FactText.message(
                                "unknown-word-near",
                                "{value} is not understood; the nearest known word is {nearest}.",
                                FactText.quoted(text),
                                FactText.quoted(nearest.get()))
                        : FactText.message("unknown-word", "{value} is not understood.", FactText.quoted(text)));
    }
}
