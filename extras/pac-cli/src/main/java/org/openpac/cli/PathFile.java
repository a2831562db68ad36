package org.openpac.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpac.cli.ColumnFile.Column;
import org.openpac.core.value.Money;
import org.openpac.kpi.attribution.Journey;

/**
 * Journeys, one a line: the channels in order, how often they ended with a conversion and without, and what it was worth.
 *
 * @param journeys in the order of lines
 * @param problems that forbid using them
 */
record PathFile(List<Journey> journeys, List<String> problems) {

    private static final Set<String> PATHS = Set.of("path", "channels", "journey", "parcours", "canaux", "chemin");
    private static final Set<String> CONVERSIONS =
            Set.of("conversions", "conversion", "total_conversions", "converted", "ventes");
    private static final Set<String> LOSSES = Set.of("losses", "nulls", "null", "total_null", "lost", "pertes");
    private static final Set<String> VALUES =
            Set.of("value", "revenue", "amount", "total_value", "montant", "valeur", "ca");
    private static final Pattern ARROW = Pattern.compile("\\s*>\\s*");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");

    static PathFile read(Path file, Optional<String> currency, Wording wording) throws IOException {
        List<Journey> journeys = new ArrayList<>();
        ColumnFile table = new ColumnFile(file, wording);
        List<String> problems = table.read(
                List.of(
                        new Column(Optional.empty(), PATHS, true),
                        new Column(Optional.empty(), CONVERSIONS, false),
                        new Column(Optional.empty(), LOSSES, false),
                        new Column(Optional.empty(), VALUES, currency.isPresent())),
                (line, cells) -> {
                    List<String> channels = channels(cells.get(0));
                    OptionalLong won = count(cells.get(1), 1);
                    OptionalLong lost = count(cells.get(2), 0);
                    if (channels.isEmpty()) {
                        table.problem(
                                line, wording.say("no-path", "no channels: ") + Table.shortened(cells.get(0), 40));
                    } else if (won.isEmpty() || lost.isEmpty()) {
                        String cell = cells.get(won.isEmpty() ? 1 : 2);
                        table.problem(line, wording.say("no-count", "not a count: ") + Table.shortened(cell, 40));
                    } else {
                        Journey journey = Journey.of(channels).ending(won.getAsLong(), lost.getAsLong());
                        if (currency.isEmpty() || cells.get(3).isBlank()) {
                            journeys.add(journey);
                        } else {
                            worth(cells.get(3), currency.get())
                                    .ifPresentOrElse(
                                            value -> journeys.add(journey.worth(value)),
                                            () -> table.problem(
                                                    line,
                                                    wording.say("no-amount", "not an amount: ")
                                                            + Table.shortened(cells.get(3), 40)));
                        }
                    }
                });
        return new PathFile(journeys, problems);
    }

    private static List<String> channels(String cell) {
        List<String> channels = Arrays.asList(ARROW.split(cell.strip(), -1));
        return channels.contains("") ? List.of() : channels;
    }

    /** A count; where nothing is told, a journey counts once as converted and never as lost. */
    private static OptionalLong count(String cell, long untold) {
        if (cell.isBlank()) {
            return OptionalLong.of(untold);
        }
        return COUNT.matcher(cell).matches() ? OptionalLong.of(Long.parseLong(cell)) : OptionalLong.empty();
    }

    private static Optional<Money> worth(String cell, String currency) {
        try {
            return Optional.of(Money.of(cell.indexOf('.') < 0 ? cell.replace(',', '.') : cell, currency));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
