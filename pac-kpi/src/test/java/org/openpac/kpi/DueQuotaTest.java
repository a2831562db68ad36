package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.Id;
import org.openpac.core.value.Money;
import org.openpac.core.value.Share;
import org.openpac.kpi.catalog.TeamKpis;

/** What is due of a quota is divided once, after all has been added up. */
class DueQuotaTest {

    private static final int YEAR = 365;

    @Property
    void the_parts_of_a_year_are_due_together_as_the_whole_quota(
            @ForAll @LongRange(min = 1, max = 99_999_999_999L) long cents,
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = YEAR - 1) Integer> cuts) {
        Money amount = new Money(
                BigDecimal.valueOf(cents, 2), Facts.quota("0").amount().currency());
        List<SalesFact> facts = new ArrayList<>();
        int from = 0;
        for (int until : new TreeSet<>(cuts)) {
            facts.add(due(amount, Fraction.of(until - from, YEAR)));
            from = until;
        }
        facts.add(due(amount, Fraction.of(YEAR - from, YEAR)));

        assertThat(sum(facts)).isEqualByComparingTo(amount.amount());
        assertThat(sum(List.of(due(amount, Fraction.of(YEAR, YEAR))))).isEqualByComparingTo(amount.amount());
    }

    /** 90 of 365 days of 5,000 €, and 1 of 3 days of 1,000 €: (5,000 · 90 · 3 + 1,000 · 365)/1,095 = 1,715,000/1,095. */
    @Test
    void sums_of_different_wholes_are_added_up_after_they_are_divided() {
        BigDecimal sum = sum(List.of(
                due(Money.of(5_000, "EUR"), Fraction.of(90, YEAR)), due(Money.of(1_000, "EUR"), Fraction.of(1, 3))));

        // 1,095 · 1,566 = 1,714,770, and 230/1,095 = 0.2100456621004…
        assertThat(sum).isEqualByComparingTo("1566.2100456621");
    }

    @Test
    void quotas_added_up_apart_are_due_together() {
        for (int cut = 0; cut <= 3; cut++) {
            List<SalesFact> facts = List.of(
                    Facts.quota("700").withDue(Fraction.of(1, 7)),
                    Facts.quota("900").withDue(Fraction.of(1, 3)),
                    Facts.quota("1400").withDue(Fraction.of(3, 7)));
            Tally<SalesFact> first = EffectKpis.EXPECTED_REVENUE.tally();
            Tally<SalesFact> second = EffectKpis.EXPECTED_REVENUE.tally();
            facts.subList(0, cut).forEach(first::add);
            facts.subList(cut, 3).forEach(second::add);

            assertThat(first.merge(second).result().value().orElseThrow()).isEqualByComparingTo("1000");
        }
    }

    /** Of one who joined at mid-year half a quota counts, of which two thirds are due: 900 · ½ · ⅔ = 300. */
    @Test
    void a_fraction_is_due_of_the_part_that_counts() {
        Quota late = Facts.quota("900").withProrata(Share.of("0.5")).withDue(Fraction.of(2, 3));

        assertThat(sum(List.of(late))).isEqualByComparingTo("300");
        assertThat(sum(List.of(late, Facts.quota("1")))).isEqualByComparingTo("301");
    }

    /** A third of 900 € each, of which 150 € and 450 € were sold. */
    @Test
    void persons_and_the_team_are_measured_against_what_is_due() {
        Fraction third = Fraction.of(1, 3);
        List<SalesFact> facts = List.of(
                Facts.quota("anna", "900").withDue(third),
                Facts.quota("ben", "900").withDue(third),
                Facts.quota("1800").withDue(third),
                Facts.wonDeal("150", 30).withPersonId(Id.of("anna")),
                Facts.wonDeal("450", 30).withPersonId(Id.of("ben")));

        assertThat(TeamKpis.PERSONAL_QUOTA_ATTAINMENT.compute(facts).value().orElseThrow())
                .isEqualByComparingTo("100");
        assertThat(TeamKpis.TEAM_QUOTA_ATTAINMENT.compute(facts).value().orElseThrow())
                .isEqualByComparingTo("100");
        assertThat(TeamKpis.SHARE_AT_QUOTA.compute(facts).value().orElseThrow()).isEqualByComparingTo("50");
    }

    @Test
    void a_part_that_is_none_makes_no_number() {
        for (Fraction none : List.of(Fraction.of(4, 3), Fraction.of(-1, 3))) {
            assertThat(none.isWithinWhole()).isFalse();
            assertThat(Own.reason(TeamKpis.TEAM_QUOTA_ATTAINMENT.compute(
                            List.of(Facts.quota("900").withDue(none), Facts.wonDeal("150", 30)))))
                    .isEqualTo(Reason.IMPOSSIBLE_SHARE);
        }
        assertThat(Fraction.of(0, 3).isWithinWhole()).isTrue();
        assertThat(Fraction.of(3, 3).isWithinWhole()).isTrue();
    }

    @Test
    void a_whole_that_is_nothing_and_numbers_without_end_are_refused() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).hasMessage("whole must be above 0: 0");
        assertThatThrownBy(() -> Fraction.of(1, -3)).hasMessage("whole must be above 0: -3");
        for (String endless : List.of("1e41", "1e-41", "12345678901234567890123456789012345678901")) {
            assertThatThrownBy(() -> new Fraction(new BigDecimal(endless), BigDecimal.ONE))
                    .hasMessage("part must have at most 40 digits and decimals");
            assertThatThrownBy(() -> new Fraction(BigDecimal.ONE, new BigDecimal(endless)))
                    .hasMessage("whole must have at most 40 digits and decimals");
        }
        BigDecimal forty = new BigDecimal("1234567890123456789012345678901234567890");
        assertThat(new Fraction(forty, forty).isWithinWhole()).isTrue();
        assertThat(new Fraction(new BigDecimal("1e-40"), BigDecimal.ONE).isWithinWhole())
                .isTrue();
    }

    private static Quota due(Money amount, Fraction fraction) {
        return Facts.quota("0").withAmount(amount).withDue(fraction);
    }

    private static BigDecimal sum(List<? extends SalesFact> quotas) {
        List<SalesFact> facts = new ArrayList<>(quotas);
        return Own.defined(EffectKpis.EXPECTED_REVENUE, facts).number();
    }
}
