package org.openpac.kpi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.tracking.Benchmarks;
import org.openpac.core.text.Translations;
import org.openpac.kpi.Kpi;
import org.openpac.kpi.statistic.ValueRange;

class KpiCatalogTest {

    private static final List<Class<?>> THEMES = List.of(
            AcquisitionKpis.class,
            ConversionKpis.class,
            DealKpis.class,
            ExecutionKpis.class,
            GrowthKpis.class,
            LifetimeKpis.class,
            MarketingKpis.class,
            PredictionKpis.class,
            RecurringKpis.class,
            RetentionKpis.class,
            RevenueKpis.class,
            SatisfactionKpis.class,
            TeamKpis.class,
            ValueKpis.class);

    @Test
    void codes_are_unique_and_sorted() {
        List<String> codes = KpiCatalog.standard().stream().map(Kpi::code).toList();
        assertThat(codes).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(codes).allMatch(code -> code.matches("[A-Z]{3}-[0-9]{3}"));
    }

    @Test
    void there_are_sixty_indicators_or_more_and_ten_or_less_in_a_theme() {
        assertThat(KpiCatalog.standard()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(THEMES).allSatisfy(theme -> assertThat(constants(theme)).hasSizeBetween(1, 10));
    }

    @Test
    void every_constant_is_registered() {
        List<Kpi> constants = THEMES.stream().flatMap(KpiCatalogTest::constants).toList();
        assertThat(KpiCatalog.standard()).containsExactlyInAnyOrderElementsOf(constants);
    }

    @Test
    void every_text_is_there_in_both_languages_and_differs() {
        for (Kpi kpi : KpiCatalog.standard()) {
            assertThat(kpi.name(Locale.ENGLISH)).isNotBlank().isNotEqualTo(kpi.name(Locale.FRENCH));
            assertThat(kpi.meaning(Locale.ENGLISH)).endsWith(".").isNotEqualTo(kpi.meaning(Locale.FRENCH));
            assertThat(kpi.formula(Locale.ENGLISH)).isNotBlank().isNotEqualTo(kpi.formula(Locale.FRENCH));
            assertThat(kpi.source()).isNotBlank();
        }
    }

    @Test
    void no_french_text_is_left_over() {
        TreeSet<String> expected = new TreeSet<>(List.of(Sources.PRACTICE, Sources.OWN));
        KpiCatalog.standard()
                .forEach(kpi ->
                        Stream.of("name", "meaning", "formula").forEach(part -> expected.add(kpi.code() + "." + part)));
        assertThat(Translations.of("kpis", file -> KpiCatalog.class.getResourceAsStream(file))
                        .keys(Locale.FRENCH))
                .isEqualTo(expected);
    }

    @Test
    void french_texts_are_set_as_french_texts_are() {
        for (Kpi kpi : KpiCatalog.standard()) {
            String texts = kpi.name(Locale.FRENCH) + kpi.meaning(Locale.FRENCH) + kpi.formula(Locale.FRENCH);
            assertThat(texts).doesNotContain("'").doesNotContainPattern("[^\u00a0\u202f][:;!?%]");
        }
    }

    @Test
    void a_source_that_is_no_publication_is_told_in_the_language_asked_for() {
        assertThat(TeamKpis.PRODUCTIVITY.source()).isEqualTo(Benchmarks.SOURCE + "; our own definition");
        assertThat(TeamKpis.PRODUCTIVITY.source(Locale.ENGLISH)).isEqualTo(TeamKpis.PRODUCTIVITY.source());
        assertThat(TeamKpis.PRODUCTIVITY.source(Locale.FRENCH)).isEqualTo(Benchmarks.SOURCE + "; définition propre");
        assertThat(DealKpis.VELOCITY.source(Locale.FRENCH)).isEqualTo("pratique courante");
    }

    @Test
    void an_indicator_is_found_by_its_code() {
        assertThat(KpiCatalog.find("ACQ-001")).contains(AcquisitionKpis.CAC);
        assertThat(KpiCatalog.find("ACQ-999")).isEmpty();
    }

    @Test
    void an_indicator_tells_which_values_it_can_have() {
        ValueRange part = new ValueRange(0, 100);
        ValueRange count = new ValueRange(0, Double.POSITIVE_INFINITY);

        assertThat(List.of(
                        ConversionKpis.CONVERSION,
                        ConversionKpis.CLOSING_RATE,
                        RetentionKpis.RETENTION,
                        RetentionKpis.ANNUAL_CHURN,
                        RecurringKpis.GROSS_REVENUE_RETENTION,
                        RecurringKpis.RENEWAL_RATE,
                        SatisfactionKpis.CSAT,
                        TeamKpis.SELLING_TIME))
                .allSatisfy(kpi -> assertThat(kpi.range()).isEqualTo(part));
        assertThat(List.of(
                        RecurringKpis.NET_REVENUE_RETENTION,
                        RetentionKpis.REACTIVATION,
                        ConversionKpis.PERIOD_CONVERSION,
                        TeamKpis.MEETINGS_HELD))
                .allSatisfy(kpi -> assertThat(kpi.range()).isEqualTo(count));
        assertThat(List.of(RetentionKpis.CUSTOMER_GROWTH, GrowthKpis.REVENUE_GROWTH, AcquisitionKpis.CAC))
                .allSatisfy(kpi -> assertThat(kpi.range()).isEqualTo(ValueRange.ANY));
        assertThat(SatisfactionKpis.NPS.range()).isEqualTo(new ValueRange(-100, 100));
        assertThat(SatisfactionKpis.MEAN_SATISFACTION.range()).isEqualTo(new ValueRange(1, 5));
        assertThat(SatisfactionKpis.CES.range()).isEqualTo(new ValueRange(1, 7));
    }

    @Test
    void a_code_of_another_form_is_refused() {
        assertThatThrownBy(() -> Kpi.kpi("cac", Translations.WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must look like ACQ-001: cac");
    }

    private static Stream<Kpi> constants(Class<?> theme) {
        return Stream.of(theme.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == Kpi.class)
                .map(KpiCatalogTest::constant);
    }

    private static Kpi constant(Field field) {
        try {
            return (Kpi) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("constant must be public: " + field, e);
        }
    }
}
