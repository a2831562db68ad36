package org.openpac.core.plan.tracking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.plan.objective.Baseline;
import org.openpac.core.plan.objective.TargetSpec;
import org.openpac.core.text.Translations;
import org.openpac.core.text.Word;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** What common practice expects a structured plan to bring, and the targets it proposes. */
public final class Benchmarks {

    /** Where the figures are published. */
    public static final String SOURCE =
            "« Plan d’action commercial : comment structurer vos objectifs pour atteindre vos cibles ? »";

    /** A figure that a structured plan is known to improve. */
    public enum Improvable implements Word {
        /** Leads who become customers: leads are qualified better, messages say more to them. */
        LEAD_CONVERSION_RATE,
        /** What the sales team gets done: objectives are clear, processes lean, tools fit. */
        SALES_PRODUCTIVITY,
        /** What customers think: needs are understood better, service is personal. */
        CUSTOMER_SATISFACTION;

        /** Says what the improvement comes from. */
        public String levers(Locale locale) {
            String english = switch (this) {
                case LEAD_CONVERSION_RATE -> "better qualified leads, more relevant messages";
                case SALES_PRODUCTIVITY -> "clear objectives, lean processes, fitting tools";
                case CUSTOMER_SATISFACTION -> "needs understood better, personal service";
            };
            return Translations.WORDS
                    .find("Improvable." + name() + ".levers", locale)
                    .orElse(english);
        }
    }

    /**
     * By how much a structured plan improves a figure, as fractions of what it was.
     *
     * @param figure what is improved
     * @param low the least that is usual, 0.15 for 15 %
     * @param high the most that is usual
     */
    public record ImprovementRange(Improvable figure, Share low, Share high) {}

    /**
     * The change that common practice proposes over a year for a standard indicator.
     *
     * @param kpiCode the indicator's standard code
     * @param direction which way it is to move
     * @param percent by how many percent, negative for a decrease
     * @param change how the number is read; empty where the publication leaves open whether percent or points are meant,
     *     so that the plan's author has to choose
     */
    public record DefaultTarget(String kpiCode, Direction direction, Quantity percent, Optional<ChangeKind> change) {

        /**
         * Makes a target of it.
         *
         * @param kind how the number is read: a relative percentage, or points where the publication leaves it open
         * @param baseline the level from which the change is counted
         * @throws IllegalArgumentException if the publication means another kind, or the kind is neither
         */
        public TargetSpec from(ChangeKind kind, Baseline baseline) {
            boolean isPercent = kind == ChangeKind.RELATIVE_PERCENT || kind == ChangeKind.PERCENTAGE_POINTS;
            if (!isPercent || change.filter(published -> published != kind).isPresent()) {
                throw new IllegalArgumentException("change of " + kpiCode + " must be "
                        + change.map(Word::name).orElse("in percent or points") + ": " + kind.name());
            }
            return TargetSpec.builder()
                    .direction(direction)
                    .change(kind)
                    .value(percent)
                    .baseline(baseline)
                    .build();
        }
    }

    private static final List<ImprovementRange> IMPROVEMENT_RANGES = List.of(
            new ImprovementRange(Improvable.LEAD_CONVERSION_RATE, Share.of("0.15"), Share.of("0.20")),
            new ImprovementRange(Improvable.SALES_PRODUCTIVITY, Share.of("0.10"), Share.of("0.15")),
            new ImprovementRange(Improvable.CUSTOMER_SATISFACTION, Share.of("0.05"), Share.of("0.10")));

    private static final List<DefaultTarget> DEFAULT_TARGETS = List.of(
            new DefaultTarget("ACQ-001", Direction.DECREASE, percent(-10), Optional.of(ChangeKind.RELATIVE_PERCENT)),
            new DefaultTarget("VAL-001", Direction.INCREASE, percent(5), Optional.of(ChangeKind.RELATIVE_PERCENT)),
            new DefaultTarget("CNV-001", Direction.INCREASE, percent(2), Optional.empty()));

    private Benchmarks() {}

    private static Quantity percent(long number) {
        return Quantity.of(number, Unit.PERCENT);
    }

    /** Lists by how much a structured plan improves conversion, productivity and satisfaction; source: {@link #SOURCE}. */
    public static List<ImprovementRange> improvementRanges() {
        return IMPROVEMENT_RANGES;
    }

    /** Lists the targets proposed for acquisition cost, lifetime value and conversion; source: {@link #SOURCE}. */
    public static List<DefaultTarget> defaultTargets() {
        return DEFAULT_TARGETS;
    }
}
