package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpac.core.rule.catalog.Probe.examined;
import static org.openpac.core.rule.catalog.Probe.found;
import static org.openpac.core.rule.catalog.Probe.messages;

import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.Territory;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.CriterionOperator;
import org.openpac.core.plan.market.CustomerType;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentCriterion;
import org.openpac.core.plan.means.Person;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;
import org.openpac.core.value.Unit;

class SegmentSetTest {

    private static final SegmentCriterion AGE = SegmentCriterion.builder()
            .attribute("age")
            .operator(CriterionOperator.BETWEEN)
            .build();
    private static final SegmentCriterion INDUSTRY = SegmentCriterion.builder()
            .attribute("industry")
            .operator(CriterionOperator.IN)
            .build();

    @Test
    void overlaps_stand_at_the_later_by_id_whatever_the_order() {
        Segment young = segment("a").withCriteria(ages(20, 40));
        Segment old = segment("b").withCriteria(ages(30, 50));

        assertThat(messages(SegmentSetRules.DOES_NOT_OVERLAP, plan(old, young)))
                .containsExactly("b and a have customers in common.");
        assertThat(found(SegmentSetRules.DOES_NOT_OVERLAP, plan(old, young)))
                .containsExactly("WARNING /segments/0/criteria");
        assertThat(found(SegmentSetRules.DOES_NOT_OVERLAP, plan(young, old)))
                .containsExactly("WARNING /segments/1/criteria");
    }

    @Test
    void what_tells_segments_apart_prevents_an_overlap() {
        Segment one = segment("a").withCriteria(ages(20, 40), INDUSTRY.withValues("Food", "wood"));
        Segment other = segment("b").withCriteria(ages(30, 50), INDUSTRY.withValues(" food"));

        assertThat(overlaps(one, other)).isTrue();
        assertThat(overlaps(one, other.withCriteria(ages(40, 50), INDUSTRY.withValues("food"))))
                .isFalse();
        assertThat(overlaps(one, other.withCriteria(ages(30, 50), INDUSTRY.withValues("metal"))))
                .isFalse();
        assertThat(overlaps(one, other.withCriteria(ages(30, 50)))).isFalse();
        assertThat(overlaps(one, other.withParentId(Id.of("whole")))).isFalse();
        assertThat(overlaps(one, other.withCustomerType(CustomerType.CONSUMER))).isFalse();
        assertThat(overlaps(one.withTerritoryIds(Id.of("north")), other.withTerritoryIds(Id.of("south"))))
                .isFalse();
        assertThat(overlaps(one.withTerritoryIds(Id.of("north")), other.withTerritoryIds(Id.of("land"))))
                .isTrue();
        assertThat(overlaps(one, other.withCriteria(ages(50, 30), INDUSTRY.withValues("food"))))
                .isFalse();
    }

    private static boolean overlaps(Segment one, Segment other) {
        return !found(
                        SegmentSetRules.DOES_NOT_OVERLAP,
                        plan(one, other)
                                .addTerritories(
                                        territory("land"),
                                        territory("north").withParentId(Id.of("land")),
                                        territory("south").withParentId(Id.of("land"))))
                .isEmpty();
    }

    @Test
    void open_ranges_overlap_where_they_meet() {
        SegmentCriterion from = AGE.withOperator(CriterionOperator.GTE).withLow(Quantity.of(40, Unit.COUNT));
        SegmentCriterion upTo = AGE.withOperator(CriterionOperator.LTE).withHigh(Quantity.of(40, Unit.COUNT));

        assertThat(overlaps(segment("a").withCriteria(upTo), segment("b").withCriteria(from)))
                .isFalse();
        assertThat(overlaps(
                        segment("a").withCriteria(ages(20, 41)), segment("b").withCriteria(from)))
                .isTrue();
        assertThat(overlaps(
                        segment("a").withCriteria(ages(40, 40)), segment("b").withCriteria(ages(40, 40))))
                .isTrue();
    }

    @Test
    void a_gap_is_told_by_its_ends() {
        assertThat(messages(
                        SegmentSetRules.LEAVES_NO_GAP,
                        plan(
                                segment("a").withCriteria(ages(25, 34)),
                                segment("b").withCriteria(ages(36, 44)))))
                .containsExactly("Below b nobody is meant between 34 and 36.");
        assertThat(found(
                        SegmentSetRules.LEAVES_NO_GAP,
                        plan(
                                segment("a").withCriteria(ages(25, 34)),
                                segment("b").withCriteria(ages(35, 44)))))
                .isEmpty();
    }

    @Test
    void a_wide_range_fills_the_gaps_above_it() {
        assertThat(found(
                        SegmentSetRules.LEAVES_NO_GAP,
                        plan(
                                segment("c").withCriteria(ages(70, 80)),
                                segment("a").withCriteria(ages(20, 69)),
                                segment("b").withCriteria(ages(30, 40)))))
                .isEmpty();
    }

    @Test
    void a_segment_is_worked_on_through_its_parts_its_whole_or_its_personas() {
        Segment whole = segment("whole");
        Segment part = segment("part").withParentId(Id.of("whole"));
        Segment sibling = segment("sibling").withParentId(Id.of("whole"));
        Tactic tactic = Tactic.builder()
                .id(Id.of("tactic"))
                .family(TacticFamily.ADVERTISING)
                .build();

        assertThat(found(
                        SegmentSetRules.IS_ADDRESSED,
                        plan(whole, part, sibling).addTactics(tactic.withSegmentIds(Id.of("part")))))
                .containsExactly("WARNING /segments/2/id");
        assertThat(found(
                        SegmentSetRules.IS_ADDRESSED,
                        plan(whole, part, sibling).addTactics(tactic.withSegmentIds(Id.of("whole")))))
                .isEmpty();
        assertThat(found(
                        SegmentSetRules.IS_ADDRESSED,
                        plan(sibling)
                                .addPersonas(BuyerPersona.builder()
                                        .id(Id.of("anne"))
                                        .addSegmentIds(Id.of("sibling"))
                                        .build())
                                .addTactics(tactic.withPersonaIds(Id.of("anne")))))
                .isEmpty();
        assertThat(examined(SegmentSetRules.IS_ADDRESSED, plan(whole))).isZero();
    }

    @Test
    void circles_among_segments_and_territories_do_no_harm() {
        Segment one = segment("a").withParentId(Id.of("b")).withTerritoryIds(Id.of("t"));
        Segment other = segment("b").withParentId(Id.of("a"));

        assertThat(found(
                        SegmentSetRules.IS_ADDRESSED,
                        plan(one, other)
                                .addTerritories(territory("t").withParentId(Id.of("t")))
                                .addTactics(Tactic.builder()
                                        .id(Id.of("tactic"))
                                        .family(TacticFamily.ADVERTISING)
                                        .addSegmentIds(Id.of("a"))
                                        .build())))
                .isEmpty();
    }

    @Test
    void one_segment_is_few_for_a_team_and_enough_for_one_person() {
        SalesActionPlan.Builder alone = plan(segment("a")).addPeople(person("p"));

        assertThat(examined(SegmentSetRules.NUMBER_IS_MANAGEABLE, alone)).isZero();
        assertThat(found(SegmentSetRules.NUMBER_IS_MANAGEABLE, alone.addPeople(person("q"))))
                .containsExactly("INFO /segments");
    }

    private static Person person(String id) {
        return Person.builder().id(Id.of(id)).build();
    }

    private static Territory territory(String id) {
        return Territory.builder().id(Id.of(id)).build();
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
