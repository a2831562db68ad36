package org.openpac.core.plan.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openpac.core.internal.PlanMember;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.PersonalData;

/** What the company knows of its market. */
@Value.Immutable
public sealed interface MarketAnalysis extends Element, WithMarketAnalysis permits ImmutableMarketAnalysis {

    /** Gives the day on which it was made; absent if unknown. */
    @PlanMember(value = "Date of analysis", privacy = PersonalData.NONE)
    Optional<LocalDate> analysedOn();

    /** Says which market is meant; absent if it goes without saying. */
    @PlanMember(value = "Definition", privacy = PersonalData.FREE_TEXT, max = 500)
    Optional<String> definition();

    /** Says how much the market buys; absent if unknown. */
    @PlanMember(value = "Market size", privacy = PersonalData.NONE)
    Optional<MarketSize> size();

    /** Says how fast the market grows; absent if unknown. */
    @PlanMember(value = "Growth", privacy = PersonalData.NONE)
    Optional<MarketGrowth> growth();

    /** Lists the movements of the market. */
    @PlanMember(value = "Trends", privacy = PersonalData.NONE)
    List<MarketTrend> trends();

    /** Lists the firms that sell to the same customers. */
    @PlanMember(value = "Competitors", privacy = PersonalData.NONE)
    List<Competitor> competitors();

    /** Lists strengths, weaknesses, opportunities and threats, in any order. */
    @PlanMember(value = "SWOT", privacy = PersonalData.NONE)
    List<SwotItem> swot();

    /** Lists what could be done about it. */
    @PlanMember(value = "SWOT crossings", privacy = PersonalData.NONE)
    List<TowsOption> tows();

    /** Lists what customers of the market look for. */
    @PlanMember(value = "Customer needs", privacy = PersonalData.FREE_TEXT, max = 300)
    List<String> customerNeeds();

    /** Starts a builder that holds this element's values. */
    Builder toBuilder();

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MarketAnalysis}; not thread-safe. */
    final class Builder extends ImmutableMarketAnalysis.Builder {
        Builder() {}
    }
}
