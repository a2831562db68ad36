package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Demographics;
import org.openpac.core.plan.market.Firmographics;
import org.openpac.core.plan.market.Psychographics;
import org.openpac.core.value.Id;

/** Portraits that differ, or agree, in one part only. */
class PersonaTwinsTest {

    private static final String TEN = "one two three four five six seven eight nine ten";
    private static final String OTHERS = "un deux trois quatre cinq sept huit neuf onze douze";
    private static final BuyerPersona ANNE =
            BuyerPersona.builder().id(Id.of("anne")).name("Anne").build();

    private static Arguments part(String name, BiFunction<BuyerPersona, String, BuyerPersona> text) {
        return Arguments.of(name, text);
    }

    private static BuyerPersona who(BuyerPersona persona, Demographics.Builder known) {
        return persona.withDemographic(known.build());
    }

    private static BuyerPersona firm(BuyerPersona persona, Firmographics.Builder known) {
        return persona.withFirmographic(known.build());
    }

    private static BuyerPersona moved(BuyerPersona persona, Psychographics.Builder known) {
        return persona.withPsychographic(known.build());
    }

    private static BuyerPersona acting(BuyerPersona persona, Behaviour.Builder known) {
        return persona.withBehavioural(known.build());
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                part("needs", (one, text) -> one.withNeeds(text)),
                part("gender", (one, text) -> who(one, Demographics.builder().gender(text))),
                part(
                        "profession",
                        (one, text) -> who(one, Demographics.builder().profession(text))),
                part("seniority", (one, text) -> who(one, Demographics.builder().seniority(text))),
                part("location", (one, text) -> who(one, Demographics.builder().location(text))),
                part("education", (one, text) -> who(one, Demographics.builder().education(text))),
                part("income", (one, text) -> who(one, Demographics.builder().income(text))),
                part("household", (one, text) -> who(one, Demographics.builder().household(text))),
                part(
                        "industry",
                        (one, text) -> firm(one, Firmographics.builder().industry(text))),
                part("size", (one, text) -> firm(one, Firmographics.builder().companySize(text))),
                part(
                        "technology",
                        (one, text) -> firm(one, Firmographics.builder().addTechnologies(text))),
                part(
                        "motivation",
                        (one, text) -> moved(one, Psychographics.builder().addMotivations(text))),
                part("value", (one, text) -> moved(one, Psychographics.builder().addValues(text))),
                part(
                        "attitude",
                        (one, text) -> moved(one, Psychographics.builder().addAttitudes(text))),
                part("goal", (one, text) -> moved(one, Psychographics.builder().addGoals(text))),
                part(
                        "frustration",
                        (one, text) -> moved(one, Psychographics.builder().addFrustrations(text))),
                part(
                        "objection",
                        (one, text) -> moved(one, Psychographics.builder().addObjections(text))),
                part("habit", (one, text) -> acting(one, Behaviour.builder().addBuyingHabits(text))),
                part("source", (one, text) -> acting(one, Behaviour.builder().addInformationSources(text))),
                part("trigger", (one, text) -> acting(one, Behaviour.builder().addTriggers(text))),
                part("decision", (one, text) -> acting(one, Behaviour.builder().decisionProcess(text))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void the_words_of_each_part_count_and_only_in_that_part(
            String name, BiFunction<BuyerPersona, String, BuyerPersona> part) {
        BuyerPersona zoe = ANNE.withId(Id.of("zoe"));

        assertThat(twins(part.apply(ANNE, TEN), part.apply(zoe, TEN))).isEqualTo(List.of("INFO /personas/1/id"));
        assertThat(twins(part.apply(ANNE, TEN), part.apply(zoe, OTHERS))).isEmpty();
        assertThat(twins(part.apply(ANNE, TEN), elsewhere(name, zoe))).isEmpty();
    }

    private static BuyerPersona elsewhere(String name, BuyerPersona zoe) {
        return name.equals("needs") ? moved(zoe, Psychographics.builder().addGoals(TEN)) : zoe.withNeeds(TEN);
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                part("from", (one, text) -> who(one, Demographics.builder().ageMin(text.length()))),
                part("to", (one, text) -> who(one, Demographics.builder().ageMax(text.length()))),
                part(
                        "reached",
                        (one, text) -> acting(
                                one,
                                Behaviour.builder()
                                        .addPreferredChannels(
                                                text.equals("a") ? ContactChannel.PHONE : ContactChannel.EMAIL))));
    }

    /** Nine words in common are nine of eleven where each has one more of its own, and ten of ten where that is common too. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void a_figure_counts_as_one_word(String name, BiFunction<BuyerPersona, String, BuyerPersona> part) {
        BuyerPersona nine = ANNE.withNeeds("one two three four five six seven eight nine");
        BuyerPersona zoe = nine.withId(Id.of("zoe"));

        assertThat(twins(part.apply(nine, "a"), part.apply(zoe, "a"))).as(name).hasSize(1);
        assertThat(twins(part.apply(nine, "a"), part.apply(zoe, "bb"))).as(name).isEmpty();
    }

    private static List<String> twins(BuyerPersona first, BuyerPersona second) {
        return Probe.found(PersonaSetRules.HAS_NO_TWIN, Probe.plan().addPersonas(first, second));
    }
}
