package org.openpac.kpi.catalog;

import java.time.YearMonth;
import java.util.Comparator;
import org.openpac.kpi.EffectLag;
import org.openpac.kpi.Spend;

/** The month in which something was spent, and how long after it takes effect. */
record MonthlyEffect(YearMonth month, EffectLag lag) implements Comparable<MonthlyEffect> {

    private static final EffectLag AT_ONCE = new EffectLag(0, 0);
    private static final Comparator<MonthlyEffect> ORDER = Comparator.comparing(MonthlyEffect::month)
            .thenComparing(effect -> effect.lag().firstMonth())
            .thenComparing(effect -> effect.lag().lastMonth());

    static MonthlyEffect of(Spend spend) {
        return new MonthlyEffect(YearMonth.from(spend.date()), spend.effectLag().orElse(AT_ONCE));
    }

    // A month's own hash code puts the month where small hash tables do not look.
    @Override
    public int hashCode() {
        return 12 * month.getYear() + month.getMonthValue() + 31 * lag.hashCode();
    }

    @Override
    public int compareTo(MonthlyEffect other) {
        return ORDER.compare(this, other);
    }
}
