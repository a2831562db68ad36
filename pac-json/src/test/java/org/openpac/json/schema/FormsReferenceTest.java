package org.openpac.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openpac.json.PublishedPage;
import org.openpac.json.codec.Form;
import org.openpac.json.codec.Part;
import org.openpac.json.kpi.FormsOfKpis;
import org.openpac.json.report.FormsOfReports;

/** The pages and the schema of forms are the forms printed; {@code -Dpac.update=true} writes them anew. */
class FormsReferenceTest {

    private static final Set<String> OWN = Meanings.keysOfForms(Locale.FRENCH);

    /** A member of a form. */
    private record Place(Form<?> form, Part<?, ?> part) {

        String key() {
            return Meanings.key(form, part);
        }

        String filedUnder() {
            return OWN.contains(key()) ? key() : part.name();
        }

        String meaning(Locale locale) {
            return Meanings.of(form, part, locale).orElse("");
        }
    }

    private static List<Place> members() {
        return FormsPage.all().stream()
                .flatMap(form -> form.parts().stream().map(part -> new Place(form, part)))
                .toList();
    }

    @Test
    void the_english_page_is_what_the_forms_say() throws IOException {
        PublishedPage.compare("forms.md", FormsPage.page(Locale.ENGLISH));
    }

    @Test
    void the_french_page_is_what_the_forms_say() throws IOException {
        PublishedPage.compare("forms.fr.md", FormsPage.page(Locale.FRENCH));
    }

    @Test
    void the_schema_is_what_the_forms_say() throws IOException {
        List<Form<?>> documents = new ArrayList<>(FormsOfReports.documents());
        documents.addAll(FormsOfKpis.documents());

        PublishedPage.compare("forms.schema.json", FormSchema.text(documents, FormsOfKpis.facts()));
    }

    @Test
    void every_member_says_what_it_means_in_both_languages() {
        assertThat(members()).hasSizeGreaterThan(300).allSatisfy(member -> {
            assertThat(member.meaning(Locale.ENGLISH)).as(member.key()).matches("\\p{Lu}.*\\.");
            assertThat(member.meaning(Locale.FRENCH))
                    .as(member.key())
                    .matches("\\p{Lu}.*\\.")
                    .isNotEqualTo(member.meaning(Locale.ENGLISH));
        });
    }

    @Test
    void no_text_is_left_of_a_member_that_is_no_more() {
        Set<String> used = new TreeSet<>();
        members().forEach(member -> used.add(member.filedUnder()));

        assertThat(OWN).containsExactlyElementsOf(used);
    }

    @Test
    void members_that_share_a_french_text_mean_the_same_in_english() {
        Map<String, String> meanings = new HashMap<>();
        for (Place member : members()) {
            String english = member.meaning(Locale.ENGLISH);
            String first = meanings.putIfAbsent(member.filedUnder(), english);
            assertThat(english).as(member.key()).isEqualTo(first == null ? english : first);
        }
    }

    @Test
    void the_french_page_keeps_french_typography() {
        FrenchPage.keepsTypography(FormsPage.page(Locale.FRENCH));
    }
}
