package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpac.kpi.Facts.base;
import static org.openpac.kpi.Facts.lost;
import static org.openpac.kpi.Facts.revenue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.Share;
import org.openpac.kpi.Flag;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.Reason;
import org.openpac.kpi.SalesFact;

/** The discounted lifetime value at a rate of one's own: 600 a year of each of ten customers, two of whom leave. */
class OwnRateTest {

    private static final List<SalesFact> YEAR = List.of(base(10, 12), lost(2), revenue("9000", "6000"));
    private static final List<SalesFact> NOBODY_LEAVES = List.of(base(10, 12), lost(0), revenue("9000", "6000"));

    /** 600 · 1.05 / (1.05 − 0.8) = 2,520; at no interest 600 / 0.2 = 3,000. */
    @Test
    void the_rate_is_not_assumed() {
        KpiResult.Defined atFive = (KpiResult.Defined) at("0.05").compute(YEAR);

        assertThat(atFive.number()).isEqualByComparingTo("2520");
        assertThat(atFive.flags()).containsExactly(Flag.HOMOGENEITY_ASSUMED);
        assertThat(at("0").compute(YEAR).value().orElseThrow()).isEqualByComparingTo("3000");
    }

    /** 600 · 1.05 / 0.05 = 12,600; without interest it would never end. */
    @Test
    void who_never_leaves_is_worth_something_only_at_an_interest() {
        assertThat(at("0.05").compute(NOBODY_LEAVES).value().orElseThrow()).isEqualByComparingTo("12600");
        assertThat(at("0").compute(NOBODY_LEAVES))
                .isInstanceOfSatisfying(
                        KpiResult.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(Reason.NO_CHURN));
    }

    @Test
    void it_names_both_its_sources() {
        assertThat(at("0.05").source()).contains("P. S. Fader and B. G. S. Hardie", "S. Gupta and D. R. Lehmann");
    }

    @Test
    void a_rate_below_nothing_is_refused() {
        assertThatThrownBy(() -> at("-0.01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("yearlyRate must not be below 0: -0.01");
    }

    private static Kpi at(String rate) {
        return LifetimeKpis.discountedAt(Share.of(rate));
    }
}
