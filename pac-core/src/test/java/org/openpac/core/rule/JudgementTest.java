package org.openpac.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.rule.catalog.RuleCatalog;

class JudgementTest {

    private static final double OVERALL = 0.95;
    private static final double WEAKEST = 0.85;

    /** How often a rule spoke rightly, wrongly, and was silent wrongly. */
    private record Score(int right, int wrong, int missed) {

        static final Score NONE = new Score(0, 0, 0);

        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }

        String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-7s %4d right %3d wrong %3d missed  precision %.3f recall %.3f",
                    name,
                    right,
                    wrong,
                    missed,
                    precision(),
                    recall());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void rules_object_where_a_demanding_reader_does(String language) {
        Map<String, Score> scores = new TreeMap<>();
        List<String> differences = new ArrayList<>();
        for (JudgedStatement statement : JudgedStatement.of(Locale.forLanguageTag(language))) {
            SortedSet<String> found = statement.found();
            SortedSet<String> either = new TreeSet<>(found);
            either.addAll(statement.objections());
            for (String rule : either) {
                boolean isFound = found.contains(rule);
                boolean isMeant = statement.objections().contains(rule);
                scores.merge(
                        rule, new Score(isFound && isMeant ? 1 : 0, isMeant ? 0 : 1, isFound ? 0 : 1), Score::plus);
            }
            if (!found.equals(statement.objections())) {
                differences.add(statement.text() + " meant " + statement.objections() + " found " + found);
            }
        }
        Score overall = scores.values().stream().reduce(Score.NONE, Score::plus);
        scores.forEach((rule, score) -> System.out.println(language + " " + score.line(rule)));
        System.out.println(language + " " + overall.line("all"));
        differences.forEach(System.out::println);

        assertThat(overall.precision()).isGreaterThanOrEqualTo(OVERALL);
        assertThat(overall.recall()).isGreaterThanOrEqualTo(OVERALL);
        assertThat(scores).allSatisfy((rule, score) -> {
            assertThat(score.precision()).as("precision of " + rule).isGreaterThanOrEqualTo(WEAKEST);
            assertThat(score.recall()).as("recall of " + rule).isGreaterThanOrEqualTo(WEAKEST);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_set_holds_good_ones_and_each_kind_of_fault(String language) {
        List<JudgedStatement> all = JudgedStatement.of(Locale.forLanguageTag(language));
        List<String> ids = RuleCatalog.ofStatements().stream().map(Rule::id).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(400);
        assertThat(all.stream().filter(each -> each.objections().isEmpty()))
                .hasSizeBetween(all.size() / 4, all.size() * 3 / 5);
        assertThat(ids)
                .allSatisfy(id -> assertThat(
                                all.stream().filter(each -> each.objections().contains(id)))
                        .as(id)
                        .hasSizeGreaterThanOrEqualTo(10));
        assertThat(all).extracting(JudgedStatement::text).doesNotHaveDuplicates();
        assertThat(all).flatExtracting(JudgedStatement::objections).isSubsetOf(ids);
    }

    @Test
    void a_sentence_is_judged_alike_with_other_spaces_and_apostrophes() {
        for (JudgedStatement statement : JudgedStatement.of(Locale.FRENCH)) {
            String text = statement.text().replace('\'', '’').replace(' ', '\u00a0');

            assertThat(new JudgedStatement(Locale.FRENCH, text, statement.objections()).found())
                    .as(text)
                    .isEqualTo(statement.found());
        }
    }
}
