package org.openpac.json.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.json.PacJson;
import org.openpac.json.PublishedPage;
import org.openpac.json.SampleJson;

/** The declarations for TypeScript; {@code extras/hosts/typescript} compiles them. */
class TypeScriptTest {

    @Test
    void the_published_copy_is_what_the_shapes_say() throws IOException {
        PublishedPage.compare("plan.d.ts", PacJson.typeScript());
    }

    @Test
    void the_jar_holds_the_published_copies() throws IOException {
        assertThat(shipped("plan.d.ts")).isEqualTo(PacJson.typeScript());
        assertThat(shipped("plan.schema.json")).isEqualTo(PacJson.schema());
    }

    private static String shipped(String name) throws IOException {
        try (InputStream stream = PacJson.class.getResourceAsStream("/META-INF/openpac/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }

    @Test
    void a_member_is_read_only_and_optional_unless_required() {
        assertThat(PacJson.typeScript())
                .contains("\n  readonly id: Id;\n", "\n  readonly objectives?: readonly Objective[];\n")
                .doesNotContainPattern("\n  (?!readonly|/\\*\\*)");
    }

    @Test
    void a_word_is_open_where_one_of_a_newer_version_is_kept() {
        assertThat(PacJson.typeScript())
                .contains(
                        "readonly level: ObjectiveLevel;",
                        "readonly priority?: Open<Priority>;",
                        "readonly contactChannels?: readonly Open<ContactChannel>[];",
                        "export type Priority = \"HIGH\" | \"MEDIUM\" | \"LOW\";");
    }

    /** A plan in which every member stands, for the compiler of {@code extras/hosts/typescript}. */
    @Test
    void a_plan_in_which_every_member_stands_is_laid_out_for_the_compiler() throws IOException {
        Path folder =
                Files.createDirectories(Path.of(System.getProperty("pac.root"), "pac-json", "target", "typescript"));
        String json = SampleJson.document(SalesActionPlanShape.SHAPE).json();
        Path file = Files.writeString(
                folder.resolve("full-plan.ts"),
                "import type { SalesActionPlan } from \"../../../docs/reference/plan\";\n\n"
                        + "export const plan: SalesActionPlan = " + json.stripTrailing() + ";\n",
                UTF_8);

        assertThat(PacJson.readPlan(json.getBytes(UTF_8)).problems()).isEmpty();
        assertThat(file).content(UTF_8).contains("\"waivers\": [");
    }
}
