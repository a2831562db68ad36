package org.openpac.json.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.Part;
import org.openpac.kpi.Activity;
import org.openpac.kpi.ActivityType;
import org.openpac.kpi.CustomerBase;
import org.openpac.kpi.CustomerLost;
import org.openpac.kpi.CustomerOrigin;
import org.openpac.kpi.CustomerWon;
import org.openpac.kpi.Lead;
import org.openpac.kpi.LeadStage;
import org.openpac.kpi.PlannedAction;
import org.openpac.kpi.Prospects;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.StaffTime;
import org.openpac.kpi.Survey;
import org.openpac.kpi.SurveyQuestion;

/** How facts without amounts are said in JSON. */
final class CountFacts {

    /** The forms by the word of each type. */
    static final Map<String, Form<? extends SalesFact>> FORMS = Map.ofEntries(
            Map.entry("customerWon", customerWon()),
            Map.entry("customerLost", customerLost()),
            Map.entry("customerBase", customerBase()),
            Map.entry("prospects", prospects()),
            Map.entry("lead", lead()),
            Map.entry("activity", activity()),
            Map.entry("survey", survey()),
            Map.entry("staffTime", staffTime()),
            Map.entry("plannedAction", plannedAction()));

    private CountFacts() {}

    private static Form<CustomerWon> customerWon() {
        Part<CustomerWon, Long> count =
                Part.required("count", FormKinds.COUNT, "How many customers.", CustomerWon::count);
        Part<CustomerWon, Boolean> reactivated = Part.standard(
                "reactivated",
                FormKinds.BOOLEAN,
                false,
                "Whether they had been customers before; left out: no.",
                CustomerWon::reactivated);
        Part<CustomerWon, CustomerOrigin> origin =
                Part.optional("origin", FormKinds.word(CustomerOrigin.class), "How they came.", CustomerWon::origin);
        return Form.inline(
                "CustomerWon",
                FactParts.parts("customerWon", List.of(count, reactivated, origin)),
                parts -> CustomerWon.builder()
                        .date(parts.of(FactParts.DATE))
                        .count(parts.of(count))
                        .reactivated(parts.of(reactivated))
                        .origin(parts.maybe(origin))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<CustomerLost> customerLost() {
        Part<CustomerLost, Long> count =
                Part.required("count", FormKinds.COUNT, "How many customers.", CustomerLost::count);
        Part<CustomerLost, Boolean> wonInSamePeriod = Part.standard(
                "wonInSamePeriod",
                FormKinds.BOOLEAN,
                false,
                "Whether they were won in the same period; left out: no.",
                CustomerLost::wonInSamePeriod);
        return Form.inline(
                "CustomerLost",
                FactParts.parts("customerLost", List.of(count, wonInSamePeriod)),
                parts -> CustomerLost.builder()
                        .date(parts.of(FactParts.DATE))
                        .count(parts.of(count))
                        .wonInSamePeriod(parts.of(wonInSamePeriod))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<CustomerBase> customerBase() {
        Part<CustomerBase, Long> count =
                Part.required("count", FormKinds.COUNT, "How many customers at the start.", CustomerBase::count);
        Part<CustomerBase, Integer> months =
                Part.required("months", FormKinds.INTEGER, "How many months the period has.", CustomerBase::months);
        return Form.inline(
                "CustomerBase",
                FactParts.parts("customerBase", List.of(count, months)),
                parts -> CustomerBase.builder()
                        .date(parts.of(FactParts.DATE))
                        .count(parts.of(count))
                        .months(parts.of(months))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<Prospects> prospects() {
        Part<Prospects, Long> entered =
                Part.required("entered", FormKinds.COUNT, "How many came in.", Prospects::entered);
        Part<Prospects, Long> converted =
                Part.required("converted", FormKinds.COUNT, "How many became customers.", Prospects::converted);
        Part<Prospects, Boolean> mature =
                Part.required("mature", FormKinds.BOOLEAN, "Whether they have had their time.", Prospects::mature);
        return Form.inline(
                "Prospects",
                FactParts.parts("prospects", List.of(entered, converted, mature)),
                parts -> Prospects.builder()
                        .date(parts.of(FactParts.DATE))
                        .entered(parts.of(entered))
                        .converted(parts.of(converted))
                        .mature(parts.of(mature))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<Lead> lead() {
        Part<Lead, Long> count = Part.required("count", FormKinds.COUNT, "How many leads.", Lead::count);
        Part<Lead, LeadStage> furthest =
                Part.required("furthest", FormKinds.word(LeadStage.class), "How far they came.", Lead::furthest);
        Part<Lead, Boolean> mature =
                Part.required("mature", FormKinds.BOOLEAN, "Whether they have had their time.", Lead::mature);
        Part<Lead, CustomerOrigin> origin =
                Part.optional("origin", FormKinds.word(CustomerOrigin.class), "How they came.", Lead::origin);
        return Form.inline(
                "Lead",
                FactParts.parts("lead", List.of(count, furthest, mature, origin)),
                parts -> Lead.builder()
                        .date(parts.of(FactParts.DATE))
                        .count(parts.of(count))
                        .furthest(parts.of(furthest))
                        .mature(parts.of(mature))
                        .origin(parts.maybe(origin))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<Activity> activity() {
        Part<Activity, ActivityType> what =
                Part.required("activity", FormKinds.word(ActivityType.class), "What was done.", Activity::activity);
        Part<Activity, Long> count = Part.required("count", FormKinds.COUNT, "How often.", Activity::count);
        return Form.inline(
                "Activity",
                FactParts.parts("activity", List.of(what, count)),
                parts -> Activity.builder()
                        .date(parts.of(FactParts.DATE))
                        .activity(parts.of(what))
                        .count(parts.of(count))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<Survey> survey() {
        Part<Survey, SurveyQuestion> question =
                Part.required("question", FormKinds.word(SurveyQuestion.class), "What was asked.", Survey::question);
        Part<Survey, Integer> score = Part.required("score", FormKinds.INTEGER, "The answer.", Survey::score);
        Part<Survey, Long> count =
                Part.standard("count", FormKinds.COUNT, 1L, "How many gave it; left out: 1.", Survey::count);
        return Form.inline(
                "Survey",
                FactParts.parts("survey", List.of(question, score, count)),
                parts -> Survey.builder()
                        .date(parts.of(FactParts.DATE))
                        .question(parts.of(question))
                        .score(parts.of(score))
                        .count(parts.of(count))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<StaffTime> staffTime() {
        Part<StaffTime, Long> minutes =
                Part.required("minutes", FormKinds.COUNT, "How many minutes.", StaffTime::minutes);
        Part<StaffTime, Boolean> selling =
                Part.required("selling", FormKinds.BOOLEAN, "Whether spent on selling.", StaffTime::selling);
        return Form.inline(
                "StaffTime",
                FactParts.parts("staffTime", List.of(minutes, selling)),
                parts -> StaffTime.builder()
                        .date(parts.of(FactParts.DATE))
                        .minutes(parts.of(minutes))
                        .selling(parts.of(selling))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }

    private static Form<PlannedAction> plannedAction() {
        Part<PlannedAction, LocalDate> doneOn =
                Part.optional("doneOn", FormKinds.DATE, "The day it was done.", PlannedAction::doneOn);
        return Form.inline(
                "PlannedAction",
                FactParts.parts("plannedAction", List.of(doneOn)),
                parts -> PlannedAction.builder()
                        .date(parts.of(FactParts.DATE))
                        .doneOn(parts.maybe(doneOn))
                        .segmentId(parts.maybe(FactParts.SEGMENT))
                        .channelId(parts.maybe(FactParts.CHANNEL))
                        .tacticId(parts.maybe(FactParts.TACTIC))
                        .personId(parts.maybe(FactParts.PERSON))
                        .build());
    }
}
