package org.openpac.cli.facts;

import java.util.Optional;
import org.openpac.kpi.DealOutcome;

/** How a deal ended, from the columns that tell: status, won and closed, or the stage. */
final class DealEnd {

    private DealEnd() {}

    static DealOutcome of(Row row) {
        if (row.has(Field.STATUS)) {
            return row.word(Field.STATUS, DealOutcome.class).orElseGet(() -> missing(row, Field.STATUS));
        }
        if (row.has(Field.WON) && (row.has(Field.CLOSED) || !row.has(Field.STAGE))) {
            return byAnswers(row);
        }
        return byStage(row);
    }

    private static DealOutcome byAnswers(Row row) {
        Optional<Boolean> won = row.truth(Field.WON);
        if (won.isEmpty()) {
            return missing(row, Field.WON);
        }
        if (won.get()) {
            return DealOutcome.WON;
        }
        if (row.has(Field.CLOSED)) {
            return row.truth(Field.CLOSED)
                    .map(closed -> closed ? DealOutcome.LOST : DealOutcome.OPEN)
                    .orElseGet(() -> missing(row, Field.CLOSED));
        }
        row.refuse(
                Field.WON,
                FactText.message("not-won", "Not won: nothing says whether the deal is lost or still open."));
        return DealOutcome.OPEN;
    }

    /** Stages have the names that a company gives them: all are open but those that speak of an end. */
    private static DealOutcome byStage(Row row) {
        Optional<String> stage = row.text(Field.STAGE).map(Folded::of);
        if (stage.isEmpty()) {
            return missing(row, Field.STAGE);
        }
        Optional<String> end = Dictionary.meaning("STAGE", stage.get());
        if (end.isEmpty() && Dictionary.isClosing(stage.get())) {
            row.refuse(
                    Field.STAGE,
                    FactText.message(
                            "unknown-end",
                            "{value} seems to be the end of a deal, but whether it was won is not understood; add a"
                                    + " column with its status.",
                            row.quoted(Field.STAGE)));
        }
        return end.map(DealOutcome::valueOf).orElse(DealOutcome.OPEN);
    }

    private static DealOutcome missing(Row row, Field field) {
        row.missing(field);
        return DealOutcome.OPEN;
    }
}
