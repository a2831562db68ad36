package org.openpac.testkit;

import java.time.LocalDate;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.CurveForm;
import org.openpac.core.plan.action.Dependency;
import org.openpac.core.plan.action.FunnelStage;
import org.openpac.core.plan.action.LegalBasis;
import org.openpac.core.plan.action.PlannedVolume;
import org.openpac.core.plan.action.ResponseCurve;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.means.SkillLevel;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

/**
 * The tactics of a sound plan: 0 calls, 1 writes, 2 visits, 3 publishes, 4 advertises to homes, 5 asks for referrals at no
 * cost, then one for each further seller. Together they bring what every objective needs, and a little more.
 */
final class SoundTactics {

    private final SoundFigures figures;
    private final TacticParts parts;

    SoundTactics(SoundFigures figures) {
        this.figures = figures;
        this.parts = new TacticParts(figures);
    }

    void addTo(SalesActionPlan.Builder plan) {
        plan.addTactics(calls(), messages(), visits(), posts(), homes(), referrals());
        for (int i = SoundFigures.CORE_SELLERS; i < figures.sellers; i++) {
            plan.addTactics(further(i));
        }
    }

    private Tactic calls() {
        return parts.tactic(0, 0, figures.day(0, 12), figures.day(11, 12))
                .family(TacticFamily.PROSPECTING)
                .kind(TacticKind.PHONE)
                .title(figures.say("Appeler les prospects", "Call prospects"))
                .addStrategyIds(SoundActions.ACQUISITION)
                .addObjectiveIds(Id.of("person-revenue-0"))
                .addSegmentIds(SoundSegments.SMALL)
                .addPersonaIds(SoundSegments.ANNE)
                .addContactChannels(ContactChannel.PHONE)
                .addDistributionChannelIds(SoundActions.DIRECT)
                .addOfferIds(Id.of("offer-tools"))
                .addKpiIds(SoundKpis.REVENUE, SoundKpis.CUSTOMERS, SoundKpis.CONVERSION)
                .plannedVolume(PlannedVolume.builder()
                        .quantity(Quantity.of(10, Unit.COUNT))
                        .per(Frequency.WEEKLY)
                        .build())
                .addExpectedFunnel(stage("Prospects", "Prospects", 200), stage("Rendez-vous", "Meetings", 130))
                .addExpectedFunnel(stage("Propositions", "Proposals", 100), stage("Ventes", "Sales", 31))
                .addExpectedResults(parts.revenue(0), parts.customers(0))
                .response(curve())
                .addRequiredSkills(skill("Négociation", "Negotiation"))
                .priority(Priority.HIGH)
                .build();
    }

    private Tactic messages() {
        return parts.tactic(1, 1, figures.day(1, 3), figures.day(10, 2))
                .family(TacticFamily.PROSPECTING)
                .kind(TacticKind.EMAIL)
                .title(figures.say("Écrire aux acheteurs", "Write to buyers"))
                .addStrategyIds(SoundActions.ACQUISITION)
                .addObjectiveIds(Id.of("person-revenue-1"), Id.of("person-customers-1"))
                .addSegmentIds(SoundSegments.LARGE)
                .addPersonaIds(SoundSegments.MARC)
                .addContactChannels(ContactChannel.EMAIL)
                .addDistributionChannelIds(SoundActions.PARTNER)
                .addKpiIds(SoundKpis.REVENUE, SoundKpis.CUSTOMERS, SoundKpis.CONVERSION)
                .addExpectedResults(parts.revenue(1), parts.customers(1))
                .response(curve())
                .addRequiredSkills(skill("CRM", "CRM"))
                .build();
    }

    private Tactic visits() {
        return parts.tactic(2, 2, figures.day(2, 5), figures.day(11, 4))
                .family(TacticFamily.DIRECT_SALES)
                .kind(TacticKind.CUSTOMER_MEETING)
                .title(figures.say("Visiter les clients", "Visit customers"))
                .addStrategyIds(SoundActions.PENETRATION)
                .addObjectiveIds(Id.of("person-revenue-2"), Id.of("person-customers-2"))
                .addSegmentIds(SoundSegments.SMALL, SoundSegments.LARGE)
                .addPersonaIds(SoundSegments.ANNE, SoundSegments.MARC)
                .addContactChannels(ContactChannel.IN_PERSON)
                .addDistributionChannelIds(SoundActions.DIRECT, SoundActions.PARTNER)
                .addKpiIds(SoundKpis.REVENUE, SoundKpis.CUSTOMERS, SoundKpis.SHARE)
                .addExpectedResults(
                        parts.revenue(2), parts.customers(2), parts.result(SoundKpis.SHARE, "1.2", Unit.PERCENT))
                .build();
    }

    private Tactic posts() {
        return parts.tactic(3, 0, figures.day(3, 2), figures.day(11, 1))
                .family(TacticFamily.CONTENT_MARKETING)
                .kind(TacticKind.INFOGRAPHIC)
                .title(figures.say("Publier des fiches de réparation", "Publish repair sheets"))
                .addStrategyIds(SoundActions.ACQUISITION)
                .addObjectiveIds(Id.of("person-customers-0"), SoundGoals.PERSON_PROPOSALS)
                .addSegmentIds(SoundSegments.SMALL)
                .addPersonaIds(SoundSegments.ANNE)
                .addContactChannels(ContactChannel.SOCIAL_NETWORK)
                .addDistributionChannelIds(SoundActions.DIRECT)
                .addKpiIds(SoundKpis.CUSTOMERS, SoundKpis.PROPOSALS, SoundKpis.SHARE)
                .addExpectedResults(
                        parts.customers(0),
                        parts.result(SoundKpis.PROPOSALS, String.valueOf(figures.proposals), Unit.COUNT),
                        parts.result(SoundKpis.SHARE, "1.2", Unit.PERCENT))
                .build();
    }

    private Tactic homes() {
        return parts.tactic(4, 1, figures.day(5, 4), figures.day(11, 3))
                .family(TacticFamily.PROSPECTING)
                .kind(TacticKind.EMAIL)
                .title(figures.say("Présenter le coffret aux foyers", "Present the kit to homes"))
                .addStrategyIds(SoundActions.DIVERSIFICATION)
                .addObjectiveIds(SoundObjectives.TEAM_REVENUE)
                .addSegmentIds(SoundSegments.HOMES)
                .addPersonaIds(SoundSegments.LEA)
                .addContactChannels(ContactChannel.EMAIL)
                .addDistributionChannelIds(SoundActions.ONLINE)
                .legalBasis(LegalBasis.CONSENT)
                .innovative(true)
                .addDependsOn(Dependency.builder()
                        .tacticId(Id.of("tactic-5"))
                        .kind(LinkKind.FINISH_START)
                        .lagDays(5)
                        .build())
                .addKpiIds(SoundKpis.REVENUE)
                .addExpectedResults(parts.result(SoundKpis.REVENUE, "20000", SoundFigures.EUR))
                .expectedRevenue(SoundFigures.euros(20_000))
                .build();
    }

    private Tactic referrals() {
        return parts.tactic(5, 2, figures.day(0, 20), figures.day(4, 19))
                .family(TacticFamily.DIRECT_SALES)
                .kind(TacticKind.OTHER)
                .customLabel(figures.say("Recommandations", "Referrals"))
                .title(figures.say("Demander des recommandations", "Ask for referrals"))
                .addStrategyIds(SoundActions.PENETRATION)
                .addObjectiveIds(SoundGoals.TOOLS_MARGIN, SoundGoals.SERVICE_MARGIN)
                .addSegmentIds(SoundSegments.SMALL, SoundSegments.LARGE)
                .addPersonaIds(SoundSegments.ANNE, SoundSegments.MARC)
                .addContactChannels(ContactChannel.IN_PERSON)
                .addDistributionChannelIds(SoundActions.DIRECT, SoundActions.PARTNER)
                .costFree(true)
                .addKpiIds(SoundKpis.MARGIN)
                .addExpectedResults(parts.result(SoundKpis.MARGIN, String.valueOf(figures.marginPoints), Unit.PERCENT))
                .build();
    }

    private Tactic further(int seller) {
        LocalDate start = figures.day(3 + seller % 2, 8);
        return parts.tactic(seller + SoundFigures.CORE_SELLERS, seller, start, start.plusMonths(6))
                .family(TacticFamily.PROSPECTING)
                .kind(TacticKind.PHONE)
                .title(figures.say(
                        "Appeler les ateliers du secteur " + figures.sector(seller),
                        "Call the workshops of the " + figures.sector(seller) + " sector"))
                .addStrategyIds(SoundActions.ACQUISITION)
                .addObjectiveIds(Id.of("person-revenue-" + seller), Id.of("person-customers-" + seller))
                .addSegmentIds(SoundSegments.SMALL)
                .addPersonaIds(SoundSegments.ANNE)
                .addContactChannels(ContactChannel.PHONE)
                .addDistributionChannelIds(SoundActions.DIRECT)
                .costFree(true)
                .addKpiIds(SoundKpis.REVENUE, SoundKpis.CUSTOMERS)
                .addExpectedResults(parts.revenue(seller), parts.customers(seller))
                .build();
    }

    private FunnelStage stage(String french, String english, int count) {
        return FunnelStage.builder()
                .stage(figures.say(french, english))
                .count(count)
                .build();
    }

    private SkillLevel skill(String french, String english) {
        return SkillLevel.builder().skill(figures.say(french, english)).level(2).build();
    }

    /** At the planned amount it brings three times as much; two tactics of one curve and one amount cannot be split better. */
    private ResponseCurve curve() {
        long amount = SoundBudget.share(figures, 0);
        return ResponseCurve.builder()
                .form(CurveForm.POWER)
                .scale(Quantity.of(3 * amount, SoundFigures.EUR))
                .spendScale(SoundFigures.euros(amount))
                .exponent(Quantity.of("0.5", Unit.RATIO))
                .build();
    }
}
