// Generated from the shapes that read and write plans; do not edit.

/** A word known to this version, or one of a newer minor version, which reading keeps. */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** Members of your own, whose names begin with x-; reading keeps them. */
export interface Extensible {
  readonly [extension: `x-${string}`]: unknown;
}

/** The version of the format in which a document is written. */
export type FormatVersion = `1.${number}`;

/** Letters, digits, dots, hyphens and underscores, beginning with a letter or a digit; at most 64. */
export type Id = string;

/** A day from 1900 to 2200, such as 2026-06-30. */
export type IsoDate = string;

/** A code of ISO 4217, such as EUR. */
export type Currency = string;

/** A fraction: 0.4 is 40 %. */
export type Share = number;

/** COUNT, PERCENT, RATIO, SCORE, a time (HOUR to YEAR), a currency, or a unit of one's own in small letters. */
export type Unit = Open<"COUNT" | "PERCENT" | "RATIO" | "SCORE" | "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR">;

/** An amount, with no more decimals than its currency has. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** A number with its unit; in percent, 15 is 15 %. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** A first and a last day, both included. */
export interface DateRange {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Shares of a total over successive steps, which add up to 1. */
export interface Phasing {
  readonly every: Open<"MONTH" | "QUARTER" | "WEEKS_4_4_5" | "WEEKS_4_5_4" | "WEEKS_5_4_4">;
  readonly shares: readonly Share[];
}

export type AchievementStatus = "NOT_STARTED" | "ON_TRACK" | "AT_RISK" | "OFF_TRACK" | "ACHIEVED" | "STRETCH_ACHIEVED" | "PARTIALLY_ACHIEVED" | "NOT_ACHIEVED";

export type Aggregation = "SUM" | "WEIGHTED_MEAN" | "LAST" | "RATIO";

export type BuyingRole = "ECONOMIC_BUYER" | "DECISION_MAKER" | "CHAMPION" | "TECHNICAL_EVALUATOR" | "INFLUENCER" | "USER" | "GATEKEEPER";

export type ChangeKind = "ABSOLUTE_VALUE" | "ABSOLUTE_DELTA" | "RELATIVE_PERCENT" | "PERCENTAGE_POINTS";

export type CommitmentKind = "COMMITTED" | "ASPIRATIONAL";

export type CompetitorType = "DIRECT" | "INDIRECT" | "POTENTIAL";

export type ContactChannel = "PHONE" | "EMAIL" | "SOCIAL_NETWORK" | "WEBSITE_BLOG" | "VIDEO_PLATFORM" | "SEARCH_ADS" | "DISPLAY_ADS" | "SOCIAL_ADS" | "PRINT" | "RADIO_TV" | "OUTDOOR" | "POSTAL_MAIL" | "IN_PERSON" | "EVENT" | "TRADE_SHOW" | "PARTNER" | "INFLUENCER" | "STORE" | "MESSAGING" | "OTHER";

export type ContributionMode = "ADDITIVE" | "WEIGHTED" | "SUPPORTING";

export type CostCategory = "ADVERTISING" | "PROSPECTING" | "CONTENT" | "EVENTS" | "PARTNERSHIP_FEES" | "COMMISSIONS" | "TRAVEL" | "SAMPLES" | "SALARIES" | "INFRASTRUCTURE" | "SOFTWARE" | "TRAINING" | "MANAGEMENT" | "OTHER";

export type CostKind = "DIRECT" | "INDIRECT";

export type CriterionOperator = "EQ" | "IN" | "BETWEEN" | "GTE" | "LTE";

export type CurveForm = "LINEAR_CAPPED" | "LOG" | "POWER" | "EXPONENTIAL" | "HILL" | "PIECEWISE";

export type CustomerType = "CONSUMER" | "BUSINESS";

export type Direction = "INCREASE" | "DECREASE" | "MAINTAIN" | "RANGE";

export type DistributionChannelType = "DIRECT_SALES" | "INDIRECT_SALES" | "ONLINE_SALES" | "IN_STORE_SALES";

export type EvidenceKind = "INTERVIEW" | "SURVEY" | "CRM_DATA" | "MARKET_STUDY" | "PUBLIC_SOURCE" | "INTERNAL_OPINION" | "OTHER";

export type FormulaOperation = "SUM" | "DIFFERENCE" | "PRODUCT" | "RATIO" | "WEIGHTED_MEAN";

export type Frequency = "DAILY" | "WEEKLY" | "MONTHLY" | "QUARTERLY" | "YEARLY";

export type HolidayRegion = "NONE" | "FRANCE" | "BAS_RHIN" | "HAUT_RHIN" | "MOSELLE" | "GUADELOUPE" | "MARTINIQUE" | "GUYANE" | "LA_REUNION" | "MAYOTTE" | "SAINT_BARTHELEMY" | "SAINT_MARTIN";

export type KpiFamily = "ACQUISITION" | "VALUE" | "RETENTION" | "CONVERSION" | "SALES" | "REVENUE" | "MARKETING" | "SATISFACTION" | "EXECUTION" | "OTHER";

export type KpiTiming = "LEADING" | "LAGGING";

export type LegalBasis = "CONSENT" | "EXISTING_CUSTOMER" | "LEGITIMATE_INTEREST" | "CONTRACT" | "OTHER";

export type LifecycleStatus = "DRAFT" | "PROPOSED" | "APPROVED" | "ACTIVE" | "ON_HOLD" | "COMPLETED" | "CANCELLED";

export type LinkKind = "FINISH_START" | "START_START" | "FINISH_FINISH" | "START_FINISH";

export type MaterialType = "CRM" | "MARKETING_AUTOMATION" | "VEHICLE" | "EQUIPMENT" | "SAMPLES" | "PREMISES" | "OTHER";

export type Maturity = "PROVEN" | "GROWING" | "TEST";

export type ObjectiveCategory = "REVENUE" | "PROFITABILITY" | "MARKET_SHARE" | "NEW_CUSTOMERS" | "CUSTOMER_RETENTION" | "REVENUE_PER_CUSTOMER" | "SALES_COUNT" | "PROSPECTING_ACTIVITY" | "CONVERSION" | "SATISFACTION" | "PRODUCTIVITY" | "OTHER";

export type ObjectiveLevel = "COMPANY" | "TEAM" | "INDIVIDUAL";

export type Priority = "HIGH" | "MEDIUM" | "LOW";

export type QuotaBasis = "TARGET" | "STRETCH";

export type RaciRole = "RESPONSIBLE" | "ACCOUNTABLE" | "CONSULTED" | "INFORMED";

export type ResourceType = "HUMAN" | "FINANCIAL" | "MATERIAL";

export type RitualKind = "MEETING" | "REPORT" | "OTHER";

export type RitualTopic = "PROGRESS" | "CHALLENGES" | "OPPORTUNITIES";

export type Scenario = "ACTUAL" | "PREVIOUS_YEAR" | "PLAN" | "FORECAST";

export type SegmentationBasis = "DEMOGRAPHIC" | "GEOGRAPHIC" | "BEHAVIORAL" | "PSYCHOGRAPHIC";

export type StrategyType = "ACQUISITION" | "RETENTION" | "DEVELOPMENT" | "MARKET_PENETRATION" | "DIVERSIFICATION";

export type SwotOrigin = "INTERNAL" | "EXTERNAL";

export type SwotQuadrant = "STRENGTH" | "WEAKNESS" | "OPPORTUNITY" | "THREAT";

export type TacticFamily = "PROSPECTING" | "CONTENT_MARKETING" | "ADVERTISING" | "DIRECT_SALES" | "PARTNERSHIP";

export type TacticKind = "PHONE" | "EMAIL" | "SOCIAL_NETWORK" | "EVENT" | "BLOG" | "ARTICLE" | "VIDEO" | "INFOGRAPHIC" | "ONLINE" | "OFFLINE" | "CUSTOMER_MEETING" | "TRADE_SHOW" | "COMPANY" | "INFLUENCER" | "OTHER";

export type TacticStatus = "PLANNED" | "IN_PROGRESS" | "DONE" | "CANCELLED";

export type TaxBasis = "EXCLUDED" | "INCLUDED";

export type TechnologyType = "CRM" | "MARKETING_AUTOMATION" | "OTHER";

export type TowsType = "SO" | "WO" | "ST" | "WT";

export type TrainingFormat = "COURSE" | "E_LEARNING" | "COACHING" | "OTHER";

export type TrainingTopic = "SALES_TECHNIQUES" | "PRODUCT_KNOWLEDGE" | "CRM_TOOLS" | "OTHER";

export type Trend = "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "TARGET_IS_BEST";

export type TrendEffect = "OPPORTUNITY" | "THREAT" | "NEUTRAL";

export type TrendKind = "CUSTOMER_NEED" | "TECHNOLOGY" | "REGULATION" | "COMPETITION" | "ECONOMY" | "OTHER";

export type ValueChainStage = "INPUT" | "INPUT_PROCESSING" | "OUTPUT_PROCESSING" | "OUTPUT" | "OUTCOME";

export type WorkWeek = "MONDAY_TO_FRIDAY" | "MONDAY_TO_SATURDAY" | "EVERY_DAY";

/** Sales action plan. */
export interface SalesActionPlan extends Extensible {
  /** The version of this format in which the document is written, not that of the plan. */
  readonly formatVersion: FormatVersion;
  /** Identifies the plan among the plans of its service. */
  readonly id: Id;
  /** Counts the plan's revisions, the first being 1; absent: 1. */
  readonly revision?: number;
  /** Gives the id of the plan of which this is a revision, where it had another; absent: it keeps its id. */
  readonly revisionOf?: string;
  /** Names the plan as people call it; absent while drafting. */
  readonly name?: string;
  /** Says in a paragraph what the plan is about; absent if it goes without saying. */
  readonly description?: string;
  /** Names the company or the unit whose plan it is; absent if its service knows. */
  readonly organization?: Organization;
  /** Gives the language in which the plan is written, as a BCP 47 tag such as fr or en; absent: the texts are not judged. */
  readonly language?: string;
  /** Gives the currency of the plan's amounts; absent while drafting. An amount in another currency is a finding. */
  readonly currency?: Currency;
  /** Says whether the plan's amounts include tax; absent: they do not (HT), as is the practice. */
  readonly taxBasis?: Open<TaxBasis>;
  /** Gives the first and the last day of the selling period; absent while drafting. */
  readonly period?: DateRange;
  /** Gives the period with which results are compared; absent: the same days a year earlier. A first, a short or a long exercise states it. */
  readonly previousPeriod?: DateRange;
  /** Gives the month in which fiscal years begin, 1 for January to 12; absent: the month in which the plan's period begins. */
  readonly fiscalYearStartMonth?: number;
  /** Says whether the plan is a draft, approved or under way; absent: a draft. */
  readonly lifecycle?: Open<LifecycleStatus>;
  /** Names who wrote the plan; absent if unknown. */
  readonly author?: string;
  /** Names who approved the plan; absent while nobody has. */
  readonly approvedBy?: string;
  /** Gives the day on which it was approved; absent while it is not. */
  readonly approvedOn?: IsoDate;
  /** Gives the last day on which the personal data in the plan may be kept; absent if its service knows. */
  readonly retainUntil?: IsoDate;
  /** Holds vision, mission and axes; absent if the plan does not repeat them. */
  readonly frame?: StrategicFrame;
  /** Gives gross margin as a fraction of revenue without tax, for what has none of its own; absent if unknown. */
  readonly grossMargin?: Share;
  /** Counts the calendar days from the first contact to the order, 0 or more, for segments without one of their own; absent if unknown. */
  readonly salesCycleDays?: number;
  /** Lists the objectives of all levels; their contributions make the pyramid. */
  readonly objectives?: readonly Objective[];
  /** Lists the indicators by which objectives, strategies and tactics are measured. */
  readonly kpis?: readonly KpiDefinition[];
  /** Holds the analysis of the market; absent while it has not been made. */
  readonly market?: MarketAnalysis;
  /** Lists the products and services that the plan sells. */
  readonly offers?: readonly Offer[];
  /** Lists the parts of the map in which it sells. */
  readonly territories?: readonly Territory[];
  /** Lists the semi-fictional customers that the plan is written for. */
  readonly personas?: readonly BuyerPersona[];
  /** Lists the groups of customers that are approached differently. */
  readonly segments?: readonly Segment[];
  /** Lists the directions taken to reach the objectives. */
  readonly strategies?: readonly Strategy[];
  /** Lists the actions that carry the strategies out. */
  readonly tactics?: readonly Tactic[];
  /** Lists the ways by which customers buy. */
  readonly channels?: readonly DistributionChannel[];
  /** Holds the money of the plan; absent while it has not been decided. */
  readonly budget?: Budget;
  /** Lists the people's time, the money and the things that the plan relies on. */
  readonly resources?: readonly Resource[];
  /** Lists those who carry the plan out. */
  readonly people?: readonly Person[];
  /** Lists the teams they belong to. */
  readonly teams?: readonly Team[];
  /** Says which days are worked; absent: Monday to Friday, the public holidays of all of France. */
  readonly workingTime?: WorkingTime;
  /** Lists who is responsible for, accountable for, consulted on or informed of what, beside the owners. */
  readonly responsibilities?: readonly ResponsibilityAssignment[];
  /** Lists the courses and the coaching by which people learn what the plan asks of them. */
  readonly trainings?: readonly Training[];
  /** Lists the software that sales and marketing work with. */
  readonly technologies?: readonly Technology[];
  /** Lists the meetings and the reports that keep everybody informed. */
  readonly communications?: readonly CommunicationRitual[];
  /** Lists the dates on which results are looked at, in any order. */
  readonly checkpoints?: readonly Checkpoint[];
  /** Lists what has been measured, in any order. */
  readonly measurements?: readonly Measurement[];
  /** Lists what owners said of their objectives, in any order. */
  readonly checkIns?: readonly CheckIn[];
  /** Lists what was learned from what has ended, in any order. */
  readonly reviews?: readonly Review[];
  /** Lists what may go wrong and what is done about it. */
  readonly risks?: readonly Risk[];
  /** Lists the decisions that changed the plan, in any order. */
  readonly adjustments?: readonly Adjustment[];
  /** Lists the plan's own words and acronyms. */
  readonly glossary?: readonly GlossaryEntry[];
  /** Lists the breaches of rules that have been accepted. */
  readonly waivers?: readonly Waiver[];
}

/** Organization. */
export interface Organization extends Extensible {
  /** Names it; absent if its service knows. */
  readonly name?: string;
  /** Gives the letters by which people call it; absent if there are none. */
  readonly acronym?: string;
}

/** Strategic frame. */
export interface StrategicFrame extends Extensible {
  /** Says what the company wants to have become; absent if not stated. */
  readonly vision?: string;
  /** Says what the company is there for; absent if not stated. */
  readonly mission?: string;
  /** Lists the lines of development, the most important first. */
  readonly axes?: readonly StrategicAxis[];
}

/** Objective. */
export interface Objective extends Extensible {
  /** Identifies the objective within its plan. */
  readonly id: Id;
  /** Says where in the pyramid it stands. */
  readonly level: ObjectiveLevel;
  /** Tells in one sentence what is to be reached; absent or blank while drafting. */
  readonly statement?: string;
  /** Says more where the sentence is not enough; absent otherwise. */
  readonly description?: string;
  /** Says what sort of result it is about; absent while undecided. */
  readonly category?: Open<ObjectiveCategory>;
  /** Points to the axis that a company objective quantifies; absent at the lower levels. */
  readonly axisId?: Id;
  /** Lists the objectives above that it adds to, the most important first; empty at the top. */
  readonly contributions?: readonly Contribution[];
  /** Names the one person who answers for the result; absent while nobody does. */
  readonly ownerId?: Id;
  /** Names the team whose objective it is; absent at the other levels. */
  readonly teamId?: Id;
  /** Points to what is measured; absent while drafting. */
  readonly kpiId?: Id;
  /** Says how far the figure is to move and from where; absent while drafting. */
  readonly target?: TargetSpec;
  /** Gives the worst level that is still acceptable; absent if there is no such level. */
  readonly floor?: LevelSpec;
  /** Gives the level beyond the target; absent if none is set. */
  readonly stretch?: StretchSpec;
  /** Says how firmly the target is meant; absent: committed. */
  readonly commitment?: Open<CommitmentKind>;
  /** Says how much it matters beside its like; absent: no order is given. */
  readonly priority?: Open<Priority>;
  /** Gives the first day that counts; absent: the plan's first day. */
  readonly start?: IsoDate;
  /** Gives the last day that counts; absent while drafting. */
  readonly due?: IsoDate;
  /** Spreads the way to the target over months or quarters from the start on, in shares that add up to 1; absent: evenly over the days. */
  readonly phasing?: Phasing;
  /** Lists levels to have reached on the way, in any order. */
  readonly milestones?: readonly Milestone[];
  /** Lists the segments it is limited to; empty: all. */
  readonly segmentIds?: readonly Id[];
  /** Lists the distribution channels it is limited to; empty: all. */
  readonly channelIds?: readonly Id[];
  /** Lists the offers it is limited to; empty: all. */
  readonly offerIds?: readonly Id[];
  /** Lists the territories it is limited to; empty: all. */
  readonly territoryIds?: readonly Id[];
  /** Gives the part of its gain that its holder brings without the objectives below, from 0 to 1; absent: none if others contribute, else all of it. */
  readonly ownPart?: Share;
  /** Says by which level pay is reckoned; absent: by none. */
  readonly quotaBasis?: Open<QuotaBasis>;
  /** Points to what must not suffer when the objective is pursued; absent if none is named. */
  readonly counterKpiId?: Id;
  /** Says why this result, now; absent if not stated. */
  readonly rationale?: string;
  /** Lists what is taken for granted. */
  readonly assumptions?: readonly string[];
  /** Lists what it must respect. */
  readonly constraints?: readonly string[];
  /** Says whether it is a draft, under way or given up; absent: as the plan. */
  readonly lifecycle?: Open<LifecycleStatus>;
  /** Says how far it has come, as its owner sees it; absent if not followed. */
  readonly achievement?: Open<AchievementStatus>;
  /** Says why it was given up, suspended or missed; absent if it goes without saying. */
  readonly statusReason?: string;
}

/** Indicator. */
export interface KpiDefinition extends Extensible {
  /** Identifies the indicator within its plan. */
  readonly id: Id;
  /** Names the indicator; absent while drafting. */
  readonly name?: string;
  /** Gives the code of the indicator in the SDK's catalogue, such as ACQ-001: three letters, a hyphen, three digits; absent for one of the plan's own. */
  readonly code?: string;
  /** Says what is measured and how; absent if the code says it. */
  readonly description?: string;
  /** Says what it is about; absent while undecided. */
  readonly family?: Open<KpiFamily>;
  /** Says how it is reckoned from others of the plan; absent where it is read or has a standard code. */
  readonly formula?: KpiFormula;
  /** Gives the unit of its values; absent while drafting. */
  readonly unit?: Unit;
  /** Says which values it can take; absent: those its unit allows. */
  readonly range?: ValueRange;
  /** Says which way is better; absent: no way is judged. */
  readonly trend?: Open<Trend>;
  /** Says how readings are put together over time; absent: the last one counts. */
  readonly aggregation?: Open<Aggregation>;
  /** Says whether it moves before the result; absent if not judged. */
  readonly timing?: Open<KpiTiming>;
  /** Says where between means and effect it looks; absent if not judged. */
  readonly valueChainStage?: Open<ValueChainStage>;
  /** Says how often it is measured; absent while undecided. */
  readonly frequency?: Open<Frequency>;
  /** Says where its values come from; absent while undecided. */
  readonly dataSource?: string;
  /** Names who answers for its values; absent if nobody does. */
  readonly ownerId?: Id;
  /** Lists for whom it is made. */
  readonly audience?: readonly string[];
  /** Lists the indicators by which it is moved. */
  readonly driverIds?: readonly Id[];
  /** Says from where on it is green or amber; absent: the usual thresholds. */
  readonly thresholds?: Thresholds;
  /** Lists the words for its values, from the worst to the best; empty for one that is a number. */
  readonly qualitativeScale?: readonly string[];
  /** Says how far it is to move over the plan; absent if only objectives say so. */
  readonly target?: TargetSpec;
  /** Gives the level beyond the target; absent if none is set. */
  readonly stretch?: StretchSpec;
  /** Gives the day by which the target is to be reached; absent: the plan's last day. */
  readonly due?: IsoDate;
}

/** Market analysis. */
export interface MarketAnalysis extends Extensible {
  /** Gives the day on which it was made; absent if unknown. */
  readonly analysedOn?: IsoDate;
  /** Says which market is meant; absent if it goes without saying. */
  readonly definition?: string;
  /** Says how much the market buys; absent if unknown. */
  readonly size?: MarketSize;
  /** Says how fast the market grows; absent if unknown. */
  readonly growth?: MarketGrowth;
  /** Lists the movements of the market. */
  readonly trends?: readonly MarketTrend[];
  /** Lists the firms that sell to the same customers. */
  readonly competitors?: readonly Competitor[];
  /** Lists strengths, weaknesses, opportunities and threats, in any order. */
  readonly swot?: readonly SwotItem[];
  /** Lists what could be done about it. */
  readonly tows?: readonly TowsOption[];
  /** Lists what customers of the market look for. */
  readonly customerNeeds?: readonly string[];
}

/** Offer. */
export interface Offer extends Extensible {
  /** Identifies the offer within its plan. */
  readonly id: Id;
  /** Names the offer; absent while drafting. */
  readonly name?: string;
  /** Says what it brings to whom; absent if the name is enough. */
  readonly description?: string;
  /** Gives the price of one unit, on the plan's tax basis, 0 or more; absent if there is no single price. */
  readonly price?: Money;
  /** Gives gross margin as a fraction of revenue without tax, negative for an offer sold at a loss; absent: the plan's. */
  readonly grossMargin?: Share;
  /** Says whether it is new to the company; absent: it is not. */
  readonly newOffer?: boolean;
}

/** Territory. */
export interface Territory extends Extensible {
  /** Identifies the territory within its plan. */
  readonly id: Id;
  /** Names the territory; absent while drafting. */
  readonly name?: string;
  /** Gives its official code, such as ISO 3166-2 FR-75; absent if it has none. */
  readonly code?: string;
  /** Points to the territory it is part of; absent if it is part of none. */
  readonly parentId?: Id;
}

/** Buyer persona. */
export interface BuyerPersona extends Extensible {
  /** Identifies the persona within its plan. */
  readonly id: Id;
  /** Gives the first name by which the team speaks of the persona; absent while drafting. */
  readonly name?: string;
  /** Says in a few words who that is; absent if the name is enough. */
  readonly label?: string;
  /** Says who the persona is; absent while unknown. */
  readonly demographic?: Demographics;
  /** Says which firm the persona buys for; absent for a consumer. */
  readonly firmographic?: Firmographics;
  /** Says what moves the persona; absent while unknown. */
  readonly psychographic?: Psychographics;
  /** Says how the persona informs itself and buys; absent while unknown. */
  readonly behavioural?: Behaviour;
  /** Lists what the persona looks for. */
  readonly needs?: readonly string[];
  /** Says what part the persona plays when a firm buys; absent for a consumer or while unknown. */
  readonly buyingRole?: Open<BuyingRole>;
  /** Lists the segments the persona belongs to. */
  readonly segmentIds?: readonly Id[];
  /** Lists what the portrait rests on. */
  readonly evidence?: readonly Evidence[];
  /** Says whether it stands for people who are not to be won; absent: it does not. */
  readonly negative?: boolean;
}

/** Segment. */
export interface Segment extends Extensible {
  /** Identifies the segment within its plan. */
  readonly id: Id;
  /** Names the segment; absent while drafting. */
  readonly name?: string;
  /** Says who belongs to it; absent if the name is enough. */
  readonly description?: string;
  /** Says whether its customers are consumers or firms; absent while undecided. */
  readonly customerType?: Open<CustomerType>;
  /** Lists by what its customers are grouped. */
  readonly bases?: readonly Open<SegmentationBasis>[];
  /** Lists the conditions its customers meet, all of them. */
  readonly criteria?: readonly SegmentCriterion[];
  /** Counts the customers and prospects it has, 0 or more; absent if unknown. */
  readonly sizeAccounts?: number;
  /** Gives what its customers buy in a year from anybody, without tax, 0 or more; absent if unknown. */
  readonly sizeValue?: Money;
  /** Gives its change in a year as a fraction of the year before, negative where it shrinks; absent if unknown. */
  readonly growth?: Share;
  /** Gives what the company could sell it in a year, without tax, 0 or more; absent if unknown. */
  readonly potential?: Money;
  /** Gives gross margin as a fraction of revenue without tax; absent: the plan's. */
  readonly grossMargin?: Share;
  /** Counts the calendar days from the first contact to the order, 0 or more; absent: the plan's. */
  readonly salesCycleDays?: number;
  /** Says how much it matters beside the others; absent: no order is given. */
  readonly priority?: Open<Priority>;
  /** Lists what its customers look for. */
  readonly needs?: readonly string[];
  /** Says how it is approached; absent while undecided. */
  readonly approach?: SegmentApproach;
  /** Lists where its customers are; empty: anywhere. */
  readonly territoryIds?: readonly Id[];
  /** Points to the segment it is part of; absent if it is part of none. */
  readonly parentId?: Id;
}

/** Strategy. */
export interface Strategy extends Extensible {
  /** Identifies the strategy within its plan. */
  readonly id: Id;
  /** Says which of the five directions it takes. */
  readonly type: StrategyType;
  /** Names the strategy; absent while drafting. */
  readonly name?: string;
  /** Says what it consists of; absent if the name is enough. */
  readonly description?: string;
  /** Lists the objectives it serves; empty while it serves none. */
  readonly objectiveIds?: readonly Id[];
  /** Lists the segments it aims at; empty: all. */
  readonly segmentIds?: readonly Id[];
  /** Lists what it builds on or answers. */
  readonly swotItemIds?: readonly Id[];
  /** Lists the options it takes up. */
  readonly towsOptionIds?: readonly Id[];
  /** Lists the offers it sells; empty: all. */
  readonly offerIds?: readonly Id[];
  /** Lists the indicators by which it is measured. */
  readonly kpiIds?: readonly Id[];
  /** Names the one person who answers for it; absent while nobody does. */
  readonly ownerId?: Id;
  /** Names the team that carries it out; absent if several do. */
  readonly teamId?: Id;
  /** Says whether its market is new to the company; absent: it is not. */
  readonly newMarket?: boolean;
  /** Says whether its offer is new; absent: it is not. */
  readonly newOffer?: boolean;
  /** Says how far it looks beyond the plan; absent: to the plan's end. */
  readonly horizon?: string;
  /** Gives what may be spent on it, on the plan's tax basis, 0 or more; absent: what its budget lines add up to. */
  readonly envelope?: Money;
  /** Says whether it is a draft, under way or given up; absent: as the plan. */
  readonly lifecycle?: Open<LifecycleStatus>;
  /** Says how much it matters beside the others; absent: no order is given. */
  readonly priority?: Open<Priority>;
}

/** Tactic. */
export interface Tactic extends Extensible {
  /** Identifies the tactic within its plan. */
  readonly id: Id;
  /** Says which of the five families it belongs to. */
  readonly family: TacticFamily;
  /** Says what it consists of; absent while undecided. */
  readonly kind?: Open<TacticKind>;
  /** Says what it consists of where no kind fits; absent otherwise. */
  readonly customLabel?: string;
  /** Says in a few words what is done; absent while drafting. */
  readonly title?: string;
  /** Says how; absent if the title is enough. */
  readonly description?: string;
  /** Lists the strategies it carries out; empty while it is tied to none. */
  readonly strategyIds?: readonly Id[];
  /** Lists the objectives it works for directly, beside those of its strategies. */
  readonly objectiveIds?: readonly Id[];
  /** Lists the segments it aims at; empty while undecided. */
  readonly segmentIds?: readonly Id[];
  /** Lists the personas it speaks to; empty while undecided. */
  readonly personaIds?: readonly Id[];
  /** Lists the channels on which it reaches them; empty while undecided. */
  readonly contactChannels?: readonly Open<ContactChannel>[];
  /** Lists the channels by which what it sells is bought; empty: any. */
  readonly distributionChannelIds?: readonly Id[];
  /** Says what people are told; absent while undecided. */
  readonly message?: string;
  /** Lists the offers it sells; empty: those of its strategies. */
  readonly offerIds?: readonly Id[];
  /** Says what people are asked to do; absent while undecided. */
  readonly callToAction?: string;
  /** Says what makes it lawful to approach them; absent while unknown. */
  readonly legalBasis?: Open<LegalBasis>;
  /** Names the one person who answers for it; absent while nobody does. */
  readonly ownerId?: Id;
  /** Gives its first day; absent while undecided. */
  readonly start?: IsoDate;
  /** Gives its last day; absent while undecided. */
  readonly end?: IsoDate;
  /** Counts the working days it takes, 0 for an event; absent: those between its dates. */
  readonly durationDays?: number;
  /** Says how often it is repeated between its dates; absent: it is done once. */
  readonly recurrence?: Recurrence;
  /** Says how far it has come; absent: planned. */
  readonly status?: Open<TacticStatus>;
  /** Says which part of it is done, 1 for all; absent if not followed. */
  readonly progress?: Share;
  /** Says how much it matters beside the others; absent: no order is given. */
  readonly priority?: Open<Priority>;
  /** Lists what is to be seen on the way, in any order. */
  readonly milestones?: readonly Milestone[];
  /** Lists what it waits for, in any order. */
  readonly dependsOn?: readonly Dependency[];
  /** Lists the indicators by which it is measured. */
  readonly kpiIds?: readonly Id[];
  /** Says how much is done; absent while undecided. */
  readonly plannedVolume?: PlannedVolume;
  /** Lists how many prospects get to each stage, from the first to the sale. */
  readonly expectedFunnel?: readonly FunnelStage[];
  /** Lists what it is to bring, one indicator each. */
  readonly expectedResults?: readonly ExpectedResult[];
  /** Gives the revenue it is expected to bring, without tax, 0 or more; absent if not estimated. */
  readonly expectedRevenue?: Money;
  /** Says what it brings for what is spent on it; absent if unknown. */
  readonly response?: ResponseCurve;
  /** Lists the working time people give to it. */
  readonly efforts?: readonly Effort[];
  /** Lists what its owner has to know. */
  readonly requiredSkills?: readonly SkillLevel[];
  /** Says whether it does what the company has not done before; absent: it does not. */
  readonly innovative?: boolean;
  /** Says whether it is meant to cost nothing; absent: its cost stands in the budget. */
  readonly costFree?: boolean;
}

/** Distribution channel. */
export interface DistributionChannel extends Extensible {
  /** Identifies the channel within its plan. */
  readonly id: Id;
  /** Says which of the four ways it is. */
  readonly type: DistributionChannelType;
  /** Names the channel; absent while drafting. */
  readonly name?: string;
  /** Lists the territories it covers; empty: all. */
  readonly territoryIds?: readonly Id[];
  /** Lists the segments that buy by it; empty: all. */
  readonly segmentIds?: readonly Id[];
  /** Gives the part of revenue without tax that goes to those who sell, from 0 to 1; absent: none. */
  readonly commissionRate?: Share;
  /** Gives the most it can sell over the plan's period, in units or in money; absent if nothing limits it. */
  readonly capacity?: Quantity;
  /** Lists what it costs beside commissions. */
  readonly costs?: readonly ChannelCost[];
  /** Gives the days on which it can sell; absent: always. */
  readonly activePeriod?: DateRange;
}

/** Budget. */
export interface Budget extends Extensible {
  /** Gives all that may be spent, the reserve included, on the plan's tax basis; absent while undecided. */
  readonly total?: Money;
  /** Gives what is held back for the unforeseen; absent if nothing is. */
  readonly contingency?: Money;
  /** Gives the last day that the lines' amounts spent take in; absent if unknown. */
  readonly actualsAsOf?: IsoDate;
  /** Lists the planned expenses. */
  readonly lines?: readonly BudgetLine[];
}

/** Resource. */
export interface Resource extends Extensible {
  /** Identifies the resource within its plan. */
  readonly id: Id;
  /** Says which of the three it is; the members of the other two stay absent. */
  readonly type: ResourceType;
  /** Names the resource; absent if a person is. */
  readonly name?: string;
  /** Points to whose time it is; absent for money and things. */
  readonly personId?: Id;
  /** Gives the part of a full working time, 1 for all of it; absent: the person's. */
  readonly fte?: Share;
  /** Gives the days on which it is there; absent: the whole plan. */
  readonly availability?: DateRange;
  /** Gives the money, on the plan's tax basis, 0 or more; absent for people and things. */
  readonly amount?: Money;
  /** Says what sort of thing it is; absent for people and money. */
  readonly materialType?: Open<MaterialType>;
  /** Counts the things, 1 or more; absent: one. */
  readonly quantity?: number;
  /** Gives what it costs over the plan's period, on the plan's tax basis, 0 or more; absent if it stands in the budget. */
  readonly cost?: Money;
  /** Lists the actions that need it; empty: all. */
  readonly tacticIds?: readonly Id[];
}

/** Person. */
export interface Person extends Extensible {
  /** Identifies the person within the plan. */
  readonly id: Id;
  /** Names the person; absent where the plan is shared without names. */
  readonly name?: string;
  /** Says what the person does; absent if unknown. */
  readonly role?: string;
  /** Points to the team the person belongs to; absent if none. */
  readonly teamId?: Id;
  /** Points to whom the person reports; absent at the top. */
  readonly managerId?: Id;
  /** Gives the part of a full working time, 1 for all of it; absent: full time. */
  readonly fte?: Share;
  /** Says whether the person sells, and so has objectives to reach; absent: yes for those in a team who lead none. */
  readonly seller?: boolean;
  /** Lists what the person can do. */
  readonly skills?: readonly SkillLevel[];
  /** Lists where the person sells; empty: anywhere. */
  readonly territoryIds?: readonly Id[];
  /** Gives the first day in the company; absent: before the plan. */
  readonly joinedOn?: IsoDate;
  /** Gives the last day in the company; absent: after the plan. */
  readonly leavesOn?: IsoDate;
  /** Counts the months from joining to full output, 0 or more; absent if unknown. */
  readonly rampMonths?: number;
  /** Lists the days on which the person is away beyond the holidays of all, in any order. */
  readonly absences?: readonly DateRange[];
  /** Gives the part of the working time spent with customers and prospects, from 0 to 1; absent: the usual part. */
  readonly sellingShare?: Share;
  /** Gives a full year's pay, fixed and variable, for reaching the target; absent if not shared. */
  readonly onTargetEarnings?: Money;
  /** Gives what the person's customers and prospects could buy in the plan's period, 0 or more; absent if unknown. */
  readonly territoryPotential?: Money;
  /** Lists the results of earlier periods, in any order. */
  readonly attainmentHistory?: readonly PastAttainment[];
}

/** Team. */
export interface Team extends Extensible {
  /** Identifies the team within the plan. */
  readonly id: Id;
  /** Names the team; absent while drafting. */
  readonly name?: string;
  /** Points to who leads it; absent while nobody does. */
  readonly managerId?: Id;
  /** Points to the team it is part of; absent if it is part of none. */
  readonly parentId?: Id;
}

/** Working time. */
export interface WorkingTime extends Extensible {
  /** Says where, for the public holidays; absent: those of all of France. */
  readonly region?: Open<HolidayRegion>;
  /** Says which days of the week are worked; absent: Monday to Friday. */
  readonly week?: Open<WorkWeek>;
  /** Gives the length of a working day, in hours; absent: 7. */
  readonly hoursPerDay?: Quantity;
  /** Lists the days on which the company is closed beyond public holidays, in any order; those that end before they begin are none. */
  readonly closures?: readonly DateRange[];
}

/** Responsibility assignment. */
export interface ResponsibilityAssignment extends Extensible {
  /** Points to what it is about. */
  readonly elementId: Id;
  /** Points to who it is. */
  readonly personId: Id;
  /** Says which part the person has. */
  readonly role: RaciRole;
}

/** Training. */
export interface Training extends Extensible {
  /** Identifies the training within its plan. */
  readonly id: Id;
  /** Says what it is about. */
  readonly topic: TrainingTopic;
  /** Says how people are trained; absent while undecided. */
  readonly format?: Open<TrainingFormat>;
  /** Says in a few words what is learned; absent if the topic is enough. */
  readonly title?: string;
  /** Lists who is trained. */
  readonly participantIds?: readonly Id[];
  /** Points to who trains, if somebody of the plan; absent otherwise. */
  readonly trainerId?: Id;
  /** Gives its first day; absent while undecided. */
  readonly start?: IsoDate;
  /** Gives its last day; absent: the first. */
  readonly end?: IsoDate;
  /** Lists what participants can do afterwards. */
  readonly skillsGained?: readonly SkillLevel[];
  /** Gives what it costs, on the plan's tax basis, 0 or more; absent if it stands in the budget. */
  readonly cost?: Money;
  /** Says whether it has taken place; absent: not yet. */
  readonly done?: boolean;
}

/** Technology. */
export interface Technology extends Extensible {
  /** Identifies the software within its plan. */
  readonly id: Id;
  /** Says what it is for. */
  readonly type: TechnologyType;
  /** Names it; absent while undecided. */
  readonly name?: string;
  /** Says what it is used for; absent if the type is enough. */
  readonly purpose?: string;
  /** Gives the first day it can be used; absent: it is in use. */
  readonly availableFrom?: IsoDate;
}

/** Communication ritual. */
export interface CommunicationRitual extends Extensible {
  /** Identifies the ritual within its plan. */
  readonly id: Id;
  /** Says whether people meet or read. */
  readonly kind: RitualKind;
  /** Names it; absent if the kind is enough. */
  readonly name?: string;
  /** Says how often; absent while undecided. */
  readonly recurrence?: Recurrence;
  /** Gives the day of the first one; absent: the plan's first day. */
  readonly firstOn?: IsoDate;
  /** Names who calls or writes it; absent while nobody does. */
  readonly ownerId?: Id;
  /** Lists the teams it is for; empty with no participant: all. */
  readonly teamIds?: readonly Id[];
  /** Lists the people it is for beside the teams. */
  readonly participantIds?: readonly Id[];
  /** Lists what it is about. */
  readonly topics?: readonly Open<RitualTopic>[];
}

/** Checkpoint. */
export interface Checkpoint extends Extensible {
  /** Identifies the checkpoint within its plan. */
  readonly id: Id;
  /** Gives the day; absent while undecided. */
  readonly date?: IsoDate;
  /** Says what is looked at; absent if it goes without saying. */
  readonly label?: string;
  /** Says how often it comes back from its date on; absent: it is held once. */
  readonly recurrence?: Recurrence;
  /** Lists the objectives it looks at; with no tactic either: all. */
  readonly objectiveIds?: readonly Id[];
  /** Lists the actions it looks at; with no objective either: all. */
  readonly tacticIds?: readonly Id[];
  /** Lists who takes part. */
  readonly participantIds?: readonly Id[];
  /** Says whether it has been held; absent: not yet. */
  readonly done?: boolean;
  /** Says whether the findings of the rules were gone through; absent: no. */
  readonly findingsReviewed?: boolean;
  /** Lists the adjustments that were decided. */
  readonly decisionIds?: readonly Id[];
}

/** Measurement. */
export interface Measurement extends Extensible {
  /** Points to what was measured. */
  readonly kpiId: Id;
  /** Points to whose figure it is; absent: that of the whole plan. */
  readonly subjectId?: Id;
  /** Says whether it happened, was planned or is expected; absent: it happened. */
  readonly scenario?: Open<Scenario>;
  /** Gives the days it covers; absent while unknown. */
  readonly period?: DateRange;
  /** Gives the reading, in the indicator's unit: what fell within the period for an indicator that adds up, else the level at its end; absent while unknown. */
  readonly value?: Quantity;
  /** Counts the cases behind a rate or a mean, 1 or more; absent if unknown. */
  readonly sampleSize?: number;
  /** Gives the day on which it was written down; absent if unknown. */
  readonly recordedOn?: IsoDate;
  /** Points to who wrote it down; absent if unknown. */
  readonly recordedById?: Id;
  /** Says where the reading comes from; absent if not noted. */
  readonly source?: string;
}

/** Check-in. */
export interface CheckIn extends Extensible {
  /** Points to the objective. */
  readonly objectiveId: Id;
  /** Gives the day; absent while unknown. */
  readonly date?: IsoDate;
  /** Points to who says it; absent if unknown. */
  readonly authorId?: Id;
  /** Gives the level reached, in the indicator's unit; absent if not stated. It replaces no measurement. */
  readonly actual?: Quantity;
  /** Gives how sure the author is that the target will be reached, from 0 to 1; absent if not stated. */
  readonly confidence?: Share;
  /** Says how far it has come; absent if not judged. */
  readonly status?: Open<AchievementStatus>;
  /** Says more; absent otherwise. */
  readonly comment?: string;
  /** Lists what stands in the way. */
  readonly blockers?: readonly string[];
  /** Lists what will be done next. */
  readonly nextActions?: readonly string[];
}

/** Review. */
export interface Review extends Extensible {
  /** Identifies the review within its plan. */
  readonly id: Id;
  /** Gives the day it was held; absent while it has not been. */
  readonly date?: IsoDate;
  /** Lists the objectives it looks back on; empty: all. */
  readonly objectiveIds?: readonly Id[];
  /** Points to the checkpoint at which it was held; absent if at none. */
  readonly checkpointId?: Id;
  /** Says what came out; absent while drafting. */
  readonly result?: string;
  /** Lists what is worth doing again. */
  readonly strengths?: readonly string[];
  /** Lists what is to be done otherwise. */
  readonly weaknesses?: readonly string[];
  /** Lists what to remember for the next plan. */
  readonly lessons?: readonly string[];
  /** Lists the adjustments that followed. */
  readonly decisionIds?: readonly Id[];
}

/** Risk. */
export interface Risk extends Extensible {
  /** Identifies the risk within its plan. */
  readonly id: Id;
  /** Says in a sentence what may happen; absent while drafting. */
  readonly statement?: string;
  /** Says how likely it is, from 1, hardly, to 5, almost surely; absent if not judged. */
  readonly likelihood?: number;
  /** Says how much it would matter, from 1, hardly, to 5, decisively; absent if not judged. */
  readonly impact?: number;
  /** Says what is done about it, or what would be (plan B); absent while nothing is. */
  readonly mitigation?: string;
  /** Names who watches it; absent while nobody does. */
  readonly ownerId?: Id;
  /** Points to the threat or weakness it comes from; absent if from none. */
  readonly swotItemId?: Id;
  /** Lists the objectives it endangers; empty: the whole plan. */
  readonly objectiveIds?: readonly Id[];
  /** Lists the actions it endangers. */
  readonly tacticIds?: readonly Id[];
}

/** Adjustment. */
export interface Adjustment extends Extensible {
  /** Identifies the adjustment within its plan. */
  readonly id: Id;
  /** Gives the day of the decision; absent while it is not taken. */
  readonly date?: IsoDate;
  /** Points to who decided; absent if not noted. */
  readonly decidedById?: Id;
  /** Says why; absent if not noted. */
  readonly reason?: string;
  /** Lists the objectives it is about. */
  readonly objectiveIds?: readonly Id[];
  /** Lists what was changed. */
  readonly changes?: readonly AdjustedValue[];
  /** Gives the revision it was decided on; absent if not noted. */
  readonly fromRevision?: number;
  /** Gives the revision that holds it; absent if not noted. */
  readonly toRevision?: number;
}

/** Glossary entry. */
export interface GlossaryEntry extends Extensible {
  /** Gives the word as the plan writes it; absent while drafting. */
  readonly term?: string;
  /** Says what it means in this plan; absent while drafting. */
  readonly meaning?: string;
}

/** Waiver. */
export interface Waiver extends Extensible {
  /** Gives the rule's id, such as P-04; absent while drafting: then it waives nothing. */
  readonly ruleId?: string;
  /** Points to the element at which the breach is accepted; absent: anywhere in the plan. */
  readonly elementId?: Id;
  /** Says why; a waiver without a reason waives nothing. */
  readonly reason?: string;
  /** Names who accepts it; absent if not noted. */
  readonly acceptedBy?: string;
  /** Gives the last day on which it holds; a waiver without an end waives nothing. */
  readonly until?: IsoDate;
}

/** Strategic axis. */
export interface StrategicAxis extends Extensible {
  /** Identifies the axis within its plan. */
  readonly id: Id;
  /** Names the axis in a few words; absent while drafting. */
  readonly name?: string;
  /** Says in a sentence where the axis leads; absent while drafting. */
  readonly statement?: string;
  /** Counts the years over which it leads there, 1 or more; absent if not stated. */
  readonly horizonYears?: number;
}

/** Contribution. */
export interface Contribution extends Extensible {
  /** Points to the objective above. */
  readonly objectiveId: Id;
  /** Says how it adds; absent: additive. */
  readonly mode?: Open<ContributionMode>;
  /** Gives the part of its gain that goes there, or its weight, from 0 to 1; absent: the whole gain, or an equal weight. A supporting contribution has none. */
  readonly share?: Share;
}

/** Target. */
export interface TargetSpec extends Extensible {
  /** Says which way the figure is meant to go; absent: the way from the baseline to the target. */
  readonly direction?: Open<Direction>;
  /** Says how the value is to be read; absent: a percentage of a figure that is no percentage itself is a relative change, any other number is the level to reach, and a percentage of a rate is ambiguous. */
  readonly change?: Open<ChangeKind>;
  /** Gives the number with its unit, negative for a decrease that is given as a change; absent while undecided. */
  readonly value?: Quantity;
  /** Gives the lower end of a range to stay in, always a level in the indicator's unit; absent if the target is no range. */
  readonly low?: Quantity;
  /** Gives the upper end of a range to stay in, always a level in the indicator's unit; absent if the target is no range. */
  readonly high?: Quantity;
  /** Gives the level from which the change is counted; absent while unknown. */
  readonly baseline?: Baseline;
}

/** Level. */
export interface LevelSpec extends Extensible {
  /** Says how the number is to be read; absent: like that of the target. */
  readonly change?: Open<ChangeKind>;
  /** Gives the number with its unit, negative for a decrease that is given as a change; absent while undecided. */
  readonly value?: Quantity;
}

/** Stretch target. */
export interface StretchSpec extends Extensible {
  /** Says how the number is to be read; absent: like that of the target. */
  readonly change?: Open<ChangeKind>;
  /** Gives the number with its unit, negative for a decrease that is given as a change; absent while undecided. */
  readonly value?: Quantity;
  /** Points to what is measured; absent: the objective's own indicator. Another one is a finding. */
  readonly kpiId?: Id;
  /** Gives the day by which it is to be reached; absent: the objective's own due date. Another one is a finding. */
  readonly due?: IsoDate;
  /** Says why the team can be asked for it: recent successes, spare means; absent if not stated. */
  readonly justification?: string;
  /** Lists the actions without which it is out of reach. */
  readonly enablingTacticIds?: readonly Id[];
}

/** Milestone. */
export interface Milestone extends Extensible {
  /** Gives the day; absent while undecided. */
  readonly date?: IsoDate;
  /** Gives the level to have reached by the day, in the indicator's unit: for one that adds up, the sum since the start; absent if the milestone is an event. */
  readonly value?: Quantity;
  /** Says in a few words what is to be seen by then; absent if the value says it. */
  readonly label?: string;
}

/** Indicator formula. */
export interface KpiFormula extends Extensible {
  /** Says how they are put together. */
  readonly operation: FormulaOperation;
  /** Lists the indicators it is reckoned from, in the order of the operation. */
  readonly kpiIds?: readonly Id[];
  /** Lists the weights of a weighted mean, one an indicator, that add up to 1; empty otherwise. */
  readonly weights?: readonly Share[];
}

/** Value range. */
export interface ValueRange extends Extensible {
  /** Gives the lowest possible value, itself included; absent if nothing limits it. */
  readonly lowest?: Quantity;
  /** Gives the highest possible value, itself included; absent if nothing limits it. */
  readonly highest?: Quantity;
}

/** Thresholds. */
export interface Thresholds extends Extensible {
  /** Gives the fraction of the expected attainment from which it is on track; absent: 0.90. */
  readonly green?: Share;
  /** Gives the fraction from which it is at risk and below which it is off track; absent: 0.75. */
  readonly amber?: Share;
}

/** Market size. */
export interface MarketSize extends Extensible {
  /** Gives what all possible customers buy in the year, without tax, 0 or more; absent if unknown. */
  readonly total?: Money;
  /** Gives the part of it that the company's offers, channels and territories can serve; absent if unknown. */
  readonly serviceable?: Money;
  /** Gives the part of that which the company can win; absent if unknown. */
  readonly obtainable?: Money;
  /** Gives the calendar year that the amounts are of; absent if unknown. */
  readonly year?: number;
  /** Lists what the amounts rest on. */
  readonly evidence?: readonly Evidence[];
}

/** Market growth. */
export interface MarketGrowth extends Extensible {
  /** Gives the change in a year as a fraction of the year before, negative where the market shrinks; absent if unknown. */
  readonly rate?: Share;
  /** Gives the days over which it was or will be seen; absent if unknown. */
  readonly period?: DateRange;
  /** Lists what the rate rests on. */
  readonly evidence?: readonly Evidence[];
}

/** Market trend. */
export interface MarketTrend extends Extensible {
  /** Identifies the trend within its plan. */
  readonly id: Id;
  /** Says in a sentence what is changing; absent while drafting. */
  readonly statement?: string;
  /** Says what it is about; absent if not judged. */
  readonly kind?: Open<TrendKind>;
  /** Says what it brings; absent if not judged. */
  readonly effect?: Open<TrendEffect>;
  /** Lists the opportunities and threats it brings. */
  readonly swotItemIds?: readonly Id[];
}

/** Competitor. */
export interface Competitor extends Extensible {
  /** Identifies the competitor within its plan. */
  readonly id: Id;
  /** Says how it competes; absent if not judged. */
  readonly type?: Open<CompetitorType>;
  /** Names the firm; absent while drafting. */
  readonly name?: string;
  /** Lists what it does well. */
  readonly strengths?: readonly string[];
  /** Lists what it lacks. */
  readonly weaknesses?: readonly string[];
  /** Says how it presents itself to customers; absent if unknown. */
  readonly positioning?: string;
  /** Lists what it is seen to do. */
  readonly strategies?: readonly string[];
  /** Gives its part of the market's yearly sales, as a fraction; absent if unknown. */
  readonly marketShare?: Share;
}

/** SWOT item. */
export interface SwotItem extends Extensible {
  /** Identifies the item within its plan. */
  readonly id: Id;
  /** Says which of the four it is. */
  readonly quadrant: SwotQuadrant;
  /** Says whether it comes from within; absent: as its quadrant implies. */
  readonly origin?: Open<SwotOrigin>;
  /** Says in a sentence what it is; absent while drafting. */
  readonly statement?: string;
  /** Says how much it matters, from 1, hardly, to 5, decisively; absent if not judged. */
  readonly impact?: number;
  /** Says how likely it is to matter, from 1, hardly, to 5, almost surely; absent if not judged. */
  readonly likelihood?: number;
  /** Points to the segment it is about; absent: the whole market. */
  readonly segmentId?: Id;
  /** Lists what it rests on: studies, figures, interviews. */
  readonly evidence?: readonly Evidence[];
}

/** TOWS option. */
export interface TowsOption extends Extensible {
  /** Identifies the option within its plan. */
  readonly id: Id;
  /** Says which quadrants it crosses. */
  readonly type: TowsType;
  /** Says in a sentence what could be done; absent while drafting. */
  readonly statement?: string;
  /** Lists the items it crosses: one at least of each of the two quadrants. */
  readonly swotItemIds?: readonly Id[];
}

/** Demographics. */
export interface Demographics extends Extensible {
  /** Gives the lowest age in years, itself included; absent if age does not matter. */
  readonly ageMin?: number;
  /** Gives the highest age in years, itself included; absent if age does not matter. */
  readonly ageMax?: number;
  /** Says whether men or women are meant; absent: both. */
  readonly gender?: string;
  /** Names the profession or the role; absent if it does not matter. */
  readonly profession?: string;
  /** Says how experienced the persona is; absent if it does not matter. */
  readonly seniority?: string;
  /** Says where the persona lives or works; absent if it does not matter. */
  readonly location?: string;
  /** Says what the persona has learned; absent if it does not matter. */
  readonly education?: string;
  /** Says what the persona earns or can spend; absent if it does not matter. */
  readonly income?: string;
  /** Says with whom the persona lives; absent if it does not matter. */
  readonly household?: string;
}

/** Firmographics. */
export interface Firmographics extends Extensible {
  /** Names the line of business; absent if it does not matter. */
  readonly industry?: string;
  /** Says how big the firm is, such as 50-250; absent if it does not matter. */
  readonly companySize?: string;
  /** Gives the firm's usual yearly revenue without tax, 0 or more; absent if it does not matter. */
  readonly revenue?: Money;
  /** Lists the software the firm already has. */
  readonly technologies?: readonly string[];
}

/** Psychographics. */
export interface Psychographics extends Extensible {
  /** Lists what the persona strives for. */
  readonly motivations?: readonly string[];
  /** Lists what the persona holds dear. */
  readonly values?: readonly string[];
  /** Lists how the persona sees offers like ours. */
  readonly attitudes?: readonly string[];
  /** Lists what the persona wants to have reached. */
  readonly goals?: readonly string[];
  /** Lists what annoys the persona today. */
  readonly frustrations?: readonly string[];
  /** Lists what keeps the persona from buying. */
  readonly objections?: readonly string[];
}

/** Behaviour. */
export interface Behaviour extends Extensible {
  /** Lists how the persona buys. */
  readonly buyingHabits?: readonly string[];
  /** Lists the ways by which the persona buys, the most used first. */
  readonly purchaseChannels?: readonly Open<DistributionChannelType>[];
  /** Lists the channels on which the persona can be reached, the most used first. */
  readonly preferredChannels?: readonly Open<ContactChannel>[];
  /** Lists what the persona reads, hears and follows. */
  readonly informationSources?: readonly string[];
  /** Lists what makes the persona look for an offer. */
  readonly triggers?: readonly string[];
  /** Says how the persona comes to a decision, and with whom; absent if unknown. */
  readonly decisionProcess?: string;
}

/** Evidence. */
export interface Evidence extends Extensible {
  /** Says what it is; absent if not noted. */
  readonly kind?: Open<EvidenceKind>;
  /** Says where it is found; absent if not noted. */
  readonly reference?: string;
  /** Gives the day on which it was gathered or published; absent if unknown. */
  readonly date?: IsoDate;
  /** Counts the people or cases behind it, 1 or more; absent if it is no sample. */
  readonly sampleSize?: number;
}

/** Segment criterion. */
export interface SegmentCriterion extends Extensible {
  /** Says on which of the four bases it stands; absent while undecided. */
  readonly basis?: Open<SegmentationBasis>;
  /** Names what is compared, as the company's records name it, such as age; absent while drafting. */
  readonly attribute?: string;
  /** Says how it is compared. */
  readonly operator: CriterionOperator;
  /** Lists the words it is compared with, for EQ and IN. */
  readonly values?: readonly string[];
  /** Gives the lowest number, itself included, for BETWEEN and GTE; absent for the others. */
  readonly low?: Quantity;
  /** Gives the highest number, itself included, for BETWEEN and LTE; absent for the others. */
  readonly high?: Quantity;
}

/** Segment approach. */
export interface SegmentApproach extends Extensible {
  /** Says what is told to the segment; absent while undecided. */
  readonly message?: string;
  /** Says what is offered to it; absent while undecided. */
  readonly offer?: string;
  /** Lists how it is reached. */
  readonly contactChannels?: readonly Open<ContactChannel>[];
  /** Lists where it buys. */
  readonly distributionChannelIds?: readonly Id[];
}

/** Recurrence. */
export interface Recurrence extends Extensible {
  /** Says after what time it comes again. */
  readonly frequency: Frequency;
  /** Counts how many such times lie between two, 1 or more: 2 for every second week; absent: 1. */
  readonly interval?: number;
  /** Gives the last day on which it may come; absent: to the plan's end. */
  readonly until?: IsoDate;
}

/** Dependency. */
export interface Dependency extends Extensible {
  /** Points to the action it waits for. */
  readonly tacticId: Id;
  /** Says which ends wait for each other; absent: it begins when the other has ended. */
  readonly kind?: Open<LinkKind>;
  /** Counts the working days to wait after that, negative to begin earlier; absent: none. */
  readonly lagDays?: number;
}

/** Planned volume. */
export interface PlannedVolume extends Extensible {
  /** Gives how much, such as 40 calls, 0 or more; absent while undecided. */
  readonly quantity?: Quantity;
  /** Says in what time; absent: over the whole action. */
  readonly per?: Open<Frequency>;
}

/** Funnel stage. */
export interface FunnelStage extends Extensible {
  /** Names the stage; absent while drafting. */
  readonly stage?: string;
  /** Counts those expected to get there, 0 or more and never more than at the stage before; absent while unknown. */
  readonly count?: number;
}

/** Expected result. */
export interface ExpectedResult extends Extensible {
  /** Points to what it is to move. */
  readonly kpiId: Id;
  /** Gives by how much, in the indicator's unit, over the whole action; negative where less is better; absent while undecided. */
  readonly amount?: Quantity;
}

/** Response curve. */
export interface ResponseCurve extends Extensible {
  /** Says by which formula. */
  readonly form: CurveForm;
  /** Gives the number by which the formula is multiplied: the ceiling of a capped, an exponential or a Hill curve; absent for points. */
  readonly scale?: Quantity;
  /** Gives the amount that spending is measured in, more than 0: for a capped line the amount that reaches the ceiling, for Hill half of it; absent for points. */
  readonly spendScale?: Money;
  /** Gives the exponent of a power or a Hill curve, a ratio above 0; absent for the others. */
  readonly exponent?: Quantity;
  /** Lists the points of a piecewise curve, in any order. */
  readonly points?: readonly ResponsePoint[];
}

/** Effort. */
export interface Effort extends Extensible {
  /** Points to whose time it is; absent while undecided. */
  readonly personId?: Id;
  /** Gives the hours or working days over the whole action, 0 or more; absent while unknown. */
  readonly time?: Quantity;
}

/** Skill level. */
export interface SkillLevel extends Extensible {
  /** Names the skill, the same way everywhere in the plan; absent while drafting. */
  readonly skill?: string;
  /** Says how well, from 0, not at all, to 4, well enough to teach it; absent: 1, so much that the skill is worth naming. */
  readonly level?: number;
}

/** Channel cost. */
export interface ChannelCost extends Extensible {
  /** Says what the money is for; absent while drafting. */
  readonly label?: string;
  /** Gives the cost over the plan's period, on the plan's tax basis, 0 or more; absent while unknown. */
  readonly amount?: Money;
}

/** Budget line. */
export interface BudgetLine extends Extensible {
  /** Identifies the line within its plan. */
  readonly id: Id;
  /** Says what the money is for; absent while drafting. */
  readonly label?: string;
  /** Says whether the cost is incurred for one action or for all; absent while undecided. */
  readonly costKind?: Open<CostKind>;
  /** Says what the money is spent on; absent while undecided. */
  readonly category?: Open<CostCategory>;
  /** Gives what is planned for the whole period, on the plan's tax basis; absent while undecided. */
  readonly amount?: Money;
  /** Says whether the line's amounts include tax; absent: as the plan. Amounts of both kinds are never added. */
  readonly taxBasis?: Open<TaxBasis>;
  /** Gives the days over which it is spent; absent: those of its tactic, else of the plan. */
  readonly period?: DateRange;
  /** Spreads the amount over months or quarters of its period, in shares that add up to 1; absent: evenly over the days. */
  readonly phasing?: Phasing;
  /** Gives what has been ordered, spent or not, 0 or more; absent if nothing is known. */
  readonly committed?: Money;
  /** Gives what has been spent up to the day of the plan's latest revision, never negative but for refunds; absent if nothing is known. */
  readonly actual?: Money;
  /** Gives the margin that the expense is expected to bring, before the expense itself is deducted; absent if not estimated. */
  readonly expectedReturn?: Money;
  /** Points to the strategy it pays for; absent for an overhead or where a tactic is named. */
  readonly strategyId?: Id;
  /** Points to the tactic it pays for; absent for an overhead. */
  readonly tacticId?: Id;
  /** Says whether the amount cannot be moved to other lines; absent: it can. */
  readonly fixed?: boolean;
  /** Gives the least the line can be cut to, 0 or more; absent: nothing. */
  readonly lowest?: Money;
  /** Gives the most that can be spent on it; absent: no limit. */
  readonly highest?: Money;
  /** Says how well this way of spending is known; absent if not judged. */
  readonly maturity?: Open<Maturity>;
}

/** Past attainment. */
export interface PastAttainment extends Extensible {
  /** Gives the days it was measured over; absent while unknown. */
  readonly period?: DateRange;
  /** Gives the result as a fraction of the target, 1 for reached; absent while unknown. */
  readonly attainment?: Share;
}

/** Adjusted value. */
export interface AdjustedValue extends Extensible {
  /** Points to the element; absent: the plan itself. */
  readonly elementId?: Id;
  /** Names the member within the element, its parts after dots, such as target.value; absent: the element as a whole. */
  readonly member?: string;
  /** Gives what stood there, as text; absent if nothing did. */
  readonly former?: string;
  /** Gives what stands there now, as text; absent if it was taken away. */
  readonly replacement?: string;
}

/** Baseline. */
export interface Baseline extends Extensible {
  /** Gives the level at the start, in the indicator's unit; absent while unknown. */
  readonly value?: Quantity;
  /** Gives the day on which the level was read, or the last day of the period it sums up; absent while unknown. */
  readonly date?: IsoDate;
  /** Says where the number comes from; absent if not noted. */
  readonly source?: string;
}

/** Response point. */
export interface ResponsePoint extends Extensible {
  /** Gives what is spent, 0 or more; absent while drafting. */
  readonly spend?: Money;
  /** Gives what it brings; absent while drafting. */
  readonly result?: Quantity;
}
