package org.openpac.kpi.attribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Journeys and credits as texts. */
final class Journeying {

    /** The models that need no times. */
    static final List<AttributionModel> MODELS = List.of(
            AttributionModel.firstTouch(),
            AttributionModel.lastTouch(),
            AttributionModel.lastNonDirect("d"),
            AttributionModel.linear(),
            AttributionModel.positionBased(),
            AttributionModel.markov(1),
            AttributionModel.markov(2),
            AttributionModel.shapley(CoalitionWorth.CONVERSIONS),
            AttributionModel.shapley(CoalitionWorth.RATE));

    private Journeying() {}

    static Journey went(String way, long conversions, long losses) {
        return Journey.of(way.split(" > ")).ending(conversions, losses);
    }

    static Credits credits(AttributionModel model, List<Journey> journeys) {
        return model.attribute(journeys).credits().orElseThrow();
    }

    static String conversions(AttributionModel model, List<Journey> journeys) {
        return text(credits(model, journeys).conversions());
    }

    static String text(SortedMap<String, BigDecimal> credits) {
        return credits.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + (entry.getValue().signum() == 0
                                ? "0"
                                : entry.getValue().stripTrailingZeros().toPlainString()))
                .collect(Collectors.joining(", "));
    }

    static List<Journey> both(List<Journey> some, List<Journey> others) {
        List<Journey> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }
}
