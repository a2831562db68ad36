package org.openpac.cli;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpac.cli.facts.Currencies;
import org.openpac.cli.facts.DateOrder;
import org.openpac.cli.facts.TableKind;
import org.openpac.cli.facts.TableSettings;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.SpendPurpose;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a reader of facts is told because files may not say it. */
final class FactOptions {

    @Option(
            names = "--kind",
            paramLabel = "deals|orders|leads|costs|customers",
            description = "What the rows of a table are (default: the headings tell).")
    private @Nullable TableKind kind;

    @Option(
            names = "--dates",
            paramLabel = "dmy|mdy|iso",
            description = "The order of day, month and year (default: the dates of the file tell).")
    private @Nullable DateOrder dates;

    @Option(
            names = "--decimal",
            paramLabel = "comma|point",
            description = "What stands before decimals (default: the numbers of the file tell).")
    private TableSettings.@Nullable DecimalMark decimal;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            converter = CurrencyCode.class,
            description = "The currency of amounts that have none (default: the plan's).")
    private @Nullable Currency currency;

    @Option(
            names = "--tax",
            paramLabel = "excluded|included",
            description = "Whether amounts include tax where a table does not say (default: the plan's).")
    private @Nullable TaxBasis tax;

    @Option(names = "--cost-kind", paramLabel = "direct|indirect", description = "What costs are where no column says.")
    private @Nullable CostKind costKind;

    @Option(
            names = "--purpose",
            paramLabel = "acquisition|retention",
            description = "What costs are for where no column says.")
    private @Nullable SpendPurpose purpose;

    @Option(
            names = "--lead-days",
            paramLabel = "DAYS",
            converter = LeadDays.class,
            description = "How many days a lead is given to become a customer (default: 90).")
    private int leadDays = TableSettings.LEAD_DAYS;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Dates.class,
            description = "The day the tables were exported: open deals are noted on it, facts dated after it are "
                    + "left out (default: today).")
    private @Nullable LocalDate asOf;

    /** Reads {@code EUR} from the command line. */
    static final class CurrencyCode implements ITypeConverter<Currency> {
        @Override
        public Currency convert(String text) {
            return Currencies.find(text)
                    .orElseThrow(() -> new TypeConversionException("a currency must be a code such as EUR: " + text));
        }
    }

    /** Reads {@code 90} from the command line. */
    static final class LeadDays implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,4}")) {
                throw new TypeConversionException("days must be a whole number from 0 to 9999: " + text);
            }
            return Integer.valueOf(text);
        }
    }

    /** The day the facts are looked at on. */
    LocalDate day() {
        return asOf == null ? Dates.today() : asOf;
    }

    int leadDays() {
        return leadDays;
    }

    TableSettings settings(Optional<SalesActionPlan> plan, Optional<DateRange> period) {
        return new TableSettings(
                Optional.ofNullable(kind),
                Optional.ofNullable(dates),
                Optional.ofNullable(decimal),
                Optional.ofNullable(currency).or(() -> plan.flatMap(SalesActionPlan::currency)),
                Optional.ofNullable(tax).or(() -> plan.flatMap(SalesActionPlan::taxBasis)),
                Optional.ofNullable(costKind),
                Optional.ofNullable(purpose),
                day(),
                leadDays,
                period);
    }
}
