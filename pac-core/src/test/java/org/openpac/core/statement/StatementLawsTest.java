package org.openpac.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openpac.core.text.Span;
import org.openpac.core.value.DateRange;

class StatementLawsTest {

    private static final List<String> PIECES = Stream.concat(
                    LabelledStatement.all()
                            .flatMap(each -> Stream.of(each.text().split(" ", -1))),
                    Stream.of(
                            "\u00a0",
                            "\u202f",
                            "’",
                            "«",
                            "\uD83D",
                            "\uDE00",
                            "👍",
                            "e\u0301",
                            "\n",
                            "1er",
                            "31/02/2026"))
            .distinct()
            .toList();

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.FRENCH, Locale.ENGLISH, Locale.CANADA_FRENCH, Locale.US, Locale.GERMAN);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> glued = Arbitraries.of(PIECES).list().ofMaxSize(25).map(words -> String.join("", words));
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(80), sentences(), glued);
    }

    @Property
    void any_text_can_be_read(@ForAll @From("texts") String text, @ForAll @From("languages") Locale language) {
        assertThatCode(() -> readAll(Statement.of(text, language))).doesNotThrowAnyException();
    }

    @Property
    void spans_lie_in_the_text_in_order_and_apart(
            @ForAll @From("texts") String text, @ForAll @From("languages") Locale language) {
        Statement statement = Statement.of(text, language);
        assertThat(statement.opening().span().end()).isLessThanOrEqualTo(text.length());
        for (List<Span> spans : spans(statement)) {
            int end = 0;
            for (Span span : spans) {
                assertThat(span.start()).isGreaterThanOrEqualTo(end);
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                end = span.end();
            }
        }
    }

    @Property
    void a_term_is_the_word_at_its_span(
            @ForAll @From("texts") String text, @ForAll @From("languages") Locale language) {
        Statement statement = Statement.of(text, language);
        for (Lexicon lexicon : Lexicon.values()) {
            assertThat(statement.terms(lexicon))
                    .allSatisfy(term -> assertThat(term.span().of(text)).isEqualTo(term.word()));
        }
    }

    @Property
    void spaces_before_a_text_shift_what_is_read(
            @ForAll @From("sentences") String text,
            @ForAll @From("languages") Locale language,
            @ForAll @IntRange(min = 1, max = 5) int spaces) {
        Statement plain = Statement.of(text, language);
        Statement shifted = Statement.of(" ".repeat(spaces) + text, language);
        assertThat(shifted.opening().form()).isEqualTo(plain.opening().form());
        List<List<Span>> expected = new ArrayList<>();
        for (List<Span> spans : spans(plain)) {
            expected.add(spans.stream()
                    .map(span -> new Span(span.start() + spaces, span.end() + spaces))
                    .toList());
        }
        assertThat(spans(shifted)).isEqualTo(expected);
    }

    @Property
    void a_french_infinitive_in_capitals_still_opens(@ForAll @From("infinitives") String verb) {
        Opening small = Statement.of(verb + " le panier moyen", Locale.FRENCH).opening();
        Opening large = Statement.of(verb.toUpperCase(Locale.ROOT) + " LE PANIER MOYEN", Locale.FRENCH)
                .opening();
        assertThat(small.form()).isEqualTo(Opening.Form.VERB);
        assertThat(large).isEqualTo(small);
    }

    @Provide
    Arbitrary<String> infinitives() {
        return Arbitraries.of(LabelledStatement.all()
                .filter(each ->
                        each.language().equals(Locale.FRENCH) && each.opening().equals("VERB"))
                .map(each -> each.text().split(" ", -1)[0])
                .filter(word -> word.matches("[A-Z]\\p{L}+(er|ir|re)"))
                .filter(word -> !List.of("Avoir", "Chantier").contains(word))
                .distinct()
                .toList());
    }

    @Property
    void readings_are_days_apart_and_the_plans_come_first(
            @ForAll @From("sentences") String text,
            @ForAll @From("languages") Locale language,
            @ForAll @From("days") LocalDate a,
            @ForAll @From("days") LocalDate b,
            @ForAll @From("days") LocalDate start) {
        DateRange plan = new DateRange(a, b);
        DateRange ordered = a.isAfter(b) ? new DateRange(b, a) : plan;
        for (StatedDate date : Statement.of(text, language).dates()) {
            List<LocalDate> readings = date.readings(plan, start);
            assertThat(readings).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(150);
            List<Boolean> inside = readings.stream().map(ordered::contains).toList();
            assertThat(inside.lastIndexOf(true))
                    .isLessThan(inside.contains(false) ? Math.max(inside.indexOf(false), 1) : 151);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> usual = Arbitraries.integers()
                .between(0, 4_000)
                .map(days -> LocalDate.of(2022, 1, 1).plusDays(days));
        return Arbitraries.oneOf(
                usual, usual, usual, Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(9999, 12, 31)));
    }

    private static void readAll(Statement statement) {
        spans(statement);
        statement.mentionsRelative();
        Statement.languageOf(statement.text());
    }

    private static List<List<Span>> spans(Statement statement) {
        List<List<Span>> spans = new ArrayList<>();
        for (Lexicon lexicon : Lexicon.values()) {
            spans.add(statement.terms(lexicon).stream().map(Term::span).toList());
        }
        spans.add(statement.amounts().stream().map(StatedAmount::span).toList());
        spans.add(statement.dates().stream().map(StatedDate::span).toList());
        return spans;
    }
}
