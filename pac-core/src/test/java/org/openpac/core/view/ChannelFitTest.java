package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.plan.action.ContactChannel.EMAIL;
import static org.openpac.core.plan.action.ContactChannel.EVENT;
import static org.openpac.core.plan.action.ContactChannel.PHONE;
import static org.openpac.core.plan.action.ContactChannel.POSTAL_MAIL;
import static org.openpac.core.plan.action.ContactChannel.SOCIAL_NETWORK;
import static org.openpac.core.plan.action.ContactChannel.STORE;
import static org.openpac.core.plan.action.ContactChannel.VIDEO_PLATFORM;
import static org.openpac.core.plan.action.DistributionChannelType.DIRECT_SALES;
import static org.openpac.core.plan.action.DistributionChannelType.INDIRECT_SALES;
import static org.openpac.core.plan.action.DistributionChannelType.ONLINE_SALES;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.DistributionChannelType;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Gap;
import org.openpac.core.value.Id;
import org.openpac.core.view.ChannelFit.Suggestion;

class ChannelFitTest {

    private static final Id TACTIC = Id.of("tactic");

    private static Tactic.Builder tactic(ContactChannel... channels) {
        return Tactic.builder().id(TACTIC).family(TacticFamily.PROSPECTING).addContactChannels(channels);
    }

    private static BuyerPersona persona(String id, ContactChannel... preferred) {
        return BuyerPersona.builder()
                .id(Id.of(id))
                .behavioural(Behaviour.builder().addPreferredChannels(preferred).build())
                .build();
    }

    private static BuyerPersona buyer(String id, DistributionChannelType... habits) {
        return BuyerPersona.builder()
                .id(Id.of(id))
                .behavioural(Behaviour.builder().addPurchaseChannels(habits).build())
                .build();
    }

    private static Segment segment(String id, String... territories) {
        return Segment.builder()
                .id(Id.of(id))
                .addAllTerritoryIds(Stream.of(territories).map(Id::of).toList())
                .build();
    }

    private static DistributionChannel.Builder channel(String id, DistributionChannelType type) {
        return DistributionChannel.builder().id(Id.of(id)).type(type);
    }

    private static ChannelFit.Fit fit(SalesActionPlan.Builder plan) {
        return ChannelFit.of(plan.build()).fit(TACTIC);
    }

    private static Figure contact(Tactic.Builder tactic, BuyerPersona... personas) {
        return fit(Plans.plan()
                        .addPersonas(personas)
                        .addTactic(tactic.addAllPersonaIds(Stream.of(personas)
                                        .map(BuyerPersona::id)
                                        .toList())
                                .build()))
                .contact();
    }

    private static void isKnown(Figure figure, String number) {
        assertThat(figure.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @Test
    void the_rank_of_the_best_channel_counts_and_the_mean_over_personas_is_the_fit() {
        BuyerPersona anne = persona("anne", SOCIAL_NETWORK, EMAIL);
        BuyerPersona paul = persona("paul", PHONE, EVENT, EMAIL);

        // E-mail is second for Anne, third for Paul: (0.7 + 0.5) / 2.
        isKnown(contact(tactic(EMAIL), anne, paul), "0.6");
        isKnown(contact(tactic(EMAIL, PHONE), anne, paul), "0.85");
        isKnown(contact(tactic(STORE), anne, paul), "0");
    }

    @Test
    void ranks_count_less_and_less_and_the_fifth_and_further_the_same() {
        BuyerPersona picky = persona("picky", PHONE, PHONE, EMAIL, EVENT, STORE, POSTAL_MAIL, VIDEO_PLATFORM);

        isKnown(contact(tactic(PHONE), picky), "1");
        isKnown(contact(tactic(EMAIL), picky), "0.7");
        isKnown(contact(tactic(EVENT), picky), "0.5");
        isKnown(contact(tactic(STORE), picky), "0.3");
        isKnown(contact(tactic(POSTAL_MAIL), picky), "0.1");
        isKnown(contact(tactic(VIDEO_PLATFORM), picky), "0.1");
    }

    @Test
    void the_usual_channels_of_a_kind_count_where_none_is_stated() {
        isKnown(contact(tactic().kind(TacticKind.EMAIL), persona("anne", EMAIL)), "1");
        assertThat(contact(tactic(), persona("anne", EMAIL))).isEqualTo(Figure.unknown(Gap.NO_CHANNEL));
    }

    @Test
    void negative_personas_and_those_without_preferences_do_not_count() {
        BuyerPersona anne = persona("anne", SOCIAL_NETWORK, EMAIL);
        BuyerPersona bargainHunter = persona("hunter", EMAIL).withNegative(true);

        isKnown(contact(tactic(EMAIL), anne, bargainHunter, persona("new")), "0.7");
        assertThat(contact(tactic(EMAIL), bargainHunter)).isEqualTo(Figure.unknown(Gap.NO_PERSONA));
        assertThat(contact(tactic(EMAIL), persona("new"))).isEqualTo(Figure.unknown(Gap.NO_PREFERENCE));
    }

    @Test
    void a_tactic_without_personas_speaks_to_those_of_its_segments_or_of_its_strategies() {
        BuyerPersona anne = persona("anne", SOCIAL_NETWORK, EMAIL).withSegmentIds(Id.of("small"));
        SalesActionPlan.Builder plan = Plans.plan()
                .addPersonas(anne, persona("paul", EMAIL).withSegmentIds(Id.of("large")))
                .addSegments(segment("small"), segment("large"))
                .addStrategy(Strategy.builder()
                        .id(Id.of("win"))
                        .type(StrategyType.ACQUISITION)
                        .addSegmentId(Id.of("small"))
                        .build());

        ChannelFit.Fit throughStrategy = fit(
                plan.tactics(List.of(tactic(EMAIL).addStrategyIds(Id.of("win")).build())));
        isKnown(throughStrategy.contact(), "0.7");
        assertThat(throughStrategy.personas()).singleElement().satisfies(one -> {
            assertThat(one.personaId()).isEqualTo(anne.id());
            assertThat(one.contactChannel()).contains(EMAIL);
        });
        isKnown(
                fit(plan.tactics(List.of(tactic(EMAIL)
                                .addSegmentIds(Id.of("small"), Id.of("large"))
                                .build())))
                        .contact(),
                "0.85");
    }

    @Test
    void channels_are_suggested_by_what_they_would_add() {
        BuyerPersona anne = persona("anne", SOCIAL_NETWORK, EMAIL);
        BuyerPersona paul = persona("paul", PHONE, SOCIAL_NETWORK, EMAIL);
        SalesActionPlan plan = Plans.plan()
                .addPersonas(anne, paul)
                .addTactic(tactic(EMAIL).addPersonaIds(anne.id(), paul.id()).build())
                .build();

        List<Suggestion> suggestions = ChannelFit.of(plan).suggestions(TACTIC);

        // So far (0.7 + 0.5) / 2; the network adds (0.3 + 0.2) / 2, the phone 0.5 / 2 for Paul alone.
        assertThat(suggestions).extracting(Suggestion::channel).containsExactly(PHONE, SOCIAL_NETWORK);
        assertThat(suggestions).allSatisfy(each -> {
            assertThat(each.gain()).isEqualByComparingTo("0.25");
            assertThat(each.contact()).isEqualByComparingTo("0.85");
        });
        assertThat(ChannelFit.of(plan).suggestions(Id.of("elsewhere"))).isEmpty();
    }

    @Test
    void ways_to_buy_are_weighed_like_contact_channels() {
        BuyerPersona shopper = buyer("shopper", ONLINE_SALES, DIRECT_SALES);
        SalesActionPlan.Builder plan = Plans.plan()
                .addPersona(shopper)
                .addSegments(segment("small"), segment("large"))
                .addChannels(
                        channel("web", ONLINE_SALES)
                                .addSegmentIds(Id.of("large"))
                                .build(),
                        channel("reps", DIRECT_SALES).build(),
                        channel("resellers", INDIRECT_SALES).build());
        Tactic.Builder aimed = tactic(EMAIL).addPersonaIds(shopper.id());

        isKnown(fit(plan.tactics(List.of(aimed.build()))).purchase(), "1");
        isKnown(
                fit(plan.tactics(List.of(
                                aimed.segmentIds(List.of(Id.of("small"))).build())))
                        .purchase(),
                "0.7");
        isKnown(
                fit(plan.tactics(List.of(aimed.segmentIds(List.of(Id.of("small"), Id.of("large")))
                                .build())))
                        .purchase(),
                "1");
        isKnown(
                fit(plan.tactics(List.of(aimed.distributionChannelIds(List.of(Id.of("resellers")))
                                .build())))
                        .purchase(),
                "0");
        assertThat(fit(plan.channels(List.of())).purchase()).isEqualTo(Figure.unknown(Gap.NO_CHANNEL));
    }

    @Test
    void of_a_tactic_that_does_not_exist_nothing_is_known() {
        ChannelFit.Fit fit = ChannelFit.of(Plans.plan().build()).fit(Id.of("elsewhere"));

        assertThat(List.of(fit.contact(), fit.purchase(), fit.coverage(), fit.funded()))
                .containsOnly(Figure.unknown(Gap.UNKNOWN_ELEMENT));
        assertThat(fit.contact().value()).isEqualTo(Optional.<BigDecimal>empty());
    }
}
