package org.openpac.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openpac.core.value.Money;
import org.openpac.kpi.lifetime.Purchase;

/** A log of purchases as a spreadsheet exports it: one a line, with a heading, separated by commas or semicolons. */
final class TransactionFile {

    private static final Set<String> CUSTOMER =
            Set.of("customer", "customer_id", "customerid", "client", "id_client", "cust", "id");
    private static final Set<String> DATE =
            Set.of("date", "order_date", "purchase_date", "date_commande", "date_achat");
    private static final Set<String> SPEND = Set.of("spend", "amount", "montant", "revenue", "total", "ca");
    private static final int MAX_HEADING = 65_536;

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final List<Purchase> purchases = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Path file;
    private final Wording wording;

    private TransactionFile(Path file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    /** The columns that were asked for by name. */
    record Columns(Optional<String> customer, Optional<String> date, Optional<String> spend) {}

    /** Reads a log; amounts only if their currency is given. */
    static TransactionFile read(Path file, Columns wanted, Optional<String> currency, Wording wording)
            throws IOException {
        TransactionFile log = new TransactionFile(file, wording);
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            log.read(reader, wanted, currency);
        } catch (MalformedInputException e) {
            log.problem(0, wording.say("not-utf8", "not UTF-8"));
        }
        return log;
    }

    List<Purchase> purchases() {
        return purchases;
    }

    List<String> problems() {
        return problems;
    }

    private void read(BufferedReader reader, Columns wanted, Optional<String> currency) throws IOException {
        reader.mark(MAX_HEADING);
        String heading = reader.readLine();
        if (heading == null) {
            problem(1, wording.say("empty-file", "the file is empty"));
            return;
        }
        reader.reset();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(heading.indexOf(';') >= 0 ? ';' : ',')
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser rows = CSVParser.parse(reader, format)) {
            Iterator<CSVRecord> each = rows.iterator();
            List<String> columns = new ArrayList<>(each.next().toList());
            columns.set(0, withoutMark(columns.get(0)));
            int customerAt = column(columns, wanted.customer(), CUSTOMER);
            int dateAt = column(columns, wanted.date(), DATE);
            boolean hasSpend = currency.isPresent() || wanted.spend().isPresent();
            int spendAt = hasSpend ? column(columns, wanted.spend(), SPEND) : -1;
            while (problems.isEmpty() && each.hasNext()) {
                row(each.next(), customerAt, dateAt, spendAt, currency);
            }
        } catch (UncheckedIOException e) {
            problem(0, ColumnFile.unreadable(e, wording));
        }
    }

    /** Spreadsheets put a byte order mark before the first heading. */
    private static String withoutMark(String name) {
        return name.startsWith("\ufeff") ? name.substring(1) : name;
    }

    private void row(CSVRecord cells, int customerAt, int dateAt, int spendAt, Optional<String> currency) {
        long number = cells.getRecordNumber();
        if (cells.size() <= Math.max(spendAt, Math.max(customerAt, dateAt))) {
            problem(number, wording.say("too-few-cells", "too few cells"));
            return;
        }
        Optional<LocalDate> date = date(cells.get(dateAt));
        if (cells.get(customerAt).isBlank()) {
            problem(number, wording.say("no-customer", "no customer"));
        } else if (date.isEmpty()) {
            problem(number, wording.say("no-date", "not a date: ") + Table.shortened(cells.get(dateAt), 40));
        } else if (currency.isEmpty()) {
            purchases.add(Purchase.of(cells.get(customerAt), date.get()));
        } else {
            spend(number, cells.get(spendAt), currency.get())
                    .ifPresent(spend -> purchases.add(Purchase.of(cells.get(customerAt), date.get(), spend)));
        }
    }

    private Optional<Money> spend(long line, String text, String currency) {
        try {
            return Optional.of(Money.of(text.indexOf('.') < 0 ? text.replace(',', '.') : text, currency));
        } catch (IllegalArgumentException e) {
            problem(line, wording.say("no-amount", "not an amount: ") + Table.shortened(text, 40));
            return Optional.empty();
        }
    }

    private int column(List<String> columns, Optional<String> wanted, Set<String> usual) {
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).toLowerCase(Locale.ROOT);
            if (wanted.map(each -> each.toLowerCase(Locale.ROOT).equals(name)).orElse(usual.contains(name))) {
                return i;
            }
        }
        problem(
                1,
                wording.say("no-column", "no such column: ")
                        + wanted.orElseGet(
                                () -> String.join(", ", usual.stream().sorted().toList())));
        return -1;
    }

    private void problem(long line, String what) {
        problems.add(file + ":" + line + ": " + what);
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException e) {
                // The next notation may fit.
            }
        }
        return Optional.empty();
    }
}
