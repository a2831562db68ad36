package org.openpac.json.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Team;
import org.openpac.core.rule.CheckReport;
import org.openpac.core.rule.Finding;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.value.Id;
import org.openpac.core.view.PlanDiff;
import org.openpac.json.JsonSettings;
import org.openpac.json.kpi.StoredCard;
import org.openpac.json.report.StoredDiff;
import org.openpac.json.report.StoredReport;
import org.openpac.kpi.KpiResult;
import org.openpac.kpi.SalesFact;
import org.openpac.kpi.Scorecard;

/** Which types an adapter can be taught, and how each is said. */
class HostFormatsTest {

    private static HostFormat format(Class<?> type) {
        return HostFormats.standard().of(type).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                SalesActionPlan.class,
                Team.class,
                StoredReport.class,
                StoredDiff.class,
                RuleSet.class,
                SalesFact.class,
                KpiResult.class,
                StoredCard.class
            })
    void types_that_are_read_say_so(Class<?> type) {
        assertThat(format(type).isRead()).isTrue();
        assertThat(format(type).type()).isEqualTo(type);
        assertThat(TranscriptTest.read(format(type), "/a", "7").problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString()).startsWith("WRONG_TYPE at \"/a\", line 1, column 10: "));
    }

    @ParameterizedTest
    @ValueSource(classes = {CheckReport.class, Finding.class, PlanDiff.class, Scorecard.class})
    void types_that_are_only_written_say_so(Class<?> type) {
        HostFormat format = format(type);
        Transcript transcript = format.transcript("");

        assertThat(format.isRead()).isFalse();
        assertThatThrownBy(() -> format.read(transcript))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(type + " is only written");
        assertThat(transcript.add(Token.of(Token.Kind.OBJECT), 1, 1, 0)).isFalse();
    }

    @Test
    void types_of_others_are_none_of_ours() {
        assertThat(HostFormats.standard().of(String.class)).isEmpty();
        assertThat(HostFormats.standard().of(Id.class)).isEmpty();
        assertThat(HostFormats.standard().of(JsonSettings.class)).isEmpty();
        assertThat(HostFormats.standard().of(org.openpac.kpi.Kpi.class)).isEmpty();
    }

    @Test
    void values_are_written_on_one_line_whatever_class_they_are_of() {
        Team team = Team.builder().id(Id.of("t")).name("Nord").build();
        SalesActionPlan plan =
                SalesActionPlan.builder().id(Id.of("p")).addTeam(team).build();

        assertThat(new String(format(team.getClass()).write(team), UTF_8))
                .isEqualTo("{\"id\":\"t\",\"name\":\"Nord\"}");
        assertThat(new String(format(plan.getClass()).write(plan), UTF_8))
                .isEqualTo("{\"formatVersion\":\"1.0\",\"id\":\"p\",\"teams\":[{\"id\":\"t\",\"name\":\"Nord\"}]}");
        assertThat((Object) TranscriptTest.read(format(Team.class), "", "{\"id\":\"t\",\"name\":\"Nord\"}")
                        .orThrow())
                .isEqualTo(team);
    }

    @Test
    void settings_speak_of_the_rules_that_were_given_and_sentences_the_language() {
        RuleSet own = RuleSet.standard().without(RuleSet.standard().rules().get(0));
        String first = RuleSet.standard().rules().get(0).id();
        String settings = "{\"formatVersion\":\"1.0\",\"without\":[\"" + first + "\"]}";
        PlanDiff diff = PlanDiff.between(
                SalesActionPlan.builder().id(Id.of("p")).build(),
                SalesActionPlan.builder().id(Id.of("p")).name("a").build());

        assertThat(TranscriptTest.read(format(RuleSet.class), "", settings).problems())
                .isEmpty();
        assertThat(TranscriptTest.read(
                                HostFormats.standard()
                                        .withRules(own)
                                        .of(RuleSet.class)
                                        .orElseThrow(),
                                "",
                                settings)
                        .problems())
                .isNotEmpty();
        assertThat(new String(format(RuleSet.class).write(own), UTF_8)).isEqualTo(settings);
        assertThat(new String(
                        HostFormats.standard()
                                .in(Locale.FRENCH)
                                .of(PlanDiff.class)
                                .orElseThrow()
                                .write(diff),
                        UTF_8))
                .contains("\"language\":\"fr\"");
        assertThat(new String(format(PlanDiff.class).write(diff), UTF_8)).contains("\"language\":\"en\"");
        assertThatThrownBy(() ->
                        HostFormats.standard().with(JsonSettings.standard().lenient()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
