package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.mended;
import static org.openpac.core.rule.catalog.Probe.messages;
import static org.openpac.core.rule.catalog.Probe.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.Priority;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.CriterionOperator;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentApproach;
import org.openpac.core.plan.market.SegmentCriterion;
import org.openpac.core.plan.market.SegmentationBasis;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class SegmentTest {

    private static final SegmentCriterion AGE = SegmentCriterion.builder()
            .attribute("age")
            .operator(CriterionOperator.BETWEEN)
            .build();
    private static final SegmentCriterion INDUSTRY = SegmentCriterion.builder()
            .attribute("industry")
            .operator(CriterionOperator.IN)
            .build();

    @Test
    void a_segment_has_a_basis_and_a_criterion() {
        Segment bare = segment("a");

        assertThat(messages(SegmentRules.HAS_A_CRITERION, plan(bare)))
                .containsExactly("Nobody can tell who belongs to a; missing: Criteria, Bases.");
        assertThat(found(SegmentRules.HAS_A_CRITERION, plan(bare.withCriteria(ages(20, 30)))))
                .containsExactly("ERROR /segments/0/bases");
        assertThat(found(SegmentRules.HAS_A_CRITERION, plan(bare.withBases(SegmentationBasis.GEOGRAPHIC))))
                .containsExactly("ERROR /segments/0/criteria");
        assertThat(found(
                        SegmentRules.HAS_A_CRITERION,
                        plan(bare.withCriteria(ages(20, 30).withBasis(SegmentationBasis.DEMOGRAPHIC)))))
                .isEmpty();
    }

    @Test
    void a_segment_with_territories_is_grouped_by_place() {
        Segment north = segment("a").withTerritoryIds(Id.of("north"));

        SalesActionPlan mended = mended(SegmentRules.HAS_A_CRITERION, plan(north));

        assertThat(mended.segments()).containsExactly(north.withBases(SegmentationBasis.GEOGRAPHIC));
        assertThat(report(SegmentRules.HAS_A_CRITERION, mended).findings()).isEmpty();
        assertThat(mended(SegmentRules.HAS_A_CRITERION, plan(segment("a"))).segments())
                .containsExactly(segment("a"));
    }

    @Test
    void channels_of_an_approach_are_those_its_personas_prefer() {
        Segment told = segment("a")
                .withApproach(SegmentApproach.builder()
                        .message("Quick")
                        .offer("Repairs")
                        .build());
        BuyerPersona anne = BuyerPersona.builder()
                .id(Id.of("anne"))
                .addSegmentIds(Id.of("a"))
                .behavioural(Behaviour.builder()
                        .addPreferredChannels(ContactChannel.PHONE, ContactChannel.EVENT)
                        .build())
                .build();

        assertThat(mended(SegmentRules.HAS_AN_APPROACH, plan(told).addPersonas(anne))
                        .segments()
                        .get(0)
                        .approach()
                        .orElseThrow()
                        .contactChannels())
                .containsExactly(ContactChannel.PHONE, ContactChannel.EVENT);
        assertThat(mended(SegmentRules.HAS_AN_APPROACH, plan(segment("a")).addPersonas(anne))
                        .segments())
                .containsExactly(segment("a"));
        assertThat(mended(SegmentRules.HAS_AN_APPROACH, plan(told).addPersonas(anne.withNegative(true)))
                        .segments())
                .containsExactly(told);
    }

    @Test
    void each_way_in_which_a_criterion_cannot_be_met_is_told() {
        assertThat(fault(INDUSTRY)).containsExactly("No customer can meet the criterion “industry”: no value.");
        assertThat(fault(INDUSTRY.withOperator(CriterionOperator.EQ).withValues("food", "wood")))
                .containsExactly("No customer can meet the criterion “industry”: equal to several values at once.");
        assertThat(fault(INDUSTRY.withOperator(CriterionOperator.EQ).withValues("food", "food")))
                .isEmpty();
        assertThat(fault(INDUSTRY.withValues("food", "wood"))).isEmpty();
        assertThat(fault(ages(30, 20)))
                .containsExactly("No customer can meet the criterion “age”: the lowest exceeds the highest.");
        assertThat(fault(ages(20, 20))).isEmpty();
        assertThat(fault(ages(20, 30).withHigh(Quantity.of(30, Unit.MONTH))))
                .containsExactly("No customer can meet the criterion “age”: its ends are in different units.");
        assertThat(fault(AGE.withLow(Quantity.of(1, Unit.COUNT)))).hasSize(1);
        assertThat(fault(AGE.withOperator(CriterionOperator.GTE).withHigh(Quantity.of(1, Unit.COUNT))))
                .hasSize(1);
        assertThat(fault(AGE.withOperator(CriterionOperator.LTE).withHigh(Quantity.of(1, Unit.COUNT))))
                .isEmpty();
        assertThat(fault(ages(20, 30), ages(40, 50)))
                .containsExactly("No customer can meet the criterion “age”: another criterion excludes it.");
        assertThat(fault(ages(20, 30), ages(30, 50))).isEmpty();
    }

    private static List<String> fault(SegmentCriterion... criteria) {
        return messages(SegmentRules.CRITERIA_CAN_BE_MET, plan(segment("a").withCriteria(criteria)));
    }

    @Test
    void reversed_ends_are_exchanged_and_several_values_become_a_choice() {
        SegmentCriterion both = INDUSTRY.withOperator(CriterionOperator.EQ).withValues("food", "wood");
        SalesActionPlan.Builder plan = plan(segment("a").withCriteria(ages(30, 20), both));

        SalesActionPlan mended = mended(SegmentRules.CRITERIA_CAN_BE_MET, plan);

        assertThat(mended.segments().get(0).criteria())
                .containsExactly(ages(20, 30), both.withOperator(CriterionOperator.IN));
        assertThat(report(SegmentRules.CRITERIA_CAN_BE_MET, mended).findings()).isEmpty();
        assertThat(mended(SegmentRules.CRITERIA_CAN_BE_MET, plan(segment("a").withCriteria(INDUSTRY)))
                        .segments())
                .containsExactly(segment("a").withCriteria(INDUSTRY));
    }

    @Test
    void a_divided_segment_and_one_of_low_priority_need_no_approach() {
        Segment whole = segment("whole");
        Segment part = segment("part").withParentId(Id.of("whole")).withPriority(Priority.LOW);

        assertThat(examined(SegmentRules.HAS_AN_APPROACH, plan(whole, part))).isZero();
        assertThat(messages(SegmentRules.HAS_AN_APPROACH, plan(whole)))
                .containsExactly("The approach of whole lacks: Message, Offer, Contact channels.");
        assertThat(found(
                        SegmentRules.HAS_AN_APPROACH,
                        plan(whole.withApproach(SegmentApproach.builder()
                                .message("Quick")
                                .addContactChannels(ContactChannel.PHONE)
                                .build()))))
                .containsExactly("WARNING /segments/0/approach/offer");
    }

    private static SegmentCriterion ages(long low, long high) {
        return AGE.withLow(Quantity.of(low, Unit.COUNT)).withHigh(Quantity.of(high, Unit.COUNT));
    }

    private static Segment segment(String id) {
        return Segment.builder().id(Id.of(id)).build();
    }

    private static SalesActionPlan.Builder plan(Segment... segments) {
        return Probe.plan().addSegments(segments);
    }
}
