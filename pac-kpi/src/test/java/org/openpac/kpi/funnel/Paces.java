package org.openpac.kpi.funnel;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Events written as letters: one an hour, those in brackets at the same time, a dot for an hour without. */
final class Paces {

    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 9, 0);

    private Paces() {}

    static List<FunnelEvent> events(String subject, String pace) {
        List<FunnelEvent> events = new ArrayList<>();
        int hour = 0;
        boolean isTogether = false;
        for (char letter : pace.toCharArray()) {
            if (letter == '(' || letter == ')') {
                isTogether = letter == '(';
            } else if (letter != '.') {
                events.add(FunnelEvent.of(subject, String.valueOf(letter), START.plusHours(hour)));
            }
            hour += isTogether || letter == '(' ? 0 : 1;
        }
        return events;
    }
}
