package org.openpac.kpi.lifetime.fit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;
import org.openpac.core.text.Translations;

/**
 * What came of fitting a model to customers: the model, or why there is none that can be relied on.
 *
 * @param <M> the model
 */
public sealed interface FitResult<M> {

    /** The best model that was found; absent only where there is nothing to fit to. */
    Optional<M> model();

    /** What to do with the result, as a sentence. */
    Message advice();

    /**
     * The model, if it can be relied on without a further look.
     *
     * @throws IllegalStateException if the fit did not {@linkplain Converged converge}; it says why and what to do
     */
    default M orThrow() {
        throw new IllegalStateException(advice().toString());
    }

    /**
     * The data pin down every parameter.
     *
     * @param <M> the model
     * @param fitted with standard errors
     */
    record Converged<M>(M fitted) implements FitResult<M> {

        /** Refuses nothing but null. */
        public Converged {
            Objects.requireNonNull(fitted, "fitted");
        }

        @Override
        public Optional<M> model() {
            return Optional.of(fitted);
        }

        @Override
        public Message advice() {
            return sentence("converged", "The data pin down every parameter: use the model.", Map.of());
        }

        @Override
        public M orThrow() {
            return fitted;
        }
    }

    /**
     * The likelihood rises as parameters run off to zero or to infinity: the data ask for a simpler model.
     *
     * @param <M> the model
     * @param fitted the model where the search was stopped, without standard errors; its predictions hold within the
     *     period it was fitted to
     * @param parameters which of them ran off, in the model's order
     */
    record Boundary<M>(M fitted, List<String> parameters) implements FitResult<M> {

        /** Keeps its own copy of the list. */
        public Boundary {
            Objects.requireNonNull(fitted, "fitted");
            parameters = List.copyOf(parameters);
        }

        @Override
        public Optional<M> model() {
            return Optional.of(fitted);
        }

        @Override
        public Message advice() {
            return sentence(
                    "boundary",
                    "The likelihood rises without end in {parameters}: customers differ less than the model allows, or"
                            + " none can be seen to leave. Use a simpler model or a longer calibration.",
                    Map.of("parameters", names(parameters)));
        }
    }

    /**
     * Many parameters explain the data as well: the likelihood has a ridge and no peak.
     *
     * @param <M> the model
     * @param fitted one of the models on the ridge, without standard errors
     * @param ridge which parameters can change together at no cost, in the model's order
     */
    record Flat<M>(M fitted, List<String> ridge) implements FitResult<M> {

        /** Keeps its own copy of the list. */
        public Flat {
            Objects.requireNonNull(fitted, "fitted");
            ridge = List.copyOf(ridge);
        }

        @Override
        public Optional<M> model() {
            return Optional.of(fitted);
        }

        @Override
        public Message advice() {
            return sentence(
                    "flat",
                    "Many values of {parameters} explain these customers equally well. Add customers or a longer"
                            + " calibration, and do not read the parameters one by one.",
                    Map.of("parameters", names(ridge)));
        }
    }

    /**
     * There is nothing to fit to.
     *
     * @param <M> the model
     * @param lack what there is too little of
     * @param customers how many customers there are
     */
    record InsufficientData<M>(Lack lack, long customers) implements FitResult<M> {

        /** Refuses nothing but null. */
        public InsufficientData {
            Objects.requireNonNull(lack, "lack");
        }

        @Override
        public Optional<M> model() {
            return Optional.empty();
        }

        @Override
        public Message advice() {
            return sentence(lack.key(), lack.english(), Map.of("customers", Arguments.count(customers)));
        }
    }

    /** What there is too little of for a model. */
    enum Lack {
        /** Nobody came back within the calibration. */
        REPEAT_PURCHASES(
                "lacksRepeats",
                "No customer came back (customers: {customers}). Choose a later end of the calibration."),
        /** Nobody had a whole period in which to come back. */
        OPPORTUNITIES(
                "lacksOpportunities",
                "No customer had a whole period to come back in (customers: {customers}). Choose shorter periods or a later end"
                        + " of the calibration."),
        /** No two customers are known to have spent anything, or all spent the same. */
        SPENDS(
                "lacksSpends",
                "Too few customers with different amounts above zero on repeat purchases (customers: {customers}). Give the"
                        + " amounts of purchases, or choose a later end of the calibration."),
        /** Nobody with a contract left. */
        LOSSES("lacksLosses", "No customer left (customers: {customers}). Watch the cohorts for longer.");

        private final String key;
        private final String english;

        Lack(String key, String english) {
            this.key = key;
            this.english = english;
        }

        private String key() {
            return key;
        }

        private String english() {
            return english;
        }
    }

    private static Argument names(List<String> parameters) {
        return Arguments.several(parameters.stream().map(Arguments::named).toList());
    }

    private static Message sentence(String key, String english, Map<String, Argument> arguments) {
        return new Message(
                Translations.of("fits", file -> FitResult.class.getResourceAsStream(file)), key, english, arguments);
    }
}
