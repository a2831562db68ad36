package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.plan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.StrategyType;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.action.TacticStatus;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Demographics;
import org.openpac.core.plan.market.Evidence;
import org.openpac.core.plan.market.EvidenceKind;
import org.openpac.core.plan.market.Firmographics;
import org.openpac.core.plan.market.Psychographics;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.rule.PlanChecker;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.Id;

class PersonaTest {

    private static final BuyerPersona ANNE =
            BuyerPersona.builder().id(Id.of("anne")).name("Anne").build();

    @Test
    void facets_without_content_are_empty() {
        BuyerPersona hollow = ANNE.withDemographic(Demographics.builder().build())
                .withBehavioural(Behaviour.builder()
                        .addPreferredChannels(ContactChannel.PHONE)
                        .build());

        assertThat(messages(PersonaRules.HAS_THREE_FACETS, persona(hollow)))
                .containsExactly("The portrait of “Anne” lacks: Demographics, Psychographics.");
        assertThat(messages(
                        PersonaRules.HAS_THREE_FACETS,
                        persona(hollow.withFirmographic(
                                Firmographics.builder().industry("Bakeries").build()))))
                .containsExactly("The portrait of “Anne” lacks: Psychographics.");
    }

    @Test
    void a_persona_without_any_behaviour_is_asked_for_channels_first() {
        List<String> found = PlanChecker.of(
                        RuleSet.of(List.of(PersonaRules.HAS_A_CHANNEL, PersonaRules.HAS_THREE_FACETS)))
                .check(persona(ANNE).build(), Probe.TODAY)
                .findings()
                .stream()
                .map(finding -> finding.rule() + " " + finding.location().pointer())
                .toList();

        assertThat(found).containsExactly("PE-02 /personas/0/behavioural");
    }

    @Test
    void negative_personas_owe_nothing() {
        SalesActionPlan.Builder negative = persona(ANNE.withNegative(true)).addTactics(tactic());

        assertThat(List.of(
                        PersonaRules.HAS_A_CHANNEL,
                        PersonaRules.HAS_THREE_FACETS,
                        PersonaRules.HAS_NEED_AND_FRUSTRATION,
                        PersonaRules.RESTS_ON_EVIDENCE,
                        PersonaRules.BUYER_FOR_A_FIRM_HAS_A_ROLE,
                        PersonaSetRules.IS_SPOKEN_TO))
                .allSatisfy(rule -> assertThat(examined(rule, negative)).isZero());
    }

    @Test
    void need_and_frustration_are_asked_for_each_where_it_belongs() {
        BuyerPersona moved = ANNE.withPsychographic(
                Psychographics.builder().addMotivations("Win time").build());

        assertThat(found(PersonaRules.HAS_NEED_AND_FRUSTRATION, persona(moved)))
                .containsExactly("WARNING /personas/0/needs");
        assertThat(found(PersonaRules.HAS_NEED_AND_FRUSTRATION, persona(moved.withNeeds("Speed"))))
                .containsExactly("WARNING /personas/0/psychographic/frustrations");
        assertThat(found(PersonaRules.HAS_NEED_AND_FRUSTRATION, persona(ANNE.withNeeds("Speed"))))
                .isEmpty();
    }

    @Test
    void opinion_alone_or_old_facts_are_weak_ground() {
        Evidence opinion = Evidence.builder()
                .kind(EvidenceKind.INTERNAL_OPINION)
                .date(LocalDate.of(2025, 12, 1))
                .build();
        Evidence old = Evidence.builder()
                .kind(EvidenceKind.SURVEY)
                .date(LocalDate.of(2024, 12, 31))
                .build();

        assertThat(found(PersonaRules.RESTS_ON_EVIDENCE, persona(ANNE))).containsExactly("INFO /personas/0/evidence");
        assertThat(messages(PersonaRules.RESTS_ON_EVIDENCE, persona(ANNE.withEvidence(opinion))))
                .containsExactly("The portrait of “Anne” rests on opinion alone.");
        assertThat(messages(PersonaRules.RESTS_ON_EVIDENCE, persona(ANNE.withEvidence(opinion, old))))
                .containsExactly("The portrait of “Anne” rests on facts that are too old.");
        assertThat(found(
                        PersonaRules.RESTS_ON_EVIDENCE,
                        persona(ANNE.withEvidence(old, old.withDate(LocalDate.of(2025, 1, 1))))))
                .isEmpty();
    }

    @Test
    void a_segment_has_a_persona_in_one_of_its_parts_or_in_its_whole() {
        Segment whole = segment("whole").withPriority(Priority.HIGH);
        Segment part = segment("part").withParentId(Id.of("whole"));
        Segment sibling = segment("sibling").withParentId(Id.of("whole")).withPriority(Priority.HIGH);

        assertThat(found(
                        PersonaSetRules.PERSONAS_AND_SEGMENTS_MEET,
                        persona(ANNE.withSegmentIds(Id.of("part"))).addSegments(whole, part)))
                .isEmpty();
        assertThat(found(
                        PersonaSetRules.PERSONAS_AND_SEGMENTS_MEET,
                        persona(ANNE.withSegmentIds(Id.of("whole"))).addSegments(whole, part, sibling)))
                .isEmpty();
        assertThat(messages(
                        PersonaSetRules.PERSONAS_AND_SEGMENTS_MEET,
                        persona(ANNE.withSegmentIds(Id.of("part"))).addSegments(whole, part, sibling)))
                .containsExactly("sibling is without a persona.");
    }

    @Test
    void the_only_segment_is_the_personas() {
        SalesActionPlan.Builder one = persona(ANNE).addSegments(segment("small"));

        assertThat(messages(PersonaSetRules.PERSONAS_AND_SEGMENTS_MEET, one))
                .containsExactly("“Anne” is without a segment.");
        assertThat(mended(PersonaSetRules.PERSONAS_AND_SEGMENTS_MEET, one)
                        .personas()
                        .get(0)
                        .segmentIds())
                .containsExactly(Id.of("small"));
        assertThat(mended(PersonaSetRules.PERSONAS_AND_SEGMENTS_MEET, one.addSegments(segment("large")))
                        .personas())
                .containsExactly(ANNE);
        assertThat(examined(PersonaSetRules.PERSONAS_AND_SEGMENTS_MEET, persona(ANNE)))
                .isZero();
    }

    @Test
    void a_persona_is_spoken_to_by_name_or_with_all_of_its_segment() {
        SalesActionPlan.Builder plan = persona(ANNE.withSegmentIds(Id.of("small")))
                .addSegments(segment("small"))
                .addStrategies(Strategy.builder()
                        .id(Id.of("strategy"))
                        .type(StrategyType.RETENTION)
                        .addSegmentIds(Id.of("small"))
                        .build());

        assertThat(examined(PersonaSetRules.IS_SPOKEN_TO, plan)).isZero();
        assertThat(spokenTo(plan, tactic().withPersonaIds(Id.of("anne")))).isTrue();
        assertThat(spokenTo(plan, tactic().withSegmentIds(Id.of("small")))).isTrue();
        assertThat(spokenTo(plan, tactic().withStrategyIds(Id.of("strategy")))).isTrue();
        assertThat(spokenTo(plan, tactic().withSegmentIds(Id.of("small")).withPersonaIds(Id.of("marc"))))
                .isFalse();
        assertThat(spokenTo(plan, tactic().withSegmentIds(Id.of("other")))).isFalse();
    }

    private static boolean spokenTo(SalesActionPlan.Builder plan, Tactic tactic) {
        Tactic givenUp =
                tactic.withId(Id.of("old")).withPersonaIds(Id.of("anne")).withStatus(TacticStatus.CANCELLED);
        return found(PersonaSetRules.IS_SPOKEN_TO, plan.build().toBuilder().addTactics(tactic, givenUp))
                .isEmpty();
    }

    @Test
    void twins_share_nine_of_ten_words() {
        // Nine words of ten in common and one more each are 9 of 11; nine and one more on one side are 9 of 10.
        BuyerPersona ten = ANNE.withNeeds("a b c d e f g h i j");

        assertThat(twins(ten, "a b c d e f g h i x")).isEmpty();
        assertThat(twins(ten.withNeeds("a b c d e f g h i j"), "a b c d e f g h i j"))
                .hasSize(1);
        assertThat(twins(
                        ten.withNeeds("a b c d e f g h i j k l m n o p q r s"),
                        "A, b: c d e f g h i j k l m n o p q r s t"))
                .containsExactly("INFO /personas/1/id");
        assertThat(twins(ten.withNeeds("a b c"), "a b c")).isEmpty();
    }

    private static List<String> twins(BuyerPersona anne, String needs) {
        return found(
                PersonaSetRules.HAS_NO_TWIN,
                persona(anne).addPersonas(anne.withId(Id.of("zoe")).withNeeds(needs)));
    }

    @Test
    void of_six_personas_one_is_too_many() {
        SalesActionPlan.Builder plan = plan();
        for (int i = 0; i < 6; i++) {
            plan.addPersonas(ANNE.withId(Id.of("p" + i)));
        }

        assertThat(messages(PersonaSetRules.FEW_PERSONAS, plan)).containsExactly("The plan is written for 6 personas.");
    }

    private static SalesActionPlan.Builder persona(BuyerPersona persona) {
        return plan().addPersonas(persona);
    }

    private static Segment segment(String id) {
        return Segment.builder().id(Id.of(id)).build();
    }

    private static Tactic tactic() {
        return Tactic.builder()
                .id(Id.of("tactic"))
                .family(TacticFamily.PROSPECTING)
                .build();
    }
}
