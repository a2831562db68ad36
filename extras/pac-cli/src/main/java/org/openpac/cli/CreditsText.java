package org.openpac.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.openpac.core.text.Format;
import org.openpac.kpi.attribution.Attribution;
import org.openpac.kpi.attribution.AttributionFlag;
import org.openpac.kpi.attribution.AttributionObstacle;
import org.openpac.kpi.attribution.Credits;

/** What {@code attribute} says to people and to programs. */
record CreditsText(String model, Attribution attribution, Wording wording) {

    private static final int DECIMALS = 2;

    private static final Map<AttributionObstacle, String> OBSTACLES = Map.of(
            AttributionObstacle.NO_CONVERSIONS, "No journey converted: there is nothing to share out.",
            AttributionObstacle.NO_TIMES, "Some journeys do not tell the times of their touches.",
            AttributionObstacle.TOO_MANY_CHANNELS, "There are more than sixteen channels; put small ones together.",
            AttributionObstacle.TOO_MANY_STATES,
                    "The chain has more than two hundred states; let it remember fewer touches.");

    private static final Map<AttributionFlag, String> FLAGS = Map.of(
            AttributionFlag.WEIGHTS_ASSUMED, "40 % for the first and for the last touch are a convention.",
            AttributionFlag.HALF_LIFE_ASSUMED, "A half-life of seven days is a convention.",
            AttributionFlag.NEGATIVE_CREDIT, "Journeys that met a channel with negative credit converted less often.",
            AttributionFlag.VALUES_MISSING, "Some journeys do not tell their value, so that no money is shared out.",
            AttributionFlag.MIXED_CURRENCIES, "Values of several currencies do not add up.");

    String text() {
        String title = wording.say("model", "Model: ") + wording.say("model." + model, Wording.spoken(model)) + "\n\n";
        return title
                + attribution
                        .credits()
                        .map(this::table)
                        .orElseGet(() -> attribution
                                .obstacle()
                                .map(why ->
                                        "  " + wording.say("obstacle." + why, OBSTACLES.getOrDefault(why, why.name()))
                                                + "\n")
                                .orElse(""));
    }

    private String table(Credits credits) {
        Format format = Format.of(wording.locale());
        boolean hasValue = credits.currency().isPresent();
        List<String> heading = new ArrayList<>(List.of(
                wording.say("channel", "Channel"),
                wording.say("conversions", "Conversions"),
                wording.say("share", "Share")));
        if (hasValue) {
            heading.add(wording.say("value", "Value"));
        }
        Table table = new Table(heading, hasValue ? List.of(1, 2, 3) : List.of(1, 2));
        SortedMap<String, BigDecimal> values = credits.values();
        credits.conversions(DECIMALS).forEach((channel, credit) -> {
            List<String> row = new ArrayList<>(
                    List.of(channel, format.number(credit, DECIMALS), format.percentage(share(credits, channel), 1)));
            credits.currency()
                    .ifPresent(unit -> row.add(
                            format.money(values.getOrDefault(channel, BigDecimal.ZERO), unit.getCurrencyCode())));
            table.row(row);
        });
        List<String> total = new ArrayList<>(List.of(
                wording.say("total", "Total"),
                format.number(credits.totalConversions(), DECIMALS),
                format.percentage(BigDecimal.valueOf(100), 1)));
        credits.currency()
                .ifPresent(unit ->
                        total.add(format.money(credits.totalValue().orElse(BigDecimal.ZERO), unit.getCurrencyCode())));
        table.row(total);
        StringBuilder text = new StringBuilder(table.toString());
        credits.flags().stream()
                .sorted()
                .forEach(flag -> text.append("\n  ")
                        .append(wording.say("flag." + flag, FLAGS.getOrDefault(flag, flag.name())))
                        .append('\n'));
        return text.toString();
    }

    private static BigDecimal share(Credits credits, String channel) {
        return credits.conversions()
                .getOrDefault(channel, BigDecimal.ZERO)
                .movePointRight(2)
                .divide(credits.totalConversions(), 6, RoundingMode.HALF_EVEN);
    }

    String json() {
        JsonText json = new JsonText();
        json.object(() -> {
            json.member("model", model);
            attribution.obstacle().ifPresent(why -> json.member("obstacle", why.name()));
            attribution.credits().ifPresent(credits -> credits(json, credits));
        });
        return json.toString();
    }

    private static void credits(JsonText json, Credits credits) {
        json.member("conversions", credits.totalConversions());
        credits.totalValue().ifPresent(value -> json.member("value", value));
        credits.currency().ifPresent(unit -> json.member("currency", unit.getCurrencyCode()));
        SortedMap<String, BigDecimal> values = credits.values();
        json.listMember(
                "channels",
                () -> credits.conversions()
                        .forEach((channel, credit) -> json.object(() -> {
                            json.member("channel", channel);
                            json.member("conversions", credit);
                            if (values.containsKey(channel)) {
                                json.member("value", values.getOrDefault(channel, BigDecimal.ZERO));
                            }
                            if (credits.removalEffects().containsKey(channel)) {
                                json.member(
                                        "removalEffect",
                                        credits.removalEffects().getOrDefault(channel, 0.0));
                            }
                        })));
        json.listMember("flags", () -> credits.flags().stream().sorted().forEach(flag -> json.item(flag.name())));
    }
}
