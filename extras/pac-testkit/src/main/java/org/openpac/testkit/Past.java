package org.openpac.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** Changes of what a sound plan knows of the years before it. */
public final class Past {

    private Past() {}

    /** Every past growth of revenue multiplied, the last year being what it was, and even from month to month. */
    public static SalesActionPlan scaled(SalesActionPlan plan, Optional<Id> subject, String times) {
        List<Measurement> past = years(plan, subject);
        List<Measurement> next = new ArrayList<>(plan.measurements());
        BigDecimal former = null;
        BigDecimal scaled = null;
        for (Measurement year : past) {
            BigDecimal level = level(year);
            if (former != null && scaled != null) {
                // The years stand from the last but one backwards: each is reckoned from the one after it.
                BigDecimal growth = former.divide(level, MathContext.DECIMAL64).subtract(BigDecimal.ONE);
                BigDecimal factor = growth.multiply(new BigDecimal(times)).add(BigDecimal.ONE);
                scaled = scaled.divide(factor, MathContext.DECIMAL64);
                BigDecimal rounded = scaled.setScale(0, RoundingMode.HALF_UP);
                next.set(next.indexOf(year), year.withValue(new Quantity(rounded, SoundFigures.EUR)));
            } else {
                scaled = level;
            }
            former = level;
        }
        return plan.withMeasurements(next);
    }

    /** The whole years before the plan, backwards; the last of them is the sum of its months where it stands in months. */
    private static List<Measurement> years(SalesActionPlan plan, Optional<Id> subject) {
        List<Measurement> own = plan.measurements().stream()
                .filter(each -> each.kpiId().equals(SoundKpis.REVENUE)
                        && each.subjectId().equals(subject))
                .filter(each -> each.period()
                        .orElseThrow()
                        .end()
                        .isBefore(Changes.period(plan).start()))
                .toList();
        List<Measurement> months = own.stream()
                .filter(each -> each.period().orElseThrow().days() < 32)
                .toList();
        List<Measurement> years = new ArrayList<>();
        if (!months.isEmpty()) {
            BigDecimal sum = months.stream().map(Past::level).reduce(BigDecimal.ZERO, BigDecimal::add);
            years.add(months.get(0).withValue(new Quantity(sum, SoundFigures.EUR)));
        }
        own.stream().filter(each -> !months.contains(each)).forEach(years::add);
        return years;
    }

    private static BigDecimal level(Measurement reading) {
        return reading.value().orElseThrow().value();
    }

    /** No reading of the company's revenue from before the plan, and a market that grows at a given rate. */
    public static SalesActionPlan forgotten(SalesActionPlan plan, String marketGrowth) {
        SalesActionPlan without = plan.withMeasurements(plan.measurements().stream()
                .filter(each -> each.subjectId().isPresent()
                        || !each.kpiId().equals(SoundKpis.REVENUE)
                        || !each.period()
                                .orElseThrow()
                                .end()
                                .isBefore(Changes.period(plan).start()))
                .toList());
        return Changes.market(
                without,
                market -> market.withGrowth(market.growth().orElseThrow().withRate(Share.of(marketGrowth))));
    }

    /** The company's revenue of the year before, month by month, in hundredths of one per cent of the same sum. */
    public static SalesActionPlan season(SalesActionPlan plan, int... parts) {
        List<Measurement> months = plan.measurements().subList(0, parts.length);
        BigDecimal sum = months.stream().map(Past::level).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Measurement> next = new ArrayList<>(plan.measurements());
        for (int i = 0; i < parts.length; i++) {
            BigDecimal part =
                    sum.multiply(BigDecimal.valueOf(parts[i])).movePointLeft(4).setScale(0, RoundingMode.HALF_UP);
            next.set(i, months.get(i).withValue(new Quantity(part, SoundFigures.EUR)));
        }
        return plan.withMeasurements(next);
    }

    /** A multiple of an objective's target in percent. */
    public static Quantity percent(Objective objective, String times) {
        BigDecimal percent =
                objective.target().flatMap(TargetSpec::value).orElseThrow().value();
        return new Quantity(percent.multiply(new BigDecimal(times)), Unit.PERCENT);
    }
}
