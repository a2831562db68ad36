package org.openpac.core.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openpac.core.text.Format;
import org.openpac.core.text.Word;
import org.openpac.core.value.Gap;

/** A person's sheet in tables to be printed. */
final class SheetText {

    private final PersonSheet sheet;
    private final Locale locale;
    private final Format format;
    private final SheetCells cells;
    private final StringBuilder text = new StringBuilder();

    SheetText(PersonSheet sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = Format.isFrench(locale) ? locale : Locale.ENGLISH;
        this.format = Format.of(locale);
        this.cells = new SheetCells(this.locale);
    }

    @Override
    public String toString() {
        heading();
        if (!sheet.isKnown()) {
            line("\n"
                    + say(SheetWord.NO_SUCH_PERSON)
                            .replace("{id}", format.quoted(sheet.personId().value())));
        } else if (sheet.isEmpty()) {
            line("\n" + say(SheetWord.NOTHING));
        }
        objectives();
        actions();
        duties();
        courses();
        meetings();
        checkIns();
        blockers();
        readings();
        return text.toString();
    }

    private String say(SheetWord word) {
        return word.label(locale);
    }

    private String begun(Word word) {
        String label = word.label(locale);
        return label.substring(0, 1).toUpperCase(locale) + label.substring(1);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void heading() {
        if (sheet.isKnown()) {
            line(SheetCells.name(sheet.name().orElse(sheet.personId().value())
                    + sheet.role().map(role -> " — " + role).orElse("")
                    + sheet.team().map(team -> " · " + team).orElse("")));
        }
        line(SheetCells.name(sheet.plan()) + " · " + say(SheetWord.AS_OF).replace("{date}", format.date(sheet.asOf())));
    }

    private Columns table(Set<Integer> numbers, SheetWord... headings) {
        String[] cells = new String[headings.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = begun(headings[i]);
        }
        return new Columns(numbers, cells);
    }

    private void section(SheetWord title, List<?> rows, Columns table) {
        if (!rows.isEmpty()) {
            text.append('\n')
                    .append(say(title).toUpperCase(locale))
                    .append('\n')
                    .append(table);
        }
    }

    private void objectives() {
        Columns table = table(
                Set.of(1, 2, 4, 5),
                SheetWord.DUE,
                SheetWord.TARGET,
                SheetWord.ACTUAL,
                SheetWord.MEASURED_TO,
                SheetWord.ATTAINED,
                SheetWord.PACE,
                SheetWord.STATUS,
                SheetWord.OBJECTIVE);
        for (PersonSheet.Aim aim : sheet.objectives()) {
            table.row(
                    cells.date(aim.due()),
                    cells.level(aim.target(), aim.unit()),
                    cells.level(aim.actual(), aim.unit()),
                    cells.date(aim.measuredTo()),
                    cells.percent(aim.attainment()),
                    cells.percent(aim.pace()),
                    aim.status().map(status -> status.label(locale)).orElseGet(() -> cells.gap(aim.pace())),
                    SheetCells.name(aim.name()));
        }
        section(SheetWord.OBJECTIVES, sheet.objectives(), table);
    }

    private void actions() {
        Columns table = table(
                Set.of(3),
                SheetWord.FROM,
                SheetWord.TO,
                SheetWord.PART,
                SheetWord.TIME,
                SheetWord.STATUS,
                SheetWord.ACTION);
        for (PersonSheet.Action action : sheet.actions()) {
            table.row(
                    cells.date(action.start()),
                    cells.date(action.end()),
                    cells.part(action.part()),
                    cells.times(action.times()),
                    action.status().label(locale) + cells.late(action.daysLate()),
                    SheetCells.name(action.name()));
        }
        section(SheetWord.ACTIONS, sheet.actions(), table);
    }

    private void duties() {
        Columns table = table(Set.of(), SheetWord.PART, SheetWord.SUBJECT, SheetWord.WHAT);
        for (PersonSheet.Duty duty : sheet.duties()) {
            table.row(
                    duty.role().label(locale),
                    duty.element()
                            .map(element -> element.shape().label(locale))
                            .orElseGet(() -> begun(Gap.UNKNOWN_ELEMENT)),
                    SheetCells.name(cells.designation(duty)));
        }
        section(SheetWord.RESPONSIBILITIES, sheet.duties(), table);
    }

    private void courses() {
        Columns table =
                table(Set.of(), SheetWord.FROM, SheetWord.TO, SheetWord.PART, SheetWord.STATUS, SheetWord.TRAINING);
        for (PersonSheet.Course course : sheet.courses()) {
            table.row(
                    cells.date(course.start()),
                    cells.date(course.end().or(course::start)),
                    say(course.isTrainer() ? SheetWord.TRAINER : SheetWord.PARTICIPANT),
                    say(course.isDone() ? SheetWord.DONE : SheetWord.PLANNED),
                    SheetCells.name(course.title().orElseGet(() -> begun(course.topic()))));
        }
        section(SheetWord.TRAININGS, sheet.courses(), table);
    }

    private void meetings() {
        Columns table = table(Set.of(), SheetWord.ON, SheetWord.HOW_OFTEN, SheetWord.MEETING);
        for (PersonSheet.Meeting meeting : sheet.meetings()) {
            String kind = meeting.ritual().map(this::begun).orElseGet(() -> begun(SheetWord.CHECKPOINT));
            table.row(
                    cells.date(meeting.next()),
                    cells.often(meeting.recurrence()),
                    SheetCells.name(meeting.name().orElse(kind)));
        }
        section(SheetWord.MEETINGS, sheet.meetings(), table);
    }

    private void checkIns() {
        Columns table = table(Set.of(), SheetWord.DUE, SheetWord.LAST, SheetWord.STATUS, SheetWord.OBJECTIVE);
        for (PersonSheet.CheckInDue due : sheet.checkIns()) {
            table.row(
                    cells.date(due.due()),
                    cells.date(due.last()),
                    cells.planned(due.due(), due.daysLate()),
                    SheetCells.name(due.name()));
        }
        section(SheetWord.CHECK_INS, sheet.checkIns(), table);
    }

    private void blockers() {
        Columns table = table(Set.of(), SheetWord.ON, SheetWord.OBJECTIVE, SheetWord.BLOCKER);
        for (PersonSheet.Blocker blocker : sheet.blockers()) {
            table.row(
                    format.date(blocker.date()), SheetCells.shortName(blocker.name()), SheetCells.name(blocker.text()));
        }
        section(SheetWord.BLOCKERS, sheet.blockers(), table);
    }

    private void readings() {
        Columns table = table(
                Set.of(),
                SheetWord.DUE,
                SheetWord.HOW_OFTEN,
                SheetWord.MEASURED_TO,
                SheetWord.STATUS,
                SheetWord.INDICATOR);
        for (PersonSheet.ReadingDue due : sheet.readings()) {
            table.row(
                    cells.date(due.due()),
                    due.frequency().map(frequency -> frequency.label(locale)).orElse(SheetCells.NONE),
                    cells.date(due.measuredTo()),
                    cells.planned(due.due(), due.daysLate()),
                    SheetCells.name(due.name()));
        }
        section(SheetWord.READINGS, sheet.readings(), table);
    }
}
