package org.openpac.cli.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.openpac.core.value.DateRange;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.CustomerLost;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.SalesFact;

/** The facts that a row of a table of customers stands for: won, lost, there when the period began. */
final class CustomerFacts {

    private final Optional<DateRange> asked;
    private final Optional<Integer> months;
    private final Consumer<SalesFact> facts;
    private boolean isAnyLost;

    CustomerFacts(Optional<DateRange> asked, Consumer<SalesFact> facts) {
        this.asked = asked;
        this.months = asked.flatMap(CustomerFacts::wholeMonths);
        this.facts = facts;
    }

    private static Optional<Integer> wholeMonths(DateRange period) {
        LocalDate after = period.end().plusDays(1);
        return period.isOrdered()
                        && period.start().getDayOfMonth() == 1
                        && after.getDayOfMonth() == 1
                        && ChronoUnit.MONTHS.between(period.start(), after) <= CustomerBase.MAX_MONTHS
                ? Optional.of((int) ChronoUnit.MONTHS.between(period.start(), after))
                : Optional.empty();
    }

    void add(Row row) {
        LocalDate since = row.requiredDate(Field.CUSTOMER_SINCE);
        Optional<LocalDate> left = row.date(Field.LEFT_ON);
        long count = row.count(Field.COUNT, false).orElse(1L);
        if (row.isSound() && left.filter(day -> day.isBefore(since)).isPresent()) {
            row.refuse(Field.LEFT_ON, FactText.message("left-before", "The customer left before being one."));
        }
        CustomerWon.Builder won = CustomerWon.builder()
                .date(since)
                .count(count)
                .origin(RowFacts.origin(row))
                .segmentId(row.id(Field.SEGMENT))
                .channelId(row.id(Field.CHANNEL))
                .tacticId(row.id(Field.TACTIC))
                .personId(row.id(Field.PERSON));
        if (row.isSound()) {
            CustomerWon built = won.build();
            facts.accept(built);
            left.ifPresent(day -> facts.accept(lost(built, day)));
            isAnyLost |= left.isPresent();
            base(built, left);
        }
    }

    /** Says that nobody was lost, where a column tells when customers left and none did. */
    void end(boolean isLeavingTold) {
        if (isLeavingTold && !isAnyLost) {
            asked.ifPresent(period -> facts.accept(
                    CustomerLost.builder().date(period.start()).count(0).build()));
        }
    }

    private CustomerLost lost(CustomerWon won, LocalDate day) {
        boolean isOfPeriod =
                asked.filter(period -> !won.date().isBefore(period.start())).isPresent();
        return CustomerLost.builder()
                .date(day)
                .count(won.count())
                .wonInSamePeriod(isOfPeriod)
                .segmentId(won.segmentId())
                .channelId(won.channelId())
                .tacticId(won.tacticId())
                .personId(won.personId())
                .build();
    }

    /** Customers who were there when the period began. */
    private void base(CustomerWon won, Optional<LocalDate> left) {
        asked.ifPresent(period -> months.ifPresent(length -> {
            boolean isThere = won.date().isBefore(period.start())
                    && left.filter(day -> day.isBefore(period.start())).isEmpty();
            if (isThere) {
                facts.accept(CustomerBase.builder()
                        .date(period.start())
                        .count(won.count())
                        .months(length)
                        .segmentId(won.segmentId())
                        .build());
            }
        }));
    }
}
