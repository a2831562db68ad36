package org.openpac.kpi.allocation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.plan.action.CurveForm;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;
import org.openpac.core.text.Translations;

/**
 * What came of fitting a response curve to what was spent and what it brought: the curve, or why there is none to rely on.
 *
 * <p>Least squares, with all parameters above 0. The same points, in whatever order, give the same bits.
 */
public sealed interface CurveFit {

    /** The best curve that was found; absent only where there is nothing to fit to. */
    Optional<FittedCurve> fitted();

    /** What to do with it, as a sentence. */
    Message advice();

    /**
     * Fits a curve to the past.
     *
     * @param form of the curve: {@link CurveForm#LOG}, {@link CurveForm#POWER}, {@link CurveForm#EXPONENTIAL} or
     *     {@link CurveForm#HILL}; power curves are sought up to an exponent of 1, Hill curves from 0.2 to 10
     * @param past one point for each period of equal length, in any order
     * @throws IllegalArgumentException if the form consists of straight lines, which are drawn through points and not fitted
     */
    static CurveFit of(CurveForm form, List<SpendResult> past) {
        return CurveSearch.of(form, past);
    }

    /**
     * The points pin down every parameter.
     *
     * @param curve with standard errors
     */
    record Converged(FittedCurve curve) implements CurveFit {

        /** Refuses a null. */
        public Converged {
            Objects.requireNonNull(curve, "curve");
        }

        @Override
        public Optional<FittedCurve> fitted() {
            return Optional.of(curve);
        }

        @Override
        public Message advice() {
            return sentence(
                    "converged",
                    "The points pin down the curve: use it between the amounts that were spent.",
                    Map.of());
        }
    }

    /**
     * The points ask for a parameter at the end of its range: they show no saturation, or nothing else.
     *
     * @param curve where the search ended, without standard errors
     * @param parameter which of them ran to its end
     */
    record Boundary(FittedCurve curve, String parameter) implements CurveFit {

        /** Refuses a null. */
        public Boundary {
            Objects.requireNonNull(curve, "curve");
            Objects.requireNonNull(parameter, "parameter");
        }

        @Override
        public Optional<FittedCurve> fitted() {
            return Optional.of(curve);
        }

        @Override
        public Message advice() {
            return sentence(
                    "boundary",
                    "The points drive {parameter} to the end of its range: they do not show where returns fade. Use the curve only"
                            + " between the amounts that were spent, or try another form or further amounts.",
                    Map.of("parameter", Arguments.named(parameter)));
        }
    }

    /**
     * Many curves explain the points as well.
     *
     * @param curve one of them, without standard errors
     */
    record Flat(FittedCurve curve) implements CurveFit {

        /** Refuses a null. */
        public Flat {
            Objects.requireNonNull(curve, "curve");
        }

        @Override
        public Optional<FittedCurve> fitted() {
            return Optional.of(curve);
        }

        @Override
        public Message advice() {
            return sentence(
                    "flat",
                    "Many curves explain the points equally well. Spend clearly more or less for some periods, and fit again.",
                    Map.of());
        }
    }

    /**
     * There is nothing to fit to.
     *
     * @param lack what there is too little of
     * @param found how many there are
     * @param needed how many it takes
     */
    record InsufficientData(Lack lack, int found, int needed) implements CurveFit {

        /** Refuses a null. */
        public InsufficientData {
            Objects.requireNonNull(lack, "lack");
        }

        @Override
        public Optional<FittedCurve> fitted() {
            return Optional.empty();
        }

        @Override
        public Message advice() {
            Map<String, Argument> counts = Map.of("found", Arguments.count(found), "needed", Arguments.count(needed));
            return lack == Lack.AMOUNTS
                    ? sentence(
                            "lacksAmounts",
                            "Different amounts above zero were spent {found} times, and it takes {needed}. Spend clearly more or"
                                    + " less for some periods, or assume an elasticity.",
                            counts)
                    : sentence(
                            "lacksResults",
                            "Spending brought something {found} times, and it takes {needed}. Check how results are counted.",
                            counts);
        }
    }

    /** What there is too little of for a curve. */
    enum Lack {
        /** Amounts above 0 that differ: one more than the curve has parameters. */
        AMOUNTS,
        /** Points at which spending brought something. */
        RESULTS
    }

    private static Message sentence(String key, String english, Map<String, Argument> arguments) {
        return new Message(
                Translations.of("curves", file -> CurveFit.class.getResourceAsStream(file)), key, english, arguments);
    }
}
