package org.openpac.kpi.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpac.kpi.published.PublishedFigures;
import tools.jackson.databind.JsonNode;

/** How often an interval holds the share it is about: added up over all counts that can come up, computed elsewhere too. */
class CoverageTest {

    @Test
    void each_method_covers_as_often_as_computed_elsewhere() {
        JsonNode rows = PublishedFigures.json("expected_proportions.json").get("exact_coverage");
        for (JsonNode row : rows) {
            ProportionMethod method =
                    ProportionMethod.valueOf(row.get("method").asString().toUpperCase(Locale.ROOT));
            assertThat(coverage(method, row.get("n").asInt(), row.get("p").asDouble()))
                    .as("%s", row)
                    .isCloseTo(row.get("coverage").asDouble(), within(1e-10));
        }
        assertThat(rows).hasSize(31);
    }

    private static double coverage(ProportionMethod method, int trials, double share) {
        double covered = 0;
        double probability = Math.pow(1 - share, trials);
        for (int successes = 0; successes <= trials; successes++) {
            if (Proportion.of(successes, trials).interval(method, 0.95).contains(share)) {
                covered += probability;
            }
            probability *= (trials - successes) / (successes + 1.0) * share / (1 - share);
        }
        return covered;
    }
}
