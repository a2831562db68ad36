package org.openpac.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpac.core.calendar.HolidayRegion;
import org.openpac.core.calendar.WorkWeek;
import org.openpac.core.plan.LifecycleStatus;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.CurveForm;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.LegalBasis;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.market.BuyingRole;
import org.openpac.core.plan.market.CompetitorType;
import org.openpac.core.plan.market.CriterionOperator;
import org.openpac.core.plan.market.CustomerType;
import org.openpac.core.plan.market.EvidenceKind;
import org.openpac.core.plan.market.SegmentationBasis;
import org.openpac.core.plan.market.SwotOrigin;
import org.openpac.core.plan.market.SwotQuadrant;
import org.openpac.core.plan.market.TowsType;
import org.openpac.core.plan.market.TrendEffect;
import org.openpac.core.plan.market.TrendKind;
import org.openpac.core.plan.means.CostCategory;
import org.openpac.core.plan.means.CostKind;
import org.openpac.core.plan.means.MaterialType;
import org.openpac.core.plan.means.Maturity;
import org.openpac.core.plan.means.RaciRole;
import org.openpac.core.plan.means.ResourceType;
import org.openpac.core.plan.means.RitualKind;
import org.openpac.core.plan.means.RitualTopic;
import org.openpac.core.plan.means.TaxBasis;
import org.openpac.core.plan.means.TechnologyType;
import org.openpac.core.plan.means.TrainingFormat;
import org.openpac.core.plan.means.TrainingTopic;
import org.openpac.core.plan.objective.AchievementStatus;
import org.openpac.core.plan.objective.CommitmentKind;
import org.openpac.core.plan.objective.ContributionMode;
import org.openpac.core.plan.objective.ObjectiveCategory;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.objective.QuotaBasis;
import org.openpac.core.plan.tracking.Aggregation;
import org.openpac.core.plan.tracking.FormulaOperation;
import org.openpac.core.plan.tracking.Frequency;
import org.openpac.core.plan.tracking.KpiFamily;
import org.openpac.core.plan.tracking.KpiTiming;
import org.openpac.core.plan.tracking.Scenario;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.plan.tracking.ValueChainStage;
import org.openpac.core.schedule.LinkKind;
import org.openpac.core.value.ChangeKind;
import org.openpac.core.value.DateRange;
import org.openpac.core.value.Direction;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Share;
import org.openpac.core.value.Unit;

/** A plan as a host without this library would declare it for databind. Generated from the shapes; do not edit. */
public final class PeerPlan {

    private PeerPlan() {}

    /** As {@link org.openpac.core.plan.SalesActionPlan}. */
    public record SalesActionPlan(
            @JsonProperty(required = true) String formatVersion,
            @JsonProperty(required = true) Id id,
            @Nullable Integer revision,
            @Nullable String revisionOf,
            @Nullable String name,
            @Nullable String description,
            @Nullable Organization organization,
            @Nullable String language,
            @Nullable Currency currency,
            @Nullable TaxBasis taxBasis,
            @Nullable DateRange period,
            @Nullable DateRange previousPeriod,
            @Nullable Integer fiscalYearStartMonth,
            @Nullable LifecycleStatus lifecycle,
            @Nullable String author,
            @Nullable String approvedBy,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate retainUntil,
            @Nullable StrategicFrame frame,
            @Nullable Share grossMargin,
            @Nullable Integer salesCycleDays,
            @Nullable List<Objective> objectives,
            @Nullable List<KpiDefinition> kpis,
            @Nullable MarketAnalysis market,
            @Nullable List<Offer> offers,
            @Nullable List<Territory> territories,
            @Nullable List<BuyerPersona> personas,
            @Nullable List<Segment> segments,
            @Nullable List<Strategy> strategies,
            @Nullable List<Tactic> tactics,
            @Nullable List<DistributionChannel> channels,
            @Nullable Budget budget,
            @Nullable List<Resource> resources,
            @Nullable List<Person> people,
            @Nullable List<Team> teams,
            @Nullable WorkingTime workingTime,
            @Nullable List<ResponsibilityAssignment> responsibilities,
            @Nullable List<Training> trainings,
            @Nullable List<Technology> technologies,
            @Nullable List<CommunicationRitual> communications,
            @Nullable List<Checkpoint> checkpoints,
            @Nullable List<Measurement> measurements,
            @Nullable List<CheckIn> checkIns,
            @Nullable List<Review> reviews,
            @Nullable List<Risk> risks,
            @Nullable List<Adjustment> adjustments,
            @Nullable List<GlossaryEntry> glossary,
            @Nullable List<Waiver> waivers) {}

    /** As {@link org.openpac.core.plan.Organization}. */
    public record Organization(
            @Nullable String name, @Nullable String acronym) {}

    /** As {@link org.openpac.core.plan.StrategicFrame}. */
    public record StrategicFrame(
            @Nullable String vision,
            @Nullable String mission,
            @Nullable List<StrategicAxis> axes) {}

    /** As {@link org.openpac.core.plan.objective.Objective}. */
    public record Objective(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) ObjectiveLevel level,
            @Nullable String statement,
            @Nullable String description,
            @Nullable ObjectiveCategory category,
            @Nullable Id axisId,
            @Nullable List<Contribution> contributions,
            @Nullable Id ownerId,
            @Nullable Id teamId,
            @Nullable Id kpiId,
            @Nullable TargetSpec target,
            @Nullable LevelSpec floor,
            @Nullable StretchSpec stretch,
            @Nullable CommitmentKind commitment,
            @Nullable Priority priority,
            @Nullable LocalDate start,
            @Nullable LocalDate due,
            @Nullable Phasing phasing,
            @Nullable List<Milestone> milestones,
            @Nullable List<Id> segmentIds,
            @Nullable List<Id> channelIds,
            @Nullable List<Id> offerIds,
            @Nullable List<Id> territoryIds,
            @Nullable Share ownPart,
            @Nullable QuotaBasis quotaBasis,
            @Nullable Id counterKpiId,
            @Nullable String rationale,
            @Nullable List<String> assumptions,
            @Nullable List<String> constraints,
            @Nullable LifecycleStatus lifecycle,
            @Nullable AchievementStatus achievement,
            @Nullable String statusReason) {}

    /** As {@link org.openpac.core.plan.tracking.KpiDefinition}. */
    public record KpiDefinition(
            @JsonProperty(required = true) Id id,
            @Nullable String name,
            @Nullable String code,
            @Nullable String description,
            @Nullable KpiFamily family,
            @Nullable KpiFormula formula,
            @Nullable Unit unit,
            @Nullable ValueRange range,
            @Nullable Trend trend,
            @Nullable Aggregation aggregation,
            @Nullable KpiTiming timing,
            @Nullable ValueChainStage valueChainStage,
            @Nullable Frequency frequency,
            @Nullable String dataSource,
            @Nullable Id ownerId,
            @Nullable List<String> audience,
            @Nullable List<Id> driverIds,
            @Nullable Thresholds thresholds,
            @Nullable List<String> qualitativeScale,
            @Nullable TargetSpec target,
            @Nullable StretchSpec stretch,
            @Nullable LocalDate due) {}

    /** As {@link org.openpac.core.plan.market.MarketAnalysis}. */
    public record MarketAnalysis(
            @Nullable LocalDate analysedOn,
            @Nullable String definition,
            @Nullable MarketSize size,
            @Nullable MarketGrowth growth,
            @Nullable List<MarketTrend> trends,
            @Nullable List<Competitor> competitors,
            @Nullable List<SwotItem> swot,
            @Nullable List<TowsOption> tows,
            @Nullable List<String> customerNeeds) {}

    /** As {@link org.openpac.core.plan.Offer}. */
    public record Offer(
            @JsonProperty(required = true) Id id,
            @Nullable String name,
            @Nullable String description,
            @Nullable Money price,
            @Nullable Share grossMargin,
            @Nullable Boolean newOffer) {}

    /** As {@link org.openpac.core.plan.Territory}. */
    public record Territory(
            @JsonProperty(required = true) Id id,
            @Nullable String name,
            @Nullable String code,
            @Nullable Id parentId) {}

    /** As {@link org.openpac.core.plan.market.BuyerPersona}. */
    public record BuyerPersona(
            @JsonProperty(required = true) Id id,
            @Nullable String name,
            @Nullable String label,
            @Nullable Demographics demographic,
            @Nullable Firmographics firmographic,
            @Nullable Psychographics psychographic,
            @Nullable Behaviour behavioural,
            @Nullable List<String> needs,
            @Nullable BuyingRole buyingRole,
            @Nullable List<Id> segmentIds,
            @Nullable List<Evidence> evidence,
            @Nullable Boolean negative) {}

    /** As {@link org.openpac.core.plan.market.Segment}. */
    public record Segment(
            @JsonProperty(required = true) Id id,
            @Nullable String name,
            @Nullable String description,
            @Nullable CustomerType customerType,
            @Nullable List<SegmentationBasis> bases,
            @Nullable List<SegmentCriterion> criteria,
            @Nullable Integer sizeAccounts,
            @Nullable Money sizeValue,
            @Nullable Share growth,
            @Nullable Money potential,
            @Nullable Share grossMargin,
            @Nullable Integer salesCycleDays,
            @Nullable Priority priority,
            @Nullable List<String> needs,
            @Nullable SegmentApproach approach,
            @Nullable List<Id> territoryIds,
            @Nullable Id parentId) {}

    /** As {@link org.openpac.core.plan.action.Strategy}. */
    public record Strategy(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) StrategyType type,
            @Nullable String name,
            @Nullable String description,
            @Nullable List<Id> objectiveIds,
            @Nullable List<Id> segmentIds,
            @Nullable List<Id> swotItemIds,
            @Nullable List<Id> towsOptionIds,
            @Nullable List<Id> offerIds,
            @Nullable List<Id> kpiIds,
            @Nullable Id ownerId,
            @Nullable Id teamId,
            @Nullable Boolean newMarket,
            @Nullable Boolean newOffer,
            @Nullable String horizon,
            @Nullable Money envelope,
            @Nullable LifecycleStatus lifecycle,
            @Nullable Priority priority) {}

    /** As {@link org.openpac.core.plan.action.Tactic}. */
    public record Tactic(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) TacticFamily family,
            @Nullable TacticKind kind,
            @Nullable String customLabel,
            @Nullable String title,
            @Nullable String description,
            @Nullable List<Id> strategyIds,
            @Nullable List<Id> objectiveIds,
            @Nullable List<Id> segmentIds,
            @Nullable List<Id> personaIds,
            @Nullable List<ContactChannel> contactChannels,
            @Nullable List<Id> distributionChannelIds,
            @Nullable String message,
            @Nullable List<Id> offerIds,
            @Nullable String callToAction,
            @Nullable LegalBasis legalBasis,
            @Nullable Id ownerId,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Integer durationDays,
            @Nullable Recurrence recurrence,
            @Nullable TacticStatus status,
            @Nullable Share progress,
            @Nullable Priority priority,
            @Nullable List<Milestone> milestones,
            @Nullable List<Dependency> dependsOn,
            @Nullable List<Id> kpiIds,
            @Nullable PlannedVolume plannedVolume,
            @Nullable List<FunnelStage> expectedFunnel,
            @Nullable List<ExpectedResult> expectedResults,
            @Nullable Money expectedRevenue,
            @Nullable ResponseCurve response,
            @Nullable List<Effort> efforts,
            @Nullable List<SkillLevel> requiredSkills,
            @Nullable Boolean innovative,
            @Nullable Boolean costFree) {}

    /** As {@link org.openpac.core.plan.action.DistributionChannel}. */
    public record DistributionChannel(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) DistributionChannelType type,
            @Nullable String name,
            @Nullable List<Id> territoryIds,
            @Nullable List<Id> segmentIds,
            @Nullable Share commissionRate,
            @Nullable Quantity capacity,
            @Nullable List<ChannelCost> costs,
            @Nullable DateRange activePeriod) {}

    /** As {@link org.openpac.core.plan.means.Budget}. */
    public record Budget(
            @Nullable Money total,
            @Nullable Money contingency,
            @Nullable LocalDate actualsAsOf,
            @Nullable List<BudgetLine> lines) {}

    /** As {@link org.openpac.core.plan.means.Resource}. */
    public record Resource(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) ResourceType type,
            @Nullable String name,
            @Nullable Id personId,
            @Nullable Share fte,
            @Nullable DateRange availability,
            @Nullable Money amount,
            @Nullable MaterialType materialType,
            @Nullable Integer quantity,
            @Nullable Money cost,
            @Nullable List<Id> tacticIds) {}

    /** As {@link org.openpac.core.plan.means.Person}. */
    public record Person(
            @JsonProperty(required = true) Id id,
            @Nullable String name,
            @Nullable String role,
            @Nullable Id teamId,
            @Nullable Id managerId,
            @Nullable Share fte,
            @Nullable Boolean seller,
            @Nullable List<SkillLevel> skills,
            @Nullable List<Id> territoryIds,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leavesOn,
            @Nullable Integer rampMonths,
            @Nullable List<DateRange> absences,
            @Nullable Share sellingShare,
            @Nullable Money onTargetEarnings,
            @Nullable Money territoryPotential,
            @Nullable List<PastAttainment> attainmentHistory) {}

    /** As {@link org.openpac.core.plan.means.Team}. */
    public record Team(
            @JsonProperty(required = true) Id id,
            @Nullable String name,
            @Nullable Id managerId,
            @Nullable Id parentId) {}

    /** As {@link org.openpac.core.plan.means.WorkingTime}. */
    public record WorkingTime(
            @Nullable HolidayRegion region,
            @Nullable WorkWeek week,
            @Nullable Quantity hoursPerDay,
            @Nullable List<DateRange> closures) {}

    /** As {@link org.openpac.core.plan.means.ResponsibilityAssignment}. */
    public record ResponsibilityAssignment(
            @JsonProperty(required = true) Id elementId,
            @JsonProperty(required = true) Id personId,
            @JsonProperty(required = true) RaciRole role) {}

    /** As {@link org.openpac.core.plan.means.Training}. */
    public record Training(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) TrainingTopic topic,
            @Nullable TrainingFormat format,
            @Nullable String title,
            @Nullable List<Id> participantIds,
            @Nullable Id trainerId,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable List<SkillLevel> skillsGained,
            @Nullable Money cost,
            @Nullable Boolean done) {}

    /** As {@link org.openpac.core.plan.means.Technology}. */
    public record Technology(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) TechnologyType type,
            @Nullable String name,
            @Nullable String purpose,
            @Nullable LocalDate availableFrom) {}

    /** As {@link org.openpac.core.plan.means.CommunicationRitual}. */
    public record CommunicationRitual(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) RitualKind kind,
            @Nullable String name,
            @Nullable Recurrence recurrence,
            @Nullable LocalDate firstOn,
            @Nullable Id ownerId,
            @Nullable List<Id> teamIds,
            @Nullable List<Id> participantIds,
            @Nullable List<RitualTopic> topics) {}

    /** As {@link org.openpac.core.plan.means.Checkpoint}. */
    public record Checkpoint(
            @JsonProperty(required = true) Id id,
            @Nullable LocalDate date,
            @Nullable String label,
            @Nullable Recurrence recurrence,
            @Nullable List<Id> objectiveIds,
            @Nullable List<Id> tacticIds,
            @Nullable List<Id> participantIds,
            @Nullable Boolean done,
            @Nullable Boolean findingsReviewed,
            @Nullable List<Id> decisionIds) {}

    /** As {@link org.openpac.core.plan.tracking.Measurement}. */
    public record Measurement(
            @JsonProperty(required = true) Id kpiId,
            @Nullable Id subjectId,
            @Nullable Scenario scenario,
            @Nullable DateRange period,
            @Nullable Quantity value,
            @Nullable Integer sampleSize,
            @Nullable LocalDate recordedOn,
            @Nullable Id recordedById,
            @Nullable String source) {}

    /** As {@link org.openpac.core.plan.tracking.CheckIn}. */
    public record CheckIn(
            @JsonProperty(required = true) Id objectiveId,
            @Nullable LocalDate date,
            @Nullable Id authorId,
            @Nullable Quantity actual,
            @Nullable Share confidence,
            @Nullable AchievementStatus status,
            @Nullable String comment,
            @Nullable List<String> blockers,
            @Nullable List<String> nextActions) {}

    /** As {@link org.openpac.core.plan.tracking.Review}. */
    public record Review(
            @JsonProperty(required = true) Id id,
            @Nullable LocalDate date,
            @Nullable List<Id> objectiveIds,
            @Nullable Id checkpointId,
            @Nullable String result,
            @Nullable List<String> strengths,
            @Nullable List<String> weaknesses,
            @Nullable List<String> lessons,
            @Nullable List<Id> decisionIds) {}

    /** As {@link org.openpac.core.plan.tracking.Risk}. */
    public record Risk(
            @JsonProperty(required = true) Id id,
            @Nullable String statement,
            @Nullable Integer likelihood,
            @Nullable Integer impact,
            @Nullable String mitigation,
            @Nullable Id ownerId,
            @Nullable Id swotItemId,
            @Nullable List<Id> objectiveIds,
            @Nullable List<Id> tacticIds) {}

    /** As {@link org.openpac.core.plan.tracking.Adjustment}. */
    public record Adjustment(
            @JsonProperty(required = true) Id id,
            @Nullable LocalDate date,
            @Nullable Id decidedById,
            @Nullable String reason,
            @Nullable List<Id> objectiveIds,
            @Nullable List<AdjustedValue> changes,
            @Nullable Integer fromRevision,
            @Nullable Integer toRevision) {}

    /** As {@link org.openpac.core.plan.GlossaryEntry}. */
    public record GlossaryEntry(
            @Nullable String term, @Nullable String meaning) {}

    /** As {@link org.openpac.core.plan.Waiver}. */
    public record Waiver(
            @Nullable String ruleId,
            @Nullable Id elementId,
            @Nullable String reason,
            @Nullable String acceptedBy,
            @Nullable LocalDate until) {}

    /** As {@link org.openpac.core.plan.StrategicAxis}. */
    public record StrategicAxis(
            @JsonProperty(required = true) Id id,
            @Nullable String name,
            @Nullable String statement,
            @Nullable Integer horizonYears) {}

    /** As {@link org.openpac.core.plan.objective.Contribution}. */
    public record Contribution(
            @JsonProperty(required = true) Id objectiveId,
            @Nullable ContributionMode mode,
            @Nullable Share share) {}

    /** As {@link org.openpac.core.plan.objective.TargetSpec}. */
    public record TargetSpec(
            @Nullable Direction direction,
            @Nullable ChangeKind change,
            @Nullable Quantity value,
            @Nullable Quantity low,
            @Nullable Quantity high,
            @Nullable Baseline baseline) {}

    /** As {@link org.openpac.core.plan.objective.LevelSpec}. */
    public record LevelSpec(
            @Nullable ChangeKind change, @Nullable Quantity value) {}

    /** As {@link org.openpac.core.plan.objective.StretchSpec}. */
    public record StretchSpec(
            @Nullable ChangeKind change,
            @Nullable Quantity value,
            @Nullable Id kpiId,
            @Nullable LocalDate due,
            @Nullable String justification,
            @Nullable List<Id> enablingTacticIds) {}

    /** As {@link org.openpac.core.plan.objective.Milestone}. */
    public record Milestone(
            @Nullable LocalDate date,
            @Nullable Quantity value,
            @Nullable String label) {}

    /** As {@link org.openpac.core.plan.tracking.KpiFormula}. */
    public record KpiFormula(
            @JsonProperty(required = true) FormulaOperation operation,
            @Nullable List<Id> kpiIds,
            @Nullable List<Share> weights) {}

    /** As {@link org.openpac.core.plan.tracking.ValueRange}. */
    public record ValueRange(
            @Nullable Quantity lowest, @Nullable Quantity highest) {}

    /** As {@link org.openpac.core.plan.tracking.Thresholds}. */
    public record Thresholds(
            @Nullable Share green, @Nullable Share amber) {}

    /** As {@link org.openpac.core.plan.market.MarketSize}. */
    public record MarketSize(
            @Nullable Money total,
            @Nullable Money serviceable,
            @Nullable Money obtainable,
            @Nullable Integer year,
            @Nullable List<Evidence> evidence) {}

    /** As {@link org.openpac.core.plan.market.MarketGrowth}. */
    public record MarketGrowth(
            @Nullable Share rate,
            @Nullable DateRange period,
            @Nullable List<Evidence> evidence) {}

    /** As {@link org.openpac.core.plan.market.MarketTrend}. */
    public record MarketTrend(
            @JsonProperty(required = true) Id id,
            @Nullable String statement,
            @Nullable TrendKind kind,
            @Nullable TrendEffect effect,
            @Nullable List<Id> swotItemIds) {}

    /** As {@link org.openpac.core.plan.market.Competitor}. */
    public record Competitor(
            @JsonProperty(required = true) Id id,
            @Nullable CompetitorType type,
            @Nullable String name,
            @Nullable List<String> strengths,
            @Nullable List<String> weaknesses,
            @Nullable String positioning,
            @Nullable List<String> strategies,
            @Nullable Share marketShare) {}

    /** As {@link org.openpac.core.plan.market.SwotItem}. */
    public record SwotItem(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) SwotQuadrant quadrant,
            @Nullable SwotOrigin origin,
            @Nullable String statement,
            @Nullable Integer impact,
            @Nullable Integer likelihood,
            @Nullable Id segmentId,
            @Nullable List<Evidence> evidence) {}

    /** As {@link org.openpac.core.plan.market.TowsOption}. */
    public record TowsOption(
            @JsonProperty(required = true) Id id,
            @JsonProperty(required = true) TowsType type,
            @Nullable String statement,
            @Nullable List<Id> swotItemIds) {}

    /** As {@link org.openpac.core.plan.market.Demographics}. */
    public record Demographics(
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            @Nullable String gender,
            @Nullable String profession,
            @Nullable String seniority,
            @Nullable String location,
            @Nullable String education,
            @Nullable String income,
            @Nullable String household) {}

    /** As {@link org.openpac.core.plan.market.Firmographics}. */
    public record Firmographics(
            @Nullable String industry,
            @Nullable String companySize,
            @Nullable Money revenue,
            @Nullable List<String> technologies) {}

    /** As {@link org.openpac.core.plan.market.Psychographics}. */
    public record Psychographics(
            @Nullable List<String> motivations,
            @Nullable List<String> values,
            @Nullable List<String> attitudes,
            @Nullable List<String> goals,
            @Nullable List<String> frustrations,
            @Nullable List<String> objections) {}

    /** As {@link org.openpac.core.plan.market.Behaviour}. */
    public record Behaviour(
            @Nullable List<String> buyingHabits,
            @Nullable List<DistributionChannelType> purchaseChannels,
            @Nullable List<ContactChannel> preferredChannels,
            @Nullable List<String> informationSources,
            @Nullable List<String> triggers,
            @Nullable String decisionProcess) {}

    /** As {@link org.openpac.core.plan.market.Evidence}. */
    public record Evidence(
            @Nullable EvidenceKind kind,
            @Nullable String reference,
            @Nullable LocalDate date,
            @Nullable Integer sampleSize) {}

    /** As {@link org.openpac.core.plan.market.SegmentCriterion}. */
    public record SegmentCriterion(
            @Nullable SegmentationBasis basis,
            @Nullable String attribute,
            @JsonProperty(required = true) CriterionOperator operator,
            @Nullable List<String> values,
            @Nullable Quantity low,
            @Nullable Quantity high) {}

    /** As {@link org.openpac.core.plan.market.SegmentApproach}. */
    public record SegmentApproach(
            @Nullable String message,
            @Nullable String offer,
            @Nullable List<ContactChannel> contactChannels,
            @Nullable List<Id> distributionChannelIds) {}

    /** As {@link org.openpac.core.plan.action.Recurrence}. */
    public record Recurrence(
            @JsonProperty(required = true) Frequency frequency,
            @Nullable Integer interval,
            @Nullable LocalDate until) {}

    /** As {@link org.openpac.core.plan.action.Dependency}. */
    public record Dependency(
            @JsonProperty(required = true) Id tacticId,
            @Nullable LinkKind kind,
            @Nullable Integer lagDays) {}

    /** As {@link org.openpac.core.plan.action.PlannedVolume}. */
    public record PlannedVolume(
            @Nullable Quantity quantity, @Nullable Frequency per) {}

    /** As {@link org.openpac.core.plan.action.FunnelStage}. */
    public record FunnelStage(
            @Nullable String stage, @Nullable Integer count) {}

    /** As {@link org.openpac.core.plan.action.ExpectedResult}. */
    public record ExpectedResult(
            @JsonProperty(required = true) Id kpiId,
            @Nullable Quantity amount) {}

    /** As {@link org.openpac.core.plan.action.ResponseCurve}. */
    public record ResponseCurve(
            @JsonProperty(required = true) CurveForm form,
            @Nullable Quantity scale,
            @Nullable Money spendScale,
            @Nullable Quantity exponent,
            @Nullable List<ResponsePoint> points) {}

    /** As {@link org.openpac.core.plan.action.Effort}. */
    public record Effort(@Nullable Id personId, @Nullable Quantity time) {}

    /** As {@link org.openpac.core.plan.means.SkillLevel}. */
    public record SkillLevel(
            @Nullable String skill, @Nullable Integer level) {}

    /** As {@link org.openpac.core.plan.action.ChannelCost}. */
    public record ChannelCost(
            @Nullable String label, @Nullable Money amount) {}

    /** As {@link org.openpac.core.plan.means.BudgetLine}. */
    public record BudgetLine(
            @JsonProperty(required = true) Id id,
            @Nullable String label,
            @Nullable CostKind costKind,
            @Nullable CostCategory category,
            @Nullable Money amount,
            @Nullable TaxBasis taxBasis,
            @Nullable DateRange period,
            @Nullable Phasing phasing,
            @Nullable Money committed,
            @Nullable Money actual,
            @Nullable Money expectedReturn,
            @Nullable Id strategyId,
            @Nullable Id tacticId,
            @Nullable Boolean fixed,
            @Nullable Money lowest,
            @Nullable Money highest,
            @Nullable Maturity maturity) {}

    /** As {@link org.openpac.core.plan.means.PastAttainment}. */
    public record PastAttainment(
            @Nullable DateRange period, @Nullable Share attainment) {}

    /** As {@link org.openpac.core.plan.tracking.AdjustedValue}. */
    public record AdjustedValue(
            @Nullable Id elementId,
            @Nullable String member,
            @Nullable String former,
            @Nullable String replacement) {}

    /** As {@link org.openpac.core.plan.objective.Baseline}. */
    public record Baseline(
            @Nullable Quantity value,
            @Nullable LocalDate date,
            @Nullable String source) {}

    /** As {@link org.openpac.core.plan.action.ResponsePoint}. */
    public record ResponsePoint(
            @Nullable Money spend, @Nullable Quantity result) {}
}
