package org.openpac.core.plan;

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
import org.openpac.core.plan.means.Person;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.plan.tracking.Measurement;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Id;

/**
 * A sales action plan (<em>plan d'action commercial</em>): what a sales organisation wants to reach, how, with
 * what, by when, and who answers for it.
 *
 * <p>It holds what people wrote, good or bad: whether the plan holds together is for the rules to say. Elements
 * point to each other by id.
 */
@Value.Immutable
public sealed interface SalesActionPlan extends Identified, WithSalesActionPlan permits ImmutableSalesActionPlan {

    /** Identifies the plan among the plans of its service. */
    @Override
    @PlanMember(value = "Id", privacy = PersonalData.NONE)
    Id id();

    /** Names the plan as people call it; absent while drafting. */
    @PlanMember(value = "Name", privacy = PersonalData.FREE_TEXT)
    Optional<String> name();

    /** Says in a paragraph what the plan is about; absent if it goes without saying. */
    @PlanMember(value = "Description", privacy = PersonalData.FREE_TEXT, max = 4000)
    Optional<String> description();

    /** Names the company or the unit whose plan it is; absent if its service knows. */
    @PlanMember(value = "Organisation", privacy = PersonalData.NONE, max = 200)
    Optional<String> organization();

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

    /** Says whether the plan is a draft, approved or under way; absent: a draft. */
    @PlanMember(value = "Lifecycle", privacy = PersonalData.NONE)
    Optional<LifecycleStatus> lifecycle();

    /** Names who wrote the plan; absent if unknown. */
    @PlanMember(value = "Author", privacy = PersonalData.IDENTITY, max = 120)
    Optional<String> author();

    /** Holds vision, mission and axes; absent if the plan does not repeat them. */
    @PlanMember(value = "Strategic frame", privacy = PersonalData.NONE)
    Optional<StrategicFrame> frame();

    /** Lists the objectives of all levels; their contributions make the pyramid. */
    @PlanMember(value = "Objectives", privacy = PersonalData.NONE)
    List<Objective> objectives();

    /** Lists the indicators by which objectives, strategies and tactics are measured. */
    @PlanMember(value = "Indicators", privacy = PersonalData.NONE)
    List<KpiDefinition> kpis();

    /** Holds the analysis of the market; absent while it has not been made. */
    @PlanMember(value = "Market analysis", privacy = PersonalData.NONE)
    Optional<MarketAnalysis> market();

    /** Lists the semi-fictional customers that the plan is written for. */
    @PlanMember(value = "Buyer personas", privacy = PersonalData.NONE)
    List<BuyerPersona> personas();

    /** Lists the groups of customers that are approached differently. */
    @PlanMember(value = "Segments", privacy = PersonalData.NONE)
    List<Segment> segments();

    /** Lists the directions taken to reach the objectives. */
    @PlanMember(value = "Strategies", privacy = PersonalData.NONE)
    List<Strategy> strategies();

    /** Lists the actions that carry the strategies out. */
    @PlanMember(value = "Tactics", privacy = PersonalData.NONE)
    List<Tactic> tactics();

    /** Lists the ways by which customers buy. */
    @PlanMember(value = "Distribution channels", privacy = PersonalData.NONE)
    List<DistributionChannel> channels();

    /** Holds the money of the plan; absent while it has not been decided. */
    @PlanMember(value = "Budget", privacy = PersonalData.NONE)
    Optional<Budget> budget();

    /** Lists those who carry the plan out. */
    @PlanMember(value = "People", privacy = PersonalData.NONE)
    List<Person> people();

    /** Lists the teams they belong to. */
    @PlanMember(value = "Teams", privacy = PersonalData.NONE)
    List<Team> teams();

    /** Lists the dates on which results are looked at, in any order. */
    @PlanMember(value = "Checkpoints", privacy = PersonalData.NONE)
    List<Checkpoint> checkpoints();

    /** Lists what has been measured, in any order. */
    @PlanMember(value = "Measurements", privacy = PersonalData.NONE)
    List<Measurement> measurements();

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
