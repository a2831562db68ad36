package org.openpac.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Quantity;

/** Readings of the company’s margin rate in a sound plan that come to a pace. */
public final class Paces {

    private static final int DECIMALS = 9;

    private Paces() {}

    /**
     * Gives the latest readings of the company’s margin rate paces, each on the last day of its period, the last one last.
     *
     * @param paces parts of what should have been done by then, such as {@code "0.8"}; rounded up by less than 0.000000001
     *     points
     */
    public static SalesActionPlan margin(SalesActionPlan plan, String... paces) {
        Objective margin = plan.objectives().get(Changes.MARGIN);
        return Changes.readings(plan, SoundKpis.MARGIN, readings -> {
            List<Measurement> paced = new ArrayList<>(readings);
            int first = readings.size() - paces.length;
            for (int i = 0; i < paces.length; i++) {
                Measurement reading = readings.get(first + i);
                LocalDate day = reading.period().orElseThrow().end();
                BigDecimal value = level(margin, Changes.period(plan).start(), day, new BigDecimal(paces[i]));
                paced.set(
                        first + i,
                        reading.withValue(new Quantity(
                                value, reading.value().orElseThrow().unit())));
            }
            return paced;
        });
    }

    private static BigDecimal level(Objective margin, LocalDate start, LocalDate day, BigDecimal pace) {
        TargetSpec target = margin.target().orElseThrow();
        BigDecimal from =
                target.baseline().flatMap(Baseline::value).orElseThrow().value();
        BigDecimal gone = BigDecimal.valueOf(new DateRange(start, day).days());
        BigDecimal all = BigDecimal.valueOf(new DateRange(start, margin.due().orElseThrow()).days());
        BigDecimal way = target.value().orElseThrow().value().multiply(pace).multiply(gone);
        return from.add(way.divide(all, MathContext.DECIMAL128)).setScale(DECIMALS, RoundingMode.UP);
    }
}
