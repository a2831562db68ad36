package org.openpac.cli.factjson;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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

/** Objects that stand for facts without amounts. */
final class CountObjects {

    static final Map<String, Function<FactMembers, Supplier<SalesFact>>> BY_TYPE = Map.ofEntries(
            Map.entry("customerWon", CountObjects::customerWon),
            Map.entry("customerLost", CountObjects::customerLost),
            Map.entry("customerBase", CountObjects::customerBase),
            Map.entry("prospects", CountObjects::prospects),
            Map.entry("lead", CountObjects::lead),
            Map.entry("activity", CountObjects::activity),
            Map.entry("survey", CountObjects::survey),
            Map.entry("staffTime", CountObjects::staffTime),
            Map.entry("plannedAction", CountObjects::plannedAction));

    private CountObjects() {}

    private static Supplier<SalesFact> customerWon(FactMembers members) {
        CustomerWon.Builder fact = CustomerWon.builder()
                .date(members.date("date"))
                .count(members.requiredCount("count"))
                .reactivated(members.truth("reactivated").orElse(false))
                .origin(members.word("origin", CustomerOrigin.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> customerLost(FactMembers members) {
        CustomerLost.Builder fact = CustomerLost.builder()
                .date(members.date("date"))
                .count(members.requiredCount("count"))
                .wonInSamePeriod(members.truth("wonInSamePeriod").orElse(false))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> customerBase(FactMembers members) {
        CustomerBase.Builder fact = CustomerBase.builder()
                .date(members.date("date"))
                .count(members.requiredCount("count"))
                .months(members.smallNumber("months"))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> prospects(FactMembers members) {
        Prospects.Builder fact = Prospects.builder()
                .date(members.date("date"))
                .entered(members.requiredCount("entered"))
                .converted(members.requiredCount("converted"))
                .mature(members.requiredTruth("mature"))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> lead(FactMembers members) {
        Lead.Builder fact = Lead.builder()
                .date(members.date("date"))
                .count(members.requiredCount("count"))
                .furthest(members.requiredWord("furthest", LeadStage.class))
                .mature(members.requiredTruth("mature"))
                .origin(members.word("origin", CustomerOrigin.class))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> activity(FactMembers members) {
        Activity.Builder fact = Activity.builder()
                .date(members.date("date"))
                .activity(members.requiredWord("activity", ActivityType.class))
                .count(members.requiredCount("count"))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> survey(FactMembers members) {
        Survey.Builder fact = Survey.builder()
                .date(members.date("date"))
                .question(members.requiredWord("question", SurveyQuestion.class))
                .score(members.smallNumber("score"))
                .count(members.count("count").orElse(1L))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> staffTime(FactMembers members) {
        StaffTime.Builder fact = StaffTime.builder()
                .date(members.date("date"))
                .minutes(members.requiredCount("minutes"))
                .selling(members.requiredTruth("selling"))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }

    private static Supplier<SalesFact> plannedAction(FactMembers members) {
        PlannedAction.Builder fact = PlannedAction.builder()
                .date(members.date("date"))
                .doneOn(members.optionalDate("doneOn"))
                .segmentId(members.id("segmentId"))
                .channelId(members.id("channelId"))
                .tacticId(members.id("tacticId"))
                .personId(members.id("personId"));
        return fact::build;
    }
}
