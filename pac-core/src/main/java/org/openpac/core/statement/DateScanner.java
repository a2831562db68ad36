package org.openpac.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.statement.DateCore.Found;

/** Finds the dates of a statement, and which of its words belong to any date, due or not. */
final class DateScanner {

    private static final Set<String> RANGE_STARTS = Set.of("du", "de");
    private static final Set<String> RANGE_LINKS = Set.of("au", "a", "jusqu'");

    private final Tokens tokens;
    private final Language language;
    private final DateCore days;
    private final PeriodCore periods;
    private final List<StatedDate> dates = new ArrayList<>();
    private final BitSet words = new BitSet();
    private boolean isRangeOpen;

    private DateScanner(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
        this.days = new DateCore(tokens, language);
        this.periods = new PeriodCore(tokens, language, days);
    }

    static DateScanner scan(Tokens tokens, Language language) {
        DateScanner scanner = new DateScanner(tokens, language);
        int at = 0;
        while (at < tokens.size()) {
            at = Math.max(at + 1, scanner.phraseAt(at));
        }
        return scanner;
    }

    List<StatedDate> dates() {
        return List.copyOf(dates);
    }

    boolean isPartOfDate(int token) {
        return words.get(token);
    }

    /** Takes the date that begins here, and says where it ends; says the same place if none begins. */
    private int phraseAt(int at) {
        boolean isSecond = isRangeOpen && language.has(WordClass.THEN, tokens.at(at));
        int leadEnd = DateLead.end(tokens, isSecond ? at + 1 : at, language);
        for (int core = leadEnd; core >= at; core--) {
            Optional<Found> found = coreAt(at, core);
            if (found.isPresent()) {
                take(at, found.get());
                return found.get().end();
            }
        }
        return at;
    }

    private Optional<Found> coreAt(int at, int core) {
        boolean isFromWhere = language.has(WordClass.NOT_DUE, tokens.at(at - 1));
        DateLead lead = DateLead.of(tokens, isFromWhere ? at - 1 : at, core, language);
        Optional<Found> day = days.find(core, lead, core > at);
        return day.isPresent() ? day : periods.find(core, lead);
    }

    private void take(int from, Found found) {
        words.set(from, found.end());
        boolean isFirstOfRange = RANGE_STARTS.contains(tokens.at(from).word())
                && RANGE_LINKS.contains(tokens.at(found.end()).word());
        isRangeOpen = isFirstOfRange || language.has(WordClass.NOT_DUE, tokens.at(from - 1));
        boolean isEmpty = found.meaning() instanceof Deadline.Either either
                && either.meanings().isEmpty();
        if (!isRangeOpen && !isEmpty) {
            dates.add(new StatedDate(tokens.span(from, found.end()), found.meaning()));
        }
    }
}
