package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.means.Person;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.shape.Shapes;

/** The map of personal data and its pages; {@code -Dpac.update=true} writes these anew. */
class PrivacyMapTest {

    @Test
    void the_map_lists_every_classified_member_once_and_a_persons_id() {
        assertThat(Privacy.dataMap())
                .extracting(line -> line.member().key())
                .doesNotHaveDuplicates()
                .contains("Person.id");
        for (var shape : Shapes.all()) {
            for (Member<?, ?> member : shape.members()) {
                boolean isListed = Privacy.dataMap().stream()
                        .anyMatch(line -> line.member().equals(member));
                assertThat(isListed)
                        .as(member.key())
                        .isEqualTo(member.privacy() != PersonalData.NONE
                                || member.key().equals("Person.id"));
            }
        }
    }

    @Test
    void a_link_that_can_lead_to_a_person_is_classified() {
        for (var shape : Shapes.all()) {
            for (Member<?, ?> member : shape.members()) {
                if (Shapes.single(member.kind()) instanceof Kind.Reference reference
                        && (reference.targets().isEmpty() || reference.targets().contains(Person.class))) {
                    assertThat(member.privacy())
                            .as(member.key())
                            .isIn(PersonalData.REFERENCE, PersonalData.EMPLOYMENT, PersonalData.PERFORMANCE);
                }
            }
        }
    }

    @Test
    void each_profile_keeps_no_more_of_a_person_than_the_one_before() {
        assertThat(Privacy.dataMap()).allSatisfy(line -> {
            assertThat(line.in(ExportProfile.INTERNAL)).isEqualTo(Treatment.KEPT);
            assertThat(line.in(ExportProfile.PARTNER)).isIn(Treatment.PSEUDONYMISED, Treatment.DROPPED);
            assertThat(line.in(ExportProfile.PUBLIC)).isIn(Treatment.DROPPED, Treatment.REMOVED);
            assertThat(line.in(ExportProfile.AGGREGATE)).isEqualTo(line.in(ExportProfile.PUBLIC));
        });
    }

    @Test
    void a_plan_tells_where_it_speaks_of_people() {
        assertThat(Privacy.of(Team12.plan()))
                .extracting(each -> each.place().pointer() + " " + each.category())
                .contains(
                        "/author IDENTITY",
                        "/description FREE_TEXT",
                        "/objectives/0/ownerId REFERENCE",
                        "/objectives/0/target PERFORMANCE",
                        "/tactics/0 FREE_TEXT",
                        "/people/0/id REFERENCE",
                        "/people/0/name IDENTITY",
                        "/people/0/role EMPLOYMENT",
                        "/checkpoints/0/participantIds REFERENCE")
                .doesNotContain("/people/0/teamId EMPLOYMENT");
        assertThat(Privacy.of(Team12.plan()))
                .extracting(PersonalPlace::place)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void the_english_page_is_the_map_printed() throws IOException {
        compare("personal-data.md", PrivacyReference.page(Locale.ENGLISH));
    }

    @Test
    void the_french_page_is_the_map_printed() throws IOException {
        compare("donnees-personnelles.md", PrivacyReference.page(Locale.FRENCH));
    }

    @Test
    void the_french_page_keeps_french_typography() {
        assertThat(PrivacyReference.page(Locale.FRENCH).replaceAll("`[^`]*`", ""))
                .doesNotContain("'", " :", " ;", " ?", " !", " %", "...")
                .doesNotContainPattern("[\\p{L}\\d][;!?%]");
    }

    private static void compare(String name, String expected) throws IOException {
        String root = System.getProperty("pac.root", "");
        assumeFalse(root.isEmpty(), "skipped: the property pac.root does not name the project's folder");
        Path page = Path.of(root, "docs", "reference", name);
        if (Boolean.getBoolean("pac.update")) {
            Files.writeString(page, expected, StandardCharsets.UTF_8);
        }
        assertThat(page).content(StandardCharsets.UTF_8).isEqualTo(expected);
    }
}
