package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.means.Team;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.value.Id;
import org.openpac.core.value.RawMember;
import org.openpac.core.view.PlanDiff;
import org.openpac.testkit.Fault;
import org.openpac.testkit.PlantedFaults;
import org.openpac.testkit.SoundPlans;

class PatchTest {

    private static final SalesActionPlan SOUND = SoundPlans.of(7);

    @Provide
    Arbitrary<SalesActionPlan> plans() {
        return ArbitraryPlans.plans();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void the_patch_between_any_two_plans_makes_one_of_the_other(
            @ForAll("plans") SalesActionPlan before, @ForAll("plans") SalesActionPlan after) {
        makes(before, after);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void the_patch_between_two_sound_plans_makes_one_of_the_other(@ForAll long one, @ForAll long other) {
        makes(SoundPlans.of(one), SoundPlans.of(other));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void elements_in_any_order_are_moved_changed_and_replaced(@ForAll long seed) {
        Random random = new Random(seed);
        List<Objective> objectives = new ArrayList<>();
        for (Objective objective : SOUND.objectives()) {
            if (random.nextInt(4) > 0) {
                objectives.add(random.nextInt(4) > 0 ? objective : objective.withDue(LocalDate.of(2031, 3, 31)));
            }
        }
        Collections.shuffle(objectives, random);
        makes(SOUND, SOUND.withObjectives(objectives));
        makes(SOUND.withObjectives(objectives), SOUND);
    }

    @Example
    void a_long_list_turned_round_is_put_in_again() {
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            teams.add(Team.builder().id(Id.of("t" + i)).build());
        }
        SalesActionPlan before = SOUND.withTeams(teams);
        Collections.reverse(teams);

        makes(before, SOUND.withTeams(teams));
        assertThat(new String(PacJson.writePatch(before, SOUND.withTeams(teams)), UTF_8))
                .doesNotContain("\"move\"")
                .contains("{\"op\": \"add\", \"path\": \"/teams/0\", \"value\": {\"id\":\"t99\"}}");
    }

    @Example
    void the_patch_of_every_planted_fault_plants_it() {
        for (Fault fault : PlantedFaults.all()) {
            makes(SOUND, fault.in(SOUND));
        }
    }

    private static void makes(SalesActionPlan before, SalesActionPlan after) {
        byte[] patch = PacJson.writePatch(before, after);
        ReadResult<SalesActionPlan> applied = PacJson.applyPatch(before, patch);

        assertThat(applied.problems()).as(new String(patch, UTF_8)).isEmpty();
        assertThat(applied.orThrow()).isEqualTo(after);
        assertThat(PacJson.applyPatch(after, PacJson.writePatch(after, before)).orThrow())
                .isEqualTo(before);
    }

    @Example
    void a_patch_says_what_changed_and_nothing_else() {
        List<Objective> objectives = new ArrayList<>(SOUND.objectives());
        Collections.swap(objectives, 0, 1);
        SalesActionPlan after = SOUND.withName("Plan 2031")
                .withObjectives(objectives)
                .withExtras(List.of(new RawMember("x-crm", "{\"id\": 7.0}")));

        assertThat(new String(PacJson.writePatch(SOUND, after), UTF_8)).isEqualTo("""
                [
                  {"op": "replace", "path": "/name", "value": "Plan 2031"},
                  {"op": "move", "from": "/objectives/1", "path": "/objectives/0"},
                  {"op": "add", "path": "/x-crm", "value": {"id": 7.0}}
                ]
                """);
        assertThat(new String(PacJson.writePatch(SOUND, SOUND), UTF_8)).isEqualTo("[]\n");
    }

    @Example
    void a_difference_is_written_as_a_patch_of_the_plan_at_hand() {
        PlanDiff diff = PlanDiff.between(SOUND, SOUND.withName("Plan 2031"));
        SalesActionPlan other = SOUND.withRevision(41);

        byte[] patch = PacCodec.standard().writePatch(diff, other);

        assertThat(PacJson.applyPatch(other, patch).orThrow()).isEqualTo(other.withName("Plan 2031"));
        assertThatThrownBy(() -> PacCodec.standard().writePatch(diff, SOUND.withName("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the difference does not fit the plan: ");
    }

    @Example
    void what_is_unknown_survives_beside_what_changes() {
        SalesActionPlan plan = PacJson.readPlan("""
                        {"formatVersion": "1.7", "id": "p", "x-a": { "z":1e400 , "y":[ 2.50 ]},
                         "objectives": [{"id": "o", "level": "GALAXY", "x-b": -0.0}, {"id": "q", "level": "TEAM"}]}
                        """.replace("\"GALAXY\"", "\"TEAM\", \"category\": \"GALAXY\"")
                        .getBytes(UTF_8))
                .orThrow();

        SalesActionPlan patched = PacJson.applyPatch(
                        plan,
                        "[{\"op\": \"add\", \"path\": \"/objectives/0/statement\", \"value\": \"s\"}]".getBytes(UTF_8))
                .orThrow();

        assertThat(patched)
                .isEqualTo(plan.withObjectives(
                        plan.objectives().get(0).withStatement("s"),
                        plan.objectives().get(1)));
        assertThat(patched.extras()).contains(new RawMember("x-a", "{ \"z\":1e400 , \"y\":[ 2.50 ]}"));
    }

    @Example
    void a_plan_changed_meanwhile_is_left_alone() {
        byte[] patch = PacJson.writePatch(SOUND, SOUND.withName("Plan 2031"));
        SalesActionPlan changed = SOUND.withRevision(SOUND.revision().orElse(0) + 1);
        String fingerprint = PacJson.fingerprint(SOUND);
        PacCodec codec = PacCodec.standard();

        assertThat(codec.applyPatch(SOUND, patch, PatchCondition.fingerprint(fingerprint))
                        .value())
                .isPresent();
        assertThat(codec.applyPatch(changed, patch, PatchCondition.fingerprint(fingerprint))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.OUTDATED));
        assertThat(codec.applyPatch(SOUND.withRevision(3), patch, PatchCondition.revision(2))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().text(Locale.ENGLISH))
                        .isEqualTo("The plan is not the one that the patch was made for: it is of revision 3, not 2."));
        assertThat(codec.applyPatch(SOUND.withRevision(2), patch, PatchCondition.revision(2))
                        .value())
                .isPresent();
    }

    @Example
    void the_fingerprint_is_the_hash_of_the_canonical_form() {
        SalesActionPlan plan = PacJson.readPlan("{\"id\": \"p\", \"formatVersion\": \"1.0\"}".getBytes(UTF_8))
                .orThrow();

        // printf '{"formatVersion":"1.0","id":"p"}' | sha256sum
        assertThat(PacJson.fingerprint(plan))
                .isEqualTo("7bb908c388e6580898e00b653750db169e7966f22de1de92a467efcebed73644");
    }
}
