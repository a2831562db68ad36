package org.openpac.cli.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Message;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;

/** One row of a table: its cells by what they say. What cannot be understood is noted as a problem, and the row with it. */
final class Row {

    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    private final CellReader reader;
    private final Columns columns;
    private final CSVRecord cells;
    private final long line;
    private boolean isSound = true;

    Row(CellReader reader, Columns columns, CSVRecord cells, long line) {
        this.reader = reader;
        this.columns = columns;
        this.cells = cells;
        this.line = line;
    }

    /** Whether all that was asked for so far could be understood. */
    boolean isSound() {
        return isSound;
    }

    boolean has(Field field) {
        return columns.has(field);
    }

    /** What stands in a cell; empty if the column is missing or the cell blank. */
    Optional<String> text(Field field) {
        return columns.find(field)
                .map(heading -> cells.get(heading.index()).strip())
                .filter(cell -> !cell.isEmpty());
    }

    Optional<LocalDate> date(Field field) {
        return text(field).flatMap(cell -> kept(field, reader.date(cell)));
    }

    /** A date that must be there. */
    LocalDate requiredDate(Field field) {
        return date(field).orElseGet(() -> {
            missing(field);
            return LocalDate.EPOCH;
        });
    }

    Optional<BigDecimal> number(Field field) {
        return text(field).flatMap(cell -> kept(field, reader.plainNumber(cell)));
    }

    /** A whole number that is not negative unless it may be. */
    Optional<Long> count(Field field, boolean mayBeNegative) {
        Optional<BigDecimal> number = number(field);
        if (number.isPresent()
                && (number.get().stripTrailingZeros().scale() > 0
                        || number.get().abs().compareTo(MOST) > 0
                        || (number.get().signum() < 0 && !mayBeNegative))) {
            refuse(field, FactText.message("not-a-count", "{value} is no number of things.", quoted(field)));
            return Optional.empty();
        }
        return number.map(BigDecimal::longValue);
    }

    Optional<Share> share(Field field) {
        boolean isPercent = columns.find(field).filter(Heading::isPercent).isPresent();
        return text(field).flatMap(cell -> kept(field, reader.share(cell, isPercent)));
    }

    Optional<Money> money(Field field) {
        Optional<Currency> heading = columns.find(field).flatMap(Heading::currency);
        return text(field).flatMap(cell -> kept(field, reader.money(cell, heading, text(Field.CURRENCY))));
    }

    /** An amount that must be there. */
    Money requiredMoney(Field field) {
        return money(field).orElseGet(() -> {
            missing(field);
            return Money.of(0, "EUR");
        });
    }

    /** Whether the amounts of a column include tax, by its heading, by the row's own column, or as told. */
    Optional<TaxBasis> taxBasis(Field field) {
        return columns.find(field)
                .flatMap(Heading::taxBasis)
                .or(() -> word(Field.TAX_BASIS, TaxBasis.class))
                .or(reader::taxBasis);
    }

    /** The id of what a cell names. */
    Optional<Id> id(Field field) {
        return text(field).flatMap(cell -> kept(field, reader.id(field, cell)));
    }

    /** What a word means; a word that is not known is a problem. */
    <E extends Enum<E>> Optional<E> word(Field field, Class<E> type) {
        return word(field, field, type);
    }

    /** What a word means in the language of another column. */
    <E extends Enum<E>> Optional<E> word(Field field, Field language, Class<E> type) {
        return meaning(field, language.name()).map(name -> Enum.valueOf(type, name));
    }

    Optional<Boolean> truth(Field field) {
        return meaning(field, "TRUTH").map(Boolean::parseBoolean);
    }

    private Optional<String> meaning(Field field, String group) {
        return text(field).flatMap(cell -> kept(field, reader.meaning(group, cell)));
    }

    private <T> Optional<T> kept(Field field, Cell<T> cell) {
        cell.problem().ifPresent(problem -> refuse(field, problem));
        return cell.value();
    }

    /** Notes that a cell must not be blank. */
    void missing(Field field) {
        if (isSound) {
            refuse(field, FactText.message("blank", "The cell is blank."));
        }
    }

    /** Notes a problem of a cell. */
    void refuse(Field field, Message problem) {
        isSound = false;
        Optional<Heading> heading = columns.find(field);
        reader.problems()
                .add(
                        line,
                        heading.map(each -> each.index() + 1L).orElse(0L),
                        heading.map(Heading::text).orElse(""),
                        problem);
    }

    Argument quoted(Field field) {
        return FactText.quoted(text(field).orElse(""));
    }
}
