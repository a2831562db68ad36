package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.LegalBasis;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticKind;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.CustomerType;
import org.openpac.core.plan.market.Firmographics;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.value.Id;

class TacticReachTest {

    private static final Tactic CALLS = Tactic.builder()
            .id(Id.of("calls"))
            .family(TacticFamily.PROSPECTING)
            .kind(TacticKind.PHONE)
            .build();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PHONE, ''",
        "IN_PERSON, ''",
        "EVENT, WARNING",
        "PRINT, WARNING",
        "RADIO_TV, ERROR",
    })
    void the_rank_of_a_channel_decides_how_well_it_suits(ContactChannel channel, String severity) {
        // By rank 1, 0.7, 0.5, 0.3 and 0.1: the third is just enough, the fourth too little, one not named no use.
        Behaviour likes = Behaviour.builder()
                .addPreferredChannels(
                        ContactChannel.PHONE,
                        ContactChannel.EMAIL,
                        ContactChannel.IN_PERSON,
                        ContactChannel.EVENT,
                        ContactChannel.PRINT)
                .build();
        SalesActionPlan.Builder plan = tactic(
                        CALLS.withPersonaIds(Id.of("anne")).withContactChannels(channel))
                .addPersonas(BuyerPersona.builder()
                        .id(Id.of("anne"))
                        .name("Anne")
                        .behavioural(likes)
                        .build());

        assertThat(found(TacticReachRules.CHANNELS_SUIT_PERSONAS, plan))
                .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity + " /tactics/0/contactChannels"));
    }

    @Test
    void those_who_are_met_worst_are_named_with_the_channel_that_would_help_most() {
        SalesActionPlan plan = tactic(
                        CALLS.withPersonaIds(Id.of("anne"), Id.of("marc")).withContactChannels(ContactChannel.PRINT))
                .addPersonas(reader("anne"), reader("marc"))
                .build();

        assertThat(Probe.report(TacticReachRules.CHANNELS_SUIT_PERSONAS, plan).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(java.util.Locale.ENGLISH))
                            .isEqualTo("The channels (print) hardly reach anne, marc; fit: 0.");
                    assertThat(finding.suggestion(java.util.Locale.ENGLISH))
                            .isEqualTo("Reach them by other channels, first of all: e-mail.");
                });
    }

    private static BuyerPersona reader(String id) {
        return BuyerPersona.builder()
                .id(Id.of(id))
                .behavioural(Behaviour.builder()
                        .addPreferredChannels(ContactChannel.EMAIL)
                        .build())
                .build();
    }

    @Test
    void calls_to_consumers_need_a_legal_basis() {
        Segment homes = Segment.builder()
                .id(Id.of("homes"))
                .customerType(CustomerType.CONSUMER)
                .build();
        BuyerPersona lea = BuyerPersona.builder()
                .id(Id.of("lea"))
                .addSegmentIds(Id.of("homes"))
                .build();
        Tactic toHomes = CALLS.withSegmentIds(Id.of("homes"));
        Tactic toLea = CALLS.withPersonaIds(Id.of("lea"));

        assertThat(messages(TacticReachRules.HAS_A_LEGAL_BASIS, tactic(toHomes).addSegments(homes)))
                .containsExactly("calls reaches consumers (phone) without a legal basis.");
        assertThat(found(
                        TacticReachRules.HAS_A_LEGAL_BASIS,
                        tactic(toLea).addSegments(homes).addPersonas(lea)))
                .containsExactly("WARNING /tactics/0/legalBasis");
        assertThat(found(
                        TacticReachRules.HAS_A_LEGAL_BASIS,
                        tactic(toHomes.withLegalBasis(LegalBasis.CONSENT)).addSegments(homes)))
                .isEmpty();
        assertThat(examined(
                        TacticReachRules.HAS_A_LEGAL_BASIS,
                        tactic(toHomes.withKind(TacticKind.EVENT)).addSegments(homes)))
                .isZero();
        assertThat(examined(
                        TacticReachRules.HAS_A_LEGAL_BASIS,
                        tactic(toHomes).addSegments(homes.withCustomerType(CustomerType.BUSINESS))))
                .isZero();
        assertThat(examined(
                        TacticReachRules.HAS_A_LEGAL_BASIS,
                        tactic(toLea)
                                .addSegments(homes)
                                .addPersonas(lea.withFirmographic(
                                        Firmographics.builder().build()))))
                .isZero();
    }

    private static SalesActionPlan.Builder tactic(Tactic tactic) {
        return plan().addTactics(tactic);
    }
}
