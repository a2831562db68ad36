package org.openpac.kpi.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.openpac.core.value.DateRange;

/** Costs of other days than the customers they win. */
final class LaggedCost {

    private LaggedCost() {}

    /** How many months a period has; 0 unless it begins and ends with a month. */
    static long wholeMonths(DateRange period) {
        boolean isWhole = period.isOrdered()
                && period.start().getDayOfMonth() == 1
                && period.end().plusDays(1).getDayOfMonth() == 1;
        return isWhole ? ChronoUnit.MONTHS.between(period.start(), period.end().plusDays(1)) : 0;
    }

    /** What takes effect in whole months; empty where the costs do not reach as far as their lags ask for. */
    static Optional<BigDecimal> takingEffect(
            BigDecimal firstDay, BigDecimal lastDay, SortedMap<MonthlyEffect, BigDecimal> costs) {
        if (costs.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = YearMonth.from(LocalDate.ofEpochDay(firstDay.longValueExact()));
        YearMonth last = YearMonth.from(LocalDate.ofEpochDay(lastDay.longValueExact()));
        int longest = costs.keySet().stream()
                .mapToInt(effect -> effect.lag().lastMonth())
                .max()
                .orElse(0);
        int earliest = costs.keySet().stream()
                .mapToInt(effect -> effect.lag().firstMonth())
                .min()
                .orElse(0);
        YearMonth from = costs.firstKey().month();
        YearMonth to = costs.keySet().stream()
                .map(MonthlyEffect::month)
                .max(Comparator.naturalOrder())
                .orElse(from);
        if (from.isAfter(first.minusMonths(longest)) || (earliest < 0 && to.isBefore(last.minusMonths(earliest)))) {
            return Optional.empty();
        }
        return Optional.of(costs.entrySet().stream()
                .map(cost -> part(cost, first, last))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal part(Map.Entry<MonthlyEffect, BigDecimal> cost, YearMonth first, YearMonth last) {
        MonthlyEffect effect = cost.getKey();
        long from = Math.max(number(effect.month()) + effect.lag().firstMonth(), number(first));
        long to = Math.min(number(effect.month()) + effect.lag().lastMonth(), number(last));
        long months = Math.max(0, to - from + 1);
        return cost.getValue()
                .multiply(BigDecimal.valueOf(months))
                .divide(BigDecimal.valueOf(effect.lag().months()), MathContext.DECIMAL128);
    }

    private static long number(YearMonth month) {
        return month.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** What was spent on the days of a period shifted back; empty where the costs do not reach back so far. */
    static Optional<BigDecimal> earlier(
            BigDecimal firstDay, BigDecimal lastDay, BigDecimal cycle, SortedMap<LocalDate, BigDecimal> costs) {
        long days = cycle.setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDate from = LocalDate.ofEpochDay(firstDay.longValueExact() - days);
        LocalDate to = LocalDate.ofEpochDay(lastDay.longValueExact() - days);
        if (costs.isEmpty() || costs.firstKey().isAfter(from)) {
            return Optional.empty();
        }
        return Optional.of(
                costs.subMap(from, to.plusDays(1)).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
