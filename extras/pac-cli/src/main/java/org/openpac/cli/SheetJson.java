package org.openpac.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;
import org.openpac.core.view.PersonSheet;

/** What {@code sheet} says to programs. */
final class SheetJson {

    private final JsonText json = new JsonText();

    private SheetJson() {}

    static String of(PersonSheet sheet) {
        return new SheetJson().sheet(sheet);
    }

    static String people(List<Person> people) {
        JsonText json = new JsonText();
        json.list(() -> people.forEach(person -> json.object(() -> {
            json.member("id", person.id().value());
            person.name().ifPresent(name -> json.member("name", name));
            person.role().ifPresent(role -> json.member("role", role));
            person.teamId().ifPresent(team -> json.member("team", team.value()));
        })));
        return json.toString();
    }

    private String sheet(PersonSheet sheet) {
        json.object(() -> {
            json.member("plan", sheet.plan());
            json.member("person", sheet.personId().value());
            text("name", sheet.name());
            text("role", sheet.role());
            text("team", sheet.team());
            json.member("asOf", sheet.asOf().toString());
            json.listMember("objectives", () -> sheet.objectives().forEach(this::aim));
            json.listMember("actions", () -> sheet.actions().forEach(this::action));
            json.listMember("duties", () -> sheet.duties().forEach(this::duty));
            json.listMember("courses", () -> sheet.courses().forEach(this::course));
            json.listMember("meetings", () -> sheet.meetings().forEach(this::meeting));
            json.listMember("checkIns", () -> sheet.checkIns().forEach(this::checkIn));
            json.listMember("blockers", () -> sheet.blockers().forEach(this::blocker));
            json.listMember("readings", () -> sheet.readings().forEach(this::reading));
        });
        return json.toString();
    }

    private void aim(PersonSheet.Aim aim) {
        json.object(() -> {
            named(aim.objectiveId(), aim.name());
            date("due", aim.due());
            aim.unit().ifPresent(unit -> json.member("unit", unit.code()));
            figure("target", aim.target());
            figure("actual", aim.actual());
            date("measuredTo", aim.measuredTo());
            figure("attainment", aim.attainment());
            figure("pace", aim.pace());
            aim.status().ifPresent(status -> json.member("status", status.name()));
        });
    }

    private void action(PersonSheet.Action action) {
        json.object(() -> {
            named(action.tacticId(), action.name());
            date("start", action.start());
            date("end", action.end());
            action.part().ifPresent(part -> json.member("part", part.name()));
            json.listMember(
                    "times",
                    () -> action.times()
                            .forEach(time -> json.object(() -> {
                                json.member("value", time.value());
                                json.member("unit", time.unit().code());
                            })));
            json.member("status", action.status().name());
            json.member("daysLate", action.daysLate());
        });
    }

    private void duty(PersonSheet.Duty duty) {
        json.object(() -> {
            json.member("id", duty.elementId().value());
            duty.element()
                    .ifPresent(element -> json.member("type", element.shape().name()));
            json.member("role", duty.role().name());
        });
    }

    private void course(PersonSheet.Course course) {
        json.object(() -> {
            json.member("id", course.trainingId().value());
            json.member("topic", course.topic().name());
            text("title", course.title());
            date("start", course.start());
            date("end", course.end());
            json.member("trainer", course.isTrainer());
            json.member("done", course.isDone());
        });
    }

    private void meeting(PersonSheet.Meeting meeting) {
        json.object(() -> {
            json.member("id", meeting.sourceId().value());
            meeting.ritual().ifPresent(ritual -> json.member("ritual", ritual.name()));
            text("name", meeting.name());
            date("next", meeting.next());
            meeting.recurrence().ifPresent(recurrence -> {
                json.member("frequency", recurrence.frequency().name());
                recurrence.interval().ifPresent(interval -> json.member("interval", interval));
            });
        });
    }

    private void checkIn(PersonSheet.CheckInDue due) {
        json.object(() -> {
            named(due.objectiveId(), due.name());
            date("last", due.last());
            date("due", due.due());
            json.member("daysLate", due.daysLate());
        });
    }

    private void blocker(PersonSheet.Blocker blocker) {
        json.object(() -> {
            named(blocker.objectiveId(), blocker.name());
            json.member("date", blocker.date().toString());
            json.member("text", blocker.text());
        });
    }

    private void reading(PersonSheet.ReadingDue due) {
        json.object(() -> {
            named(due.kpiId(), due.name());
            text("frequency", due.frequency().map(Frequency::name));
            date("measuredTo", due.measuredTo());
            date("due", due.due());
            json.member("daysLate", due.daysLate());
        });
    }

    private void named(Id id, String name) {
        json.member("id", id.value());
        json.member("name", name);
    }

    private void text(String name, Optional<String> text) {
        text.ifPresent(words -> json.member(name, words));
    }

    private void date(String name, Optional<LocalDate> date) {
        date.ifPresent(day -> json.member(name, day.toString()));
    }

    private void figure(String name, Figure figure) {
        json.objectMember(name, () -> {
            figure.value().ifPresent(value -> json.member("value", value));
            figure.gap().ifPresent(gap -> json.member("undefined", gap.name()));
        });
    }
}
