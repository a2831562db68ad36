package org.openpac.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpac.kpi.Formulas.facts;
import static org.openpac.kpi.Formulas.mean;
import static org.openpac.kpi.Formulas.sum;
import static org.openpac.kpi.Formulas.value;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.tracking.Trend;
import org.openpac.core.text.Translations;
import org.openpac.core.value.Unit;
import org.openpac.core.value.UnitKind;
import org.openpac.kpi.catalog.AcquisitionKpis;

/** What an indicator says of itself. */
class KpiTest {

    private static Kpi own() {
        return Own.kpi(value(facts(Order.class)));
    }

    @Test
    void it_says_what_it_was_told_in_english_where_the_language_has_no_text() {
        Kpi kpi = own();
        assertThat(kpi.code()).isEqualTo("OWN-001");
        assertThat(kpi.name(Locale.FRENCH)).isEqualTo("own indicator");
        assertThat(kpi.meaning(Locale.FRENCH)).isEqualTo("A number of our own.");
        assertThat(kpi.formula(Locale.FRENCH)).isEqualTo("as given");
        assertThat(kpi.source()).isEqualTo("this test");
        assertThat(kpi.trend()).isEqualTo(Trend.HIGHER_IS_BETTER);
        assertThat(kpi).hasToString("OWN-001 own indicator");
        assertThat(AcquisitionKpis.CAC.name(Locale.FRENCH)).isNotEqualTo(AcquisitionKpis.CAC.name(Locale.ENGLISH));
    }

    @Test
    void its_values_count_what_its_unit_says_or_are_amounts() {
        assertThat(own().unit()).contains(Unit.RATIO);
        assertThat(own().unitKind()).isEqualTo(Unit.RATIO.kind());
        Kpi amount = Own.amount(value(sum(Order.class, Order::amount)));
        assertThat(amount.unit()).isEmpty();
        assertThat(amount.unitKind()).isEqualTo(UnitKind.CURRENCY);
        assertThat(Own.defined(own(), List.of(Facts.order("1"))).unit()).isEqualTo(Unit.RATIO);
        assertThat(Own.defined(amount, List.of(Facts.order("1"))).unit()).hasToString("EUR");
    }

    @Test
    void it_reads_what_its_interval_asks_for() {
        Kpi kpi = Own.kpi(mean(
                facts(Order.class),
                Formulas.squares(Deal.class, Deal::amount),
                facts(Order.class),
                Reason.EMPTY_DENOMINATOR));
        assertThat(kpi.reads()).containsExactly(FactKind.DEAL, FactKind.ORDER);
        assertThat(kpi.reasons()).contains(Reason.MIXED_CURRENCIES);
        assertThatThrownBy(() -> kpi.reads().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kpi.reasons().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kpi.flags().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void its_code_looks_like_a_code() {
        for (String code : List.of("ACQ-01", "acq-001", "ACQ001", "ACQ-0011", "")) {
            assertThatThrownBy(() -> Kpi.kpi(code, Translations.WORDS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("code must look like ACQ-001: " + code);
        }
    }
}
