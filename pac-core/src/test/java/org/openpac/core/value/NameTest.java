package org.openpac.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.text.Span;

/** Ids, units, dates and places in a text. */
class NameTest {

    @Provide
    Arbitrary<Id> ids() {
        return Values.ids();
    }

    @Provide
    Arbitrary<Unit> units() {
        return Values.units();
    }

    @Property
    void an_id_is_written_as_it_was_read(@ForAll("ids") Id id) {
        assertThat(Id.of(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
        assertThat(Id.isId(id.value())).isTrue();
        assertThat(id.text(Locale.FRENCH)).isEqualTo(id.value());
    }

    @Property
    void ids_are_ordered_as_their_characters(@ForAll("ids") Id a, @ForAll("ids") Id b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(Integer.signum(a.value().compareTo(b.value())));
    }

    @Property
    void a_text_is_an_id_exactly_if_it_matches_the_format(@ForAll String text) {
        assertThat(Id.isId(text)).isEqualTo(text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_a", "a b", "é", "a/b", "a\n", "\u0661", "ａ"})
    void what_is_no_id_is_refused_with_its_text(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.of(text))
                .withMessage("id must match [A-Za-z0-9][A-Za-z0-9._-]{0,63}: " + text);
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(Id.of("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Id.of("a".repeat(65)))
                .withMessageEndingWith(": " + "a".repeat(64) + "…");
    }

    @Property
    void a_unit_is_written_as_it_was_read(@ForAll("units") Unit unit) {
        assertThat(Unit.parse(unit.toString())).isEqualTo(unit).hasSameHashCodeAs(unit);
        assertThat(unit.text(Locale.FRENCH)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT,COUNT,false", "PERCENT,PERCENT,true", "RATIO,RATIO,true", "SCORE,SCORE,false", "HOUR,DURATION,false",
        "YEAR,DURATION,false", "EUR,CURRENCY,false", "TND,CURRENCY,false", "visits,CUSTOM,false", "eur,CUSTOM,false"
    })
    void a_unit_says_what_it_counts(String code, UnitKind kind, boolean isRate) {
        assertThat(Unit.parse(code).kind()).isEqualTo(kind);
        assertThat(Unit.parse(code).isRate()).isEqualTo(isRate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Percent", "EURO", "ZZZ", "XAU", "%", "€", "9a", "_a", "a b", "Day", "a\n"})
    void what_is_no_unit_is_refused_with_its_text(String code) {
        assertThat(Unit.isUnit(code)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Unit.parse(code)).withMessageEndingWith(": " + code);
    }

    @Test
    void a_word_of_the_plan_has_at_most_32_letters() {
        assertThat(Unit.isUnit("a".repeat(32))).isTrue();
        assertThat(Unit.isUnit("a".repeat(33))).isFalse();
    }

    @Property
    void a_range_counts_the_days_it_contains(
            @ForAll @IntRange(max = 400) int length, @ForAll @IntRange(min = -500, max = 500) int offset) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(offset);
        DateRange range = new DateRange(start, start.plusDays(length));
        long contained = start.minusDays(2)
                .datesUntil(start.plusDays(length + 3L))
                .filter(range::contains)
                .count();

        assertThat(range.days()).isEqualTo(length + 1L).isEqualTo(contained);
        assertThat(DateRange.of(
                        range.toString().split("/", -1)[0], range.toString().split("/", -1)[1]))
                .isEqualTo(range);
    }

    @Test
    void a_reversed_range_is_held_and_contains_nothing() {
        DateRange reversed = DateRange.of("2026-12-31", "2026-01-01");

        assertThat(reversed.isOrdered()).isFalse();
        assertThat(reversed.days()).isZero();
        assertThat(reversed.contains(LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(reversed).hasToString("2026-12-31/2026-01-01");
    }

    @Test
    void a_leap_year_has_366_days() {
        assertThat(DateRange.of("2028-01-01", "2028-12-31").days()).isEqualTo(366);
        assertThat(DateRange.of("2026-01-01", "2026-12-31").days()).isEqualTo(365);
    }

    @Property
    void spans_overlap_where_they_share_a_position(
            @ForAll @IntRange(max = 8) int a,
            @ForAll @IntRange(max = 8) int b,
            @ForAll @IntRange(max = 8) int c,
            @ForAll @IntRange(max = 8) int d) {
        Span one = new Span(Math.min(a, b), Math.max(a, b));
        Span two = new Span(Math.min(c, d), Math.max(c, d));
        boolean isShared = java.util.stream.IntStream.range(one.start(), one.end())
                .anyMatch(at -> at >= two.start() && at < two.end());

        assertThat(one.overlaps(two)).isEqualTo(isShared).isEqualTo(two.overlaps(one));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
    }

    @Test
    void a_span_is_a_piece_of_a_text() {
        assertThat(new Span(2, 5).of("ab123cd")).isEqualTo("123");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 2)).withMessageEndingWith("5 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2)).withMessageEndingWith("-1 to 2");
    }
}
