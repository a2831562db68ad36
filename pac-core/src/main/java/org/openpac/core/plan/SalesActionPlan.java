package org.openpac.core.plan;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.MarketAnalysis;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.means.Budget;
import org.openpac.core.plan.means.Checkpoint;
import org.openpac.core.plan.means.CommunicationRitual;
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.Resource;
import org.openpac.core.plan.means.ResponsibilityAssignment;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.means.Technology;
import org.openpac.core.plan.means.Training;
import org.openpac.core.plan.means.WorkingTime;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.Adjustment;
import org.openpac.core.plan.tracking.CheckIn;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.plan.tracking.Review;
import org.openpac.core.plan.tracking.Risk;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;
import org.openpac.core.value.Share;

/**
 * A sales action plan (<em>plan d'action commercial</em>): what a sales organisation wants to reach, how, with
 * what, by when, and who answers for it.
 *
 * <p>It holds what people wrote, good or bad: whether the plan holds together is for the rules to say. Elements
 * point to each other by id.
 *
 * <p>{@code toString()} tells which plan it is, in a line that a log can hold: no parts, people or unknown members.
 */
@Value.Immutable
public sealed interface SalesActionPlan extends Identified, WithSalesActionPlan permits ImmutableSalesActionPlan {

    /** Identifies the plan among the plans of its service. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Counts the plan's revisions, the first being 1; absent: 1. */
    @PlanMember(value = "Revision", privacy = PersonalData.NONE)
    Optional<Integer> revision();

    /** Gives the id of the plan of which this is a revision, where it had another; absent: it keeps its id. */
    @PlanMember(value = "Revision of", privacy = PersonalData.NONE, max = 64)
    Optional<String> revisionOf();

    /** Names the plan as people call it; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.FREE_TEXT)
    Optional<String> name();

    /** Says in a paragraph what the plan is about; absent if it goes without saying. */
    @Value.Redacted
    @PlanMember(value = "Description", privacy = PersonalData.FREE_TEXT, max = 4000)
    Optional<String> description();

    /** Names the company or the unit whose plan it is; absent if its service knows. */
    @Value.Redacted
    @PlanMember(value = "Organization", privacy = PersonalData.NONE)
    Optional<Organization> organization();

    /**
     * Gives the language in which the plan is written, as a BCP 47 tag such as {@code fr} or {@code en}; absent:
     * the texts are not judged.
     */
    @PlanMember(value = "Language", privacy = PersonalData.NONE, max = 35)
    Optional<String> language();

    /** Gives the currency of the plan's amounts; absent while drafting. An amount in another currency is a finding. */
    @PlanMember(value = "Currency", privacy = PersonalData.NONE)
    Optional<Currency> currency();

    /** Says whether the plan's amounts include tax; absent: they do not (HT), as is the practice. */
    @PlanMember(value = "Tax basis", privacy = PersonalData.NONE)
    Optional<TaxBasis> taxBasis();

    /** Gives the first and the last day of the selling period; absent while drafting. */
    @PlanMember(value = "Period", privacy = PersonalData.NONE)
    Optional<DateRange> period();

    /**
     * Gives the period with which results are compared; absent: the same days a year earlier. A first, a short or a
     * long exercise states it.
     */
    @PlanMember(value = "Previous period", privacy = PersonalData.NONE)
    Optional<DateRange> previousPeriod();

    /**
     * Gives the month in which fiscal years begin, 1 for January to 12; absent: the month in which the plan's
     * period begins.
     */
    @PlanMember(value = "Fiscal year starts in month", privacy = PersonalData.NONE)
    Optional<Integer> fiscalYearStartMonth();

    /** Says whether the plan is a draft, approved or under way; absent: a draft. */
    @PlanMember(value = "Lifecycle", privacy = PersonalData.NONE)
    Optional<LifecycleStatus> lifecycle();

    /** Names who wrote the plan; absent if unknown. */
    @Value.Redacted
    @PlanMember(value = "Author", privacy = PersonalData.IDENTITY, max = 120)
    Optional<String> author();

    /** Names who approved the plan; absent while nobody has. */
    @Value.Redacted
    @PlanMember(value = "Approved by", privacy = PersonalData.IDENTITY, max = 120)
    Optional<String> approvedBy();

    /** Gives the day on which it was approved; absent while it is not. */
    @PlanMember(value = "Approved on", privacy = PersonalData.NONE)
    Optional<LocalDate> approvedOn();

    /** Gives the last day on which the personal data in the plan may be kept; absent if its service knows. */
    @PlanMember(value = "Keep until", privacy = PersonalData.NONE)
    Optional<LocalDate> retainUntil();

    /** Holds vision, mission and axes; absent if the plan does not repeat them. */
    @Value.Redacted
    @PlanMember(value = "Strategic frame", privacy = PersonalData.NONE)
    Optional<StrategicFrame> frame();

    /** Gives gross margin as a fraction of revenue without tax, for what has none of its own; absent if unknown. */
    @PlanMember(value = "Gross margin", privacy = PersonalData.NONE)
    Optional<Share> grossMargin();

    /**
     * Counts the calendar days from the first contact to the order, 0 or more, for segments without one of their
     * own; absent if unknown.
     */
    @PlanMember(value = "Sales cycle in days", privacy = PersonalData.NONE)
    Optional<Integer> salesCycleDays();

    /** Lists the objectives of all levels; their contributions make the pyramid. */
    @Value.Redacted
    @PlanMember(value = "Objectives", privacy = PersonalData.NONE)
    List<Objective> objectives();

    /** Lists the indicators by which objectives, strategies and tactics are measured. */
    @Value.Redacted
    @PlanMember(value = "Indicators", privacy = PersonalData.NONE)
    List<KpiDefinition> kpis();

    /** Holds the analysis of the market; absent while it has not been made. */
    @Value.Redacted
    @PlanMember(value = "Market analysis", privacy = PersonalData.NONE)
    Optional<MarketAnalysis> market();

    /** Lists the products and services that the plan sells. */
    @Value.Redacted
    @PlanMember(value = "Offers", privacy = PersonalData.NONE)
    List<Offer> offers();

    /** Lists the parts of the map in which it sells. */
    @Value.Redacted
    @PlanMember(value = "Territories", privacy = PersonalData.NONE)
    List<Territory> territories();

    /** Lists the semi-fictional customers that the plan is written for. */
    @Value.Redacted
    @PlanMember(value = "Buyer personas", privacy = PersonalData.NONE)
    List<BuyerPersona> personas();

    /** Lists the groups of customers that are approached differently. */
    @Value.Redacted
    @PlanMember(value = "Segments", privacy = PersonalData.NONE)
    List<Segment> segments();

    /** Lists the directions taken to reach the objectives. */
    @Value.Redacted
    @PlanMember(value = "Strategies", privacy = PersonalData.NONE)
    List<Strategy> strategies();

    /** Lists the actions that carry the strategies out. */
    @Value.Redacted
    @PlanMember(value = "Tactics", privacy = PersonalData.NONE)
    List<Tactic> tactics();

    /** Lists the ways by which customers buy. */
    @Value.Redacted
    @PlanMember(value = "Distribution channels", privacy = PersonalData.NONE)
    List<DistributionChannel> channels();

    /** Holds the money of the plan; absent while it has not been decided. */
    @Value.Redacted
    @PlanMember(value = "Budget", privacy = PersonalData.NONE)
    Optional<Budget> budget();

    /** Lists the people's time, the money and the things that the plan relies on. */
    @Value.Redacted
    @PlanMember(value = "Resources", privacy = PersonalData.NONE)
    List<Resource> resources();

    /** Lists those who carry the plan out. */
    @Value.Redacted
    @PlanMember(value = "People", privacy = PersonalData.NONE)
    List<Person> people();

    /** Lists the teams they belong to. */
    @Value.Redacted
    @PlanMember(value = "Teams", privacy = PersonalData.NONE)
    List<Team> teams();

    /** Says which days are worked; absent: Monday to Friday, the public holidays of all of France. */
    @Value.Redacted
    @PlanMember(value = "Working time", privacy = PersonalData.NONE)
    Optional<WorkingTime> workingTime();

    /** Lists who is responsible for, accountable for, consulted on or informed of what, beside the owners. */
    @Value.Redacted
    @PlanMember(value = "Responsibilities", privacy = PersonalData.NONE)
    List<ResponsibilityAssignment> responsibilities();

    /** Lists the courses and the coaching by which people learn what the plan asks of them. */
    @Value.Redacted
    @PlanMember(value = "Trainings", privacy = PersonalData.NONE)
    List<Training> trainings();

    /** Lists the software that sales and marketing work with. */
    @Value.Redacted
    @PlanMember(value = "Technologies", privacy = PersonalData.NONE)
    List<Technology> technologies();

    /** Lists the meetings and the reports that keep everybody informed. */
    @Value.Redacted
    @PlanMember(value = "Communication", privacy = PersonalData.NONE)
    List<CommunicationRitual> communications();

    /** Lists the dates on which results are looked at, in any order. */
    @Value.Redacted
    @PlanMember(value = "Checkpoints", privacy = PersonalData.NONE)
    List<Checkpoint> checkpoints();

    /** Lists what has been measured, in any order. */
    @Value.Redacted
    @PlanMember(value = "Measurements", privacy = PersonalData.NONE)
    List<Measurement> measurements();

    /** Lists what owners said of their objectives, in any order. */
    @Value.Redacted
    @PlanMember(value = "Check-ins", privacy = PersonalData.NONE)
    List<CheckIn> checkIns();

    /** Lists what was learned from what has ended, in any order. */
    @Value.Redacted
    @PlanMember(value = "Reviews", privacy = PersonalData.NONE)
    List<Review> reviews();

    /** Lists what may go wrong and what is done about it. */
    @Value.Redacted
    @PlanMember(value = "Risks", privacy = PersonalData.NONE)
    List<Risk> risks();

    /** Lists the decisions that changed the plan, in any order. */
    @Value.Redacted
    @PlanMember(value = "Adjustments", privacy = PersonalData.NONE)
    List<Adjustment> adjustments();

    /** Lists the plan's own words and acronyms. */
    @Value.Redacted
    @PlanMember(value = "Glossary", privacy = PersonalData.NONE)
    List<GlossaryEntry> glossary();

    /** Lists the breaches of rules that have been accepted. */
    @Value.Redacted
    @PlanMember(value = "Waivers", privacy = PersonalData.NONE)
    List<Waiver> waivers();

    /** Returns the tax basis of the plan's amounts: as stated, or before tax. */
    default TaxBasis effectiveTaxBasis() {
        return taxBasis().orElse(TaxBasis.EXCLUDED);
    }

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SalesActionPlan}; not thread-safe. */
    final class Builder extends ImmutableSalesActionPlan.Builder {
        Builder() {}
    }
}
