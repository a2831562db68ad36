package org.openpac.core.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Unit;

/** Finds the spans of time of a statement that are no dates, in one pass. */
record DurationScanner(Tokens tokens, Language language, DateScanner dates) {

    private static final Set<String> HOURS = Set.of("heure", "heures", "h", "hour", "hours", "hr", "hrs");
    private static final Set<String> MINUTES = Set.of("minute", "minutes", "min", "mins", "mn");

    List<StatedDuration> durations() {
        List<StatedDuration> durations = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.at(at).isNumber() && !dates.isPartOfDate(at)) {
                durationAt(at).ifPresent(durations::add);
            }
        }
        return List.copyOf(durations);
    }

    private Optional<StatedDuration> durationAt(int at) {
        int end = tokens.at(at + 1).is("-") ? at + 2 : at + 1;
        BigDecimal value = tokens.at(at).number();
        return unit(tokens.at(end))
                .filter(unit -> Decimals.isWithinBounds(value))
                .map(unit -> new StatedDuration(value, unit, tokens.span(at, end + 1)));
    }

    private Optional<Unit> unit(Token word) {
        if (HOURS.contains(word.word())) {
            return Optional.of(Unit.HOUR);
        }
        if (MINUTES.contains(word.word())) {
            return Optional.of(new Unit("minute"));
        }
        if (language.has(WordClass.DAY, word)) {
            return Optional.of(Unit.DAY);
        }
        if (language.has(WordClass.WEEK, word)) {
            return Optional.of(new Unit("WEEK"));
        }
        if (language.has(WordClass.MONTH, word)) {
            return Optional.of(Unit.MONTH);
        }
        return language.has(WordClass.YEAR, word) ? Optional.of(new Unit("YEAR")) : Optional.empty();
    }
}
