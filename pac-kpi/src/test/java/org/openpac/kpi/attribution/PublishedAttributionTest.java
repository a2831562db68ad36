package org.openpac.kpi.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.openpac.kpi.attribution.Journeying.credits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

/** The examples of attribution in the folder of expected figures, to twelve digits. */
class PublishedAttributionTest {

    @Test
    void heuristic_models_give_the_expected_credits() {
        JsonNode example = PublishedFigures.json("expected_kpi_examples.json").get("attribution_heuristics");
        Map.of(
                        "first", AttributionModel.firstTouch(),
                        "last", AttributionModel.lastTouch(),
                        "linear", AttributionModel.linear(),
                        "u_40_20_40", AttributionModel.positionBased())
                .forEach((name, model) -> check(example.get(name), credits(model, journeys(example))));
    }

    @Test
    void a_markov_chain_gives_the_expected_credits() {
        JsonNode example = PublishedFigures.json("expected_kpi_examples.json").get("attribution_markov");
        Credits credits = credits(AttributionModel.markov(1), journeys(example));

        check(example.get("attributed"), credits);
        example.get("removal_effect")
                .propertyNames()
                .forEach(channel -> assertThat(credits.removalEffects().get(channel))
                        .isCloseTo(example.get("removal_effect").get(channel).doubleValue(), withinPercentage(1e-10)));
    }

    private static void check(JsonNode expected, Credits credits) {
        assertThat(credits.conversions()).hasSize(expected.size());
        credits.conversions()
                .forEach((channel, credit) -> assertThat(credit.doubleValue())
                        .isCloseTo(expected.get(channel).doubleValue(), withinPercentage(1e-10)));
    }

    private static List<Journey> journeys(JsonNode example) {
        List<Journey> journeys = new ArrayList<>();
        for (JsonNode path : example.get("paths")) {
            List<String> channels = new ArrayList<>();
            path.get(0).forEach(channel -> channels.add(channel.stringValue()));
            journeys.add(Journey.of(channels)
                    .ending(path.get(1).longValue(), path.get(2).longValue()));
        }
        return journeys;
    }
}
