package org.openpac.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openpac.core.shape.Kind;
import org.openpac.core.value.PhasingPeriod;
import org.openpac.json.PublishedPage;

/** The pages of the format are the shapes printed; {@code -Dpac.update=true} writes them anew. */
class FormatReferenceTest {

    private static final Pattern LINK = Pattern.compile("\\(#([a-z]+)\\)");

    @Test
    void the_english_page_is_the_shapes_printed() throws IOException {
        PublishedPage.compare("format.md", FormatPage.page(Locale.ENGLISH));
    }

    @Test
    void the_french_page_is_the_shapes_printed() throws IOException {
        PublishedPage.compare("format.fr.md", FormatPage.page(Locale.FRENCH));
    }

    @Test
    void every_member_says_what_it_means_in_both_languages() {
        assertThat(PlanShapes.all())
                .hasSizeGreaterThan(60)
                .allSatisfy(shape -> assertThat(shape.members()).allSatisfy(member -> {
                    assertThat(Meanings.of(member, Locale.ENGLISH).orElse(""))
                            .as(member.key())
                            .matches("\\p{Lu}.*\\.");
                    assertThat(Meanings.of(member, Locale.FRENCH).orElse(""))
                            .as(member.key())
                            .matches("\\p{Lu}.*\\.");
                }));
    }

    @Test
    void no_text_is_left_of_a_member_that_is_no_more() {
        Set<String> members = new HashSet<>(Set.of("formatVersion"));
        PlanShapes.all().forEach(shape -> shape.members().forEach(member -> members.add(member.key())));

        assertThat(Meanings.keys(Locale.FRENCH)).containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void each_link_of_a_page_leads_to_a_section() {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
            String page = FormatPage.page(locale);
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                assertThat(page.toLowerCase(Locale.ROOT)).contains("\n### " + link.group(1) + "\n");
            }
        }
    }

    @Test
    void the_values_are_those_of_the_kinds_and_their_words_are_all_named() {
        assertThat(FormatValues.ALL)
                .extracting(FormatValues::name)
                .contains("Text", "Id")
                .containsAll(Arrays.stream(Kind.Simple.values())
                        .map(ValueSchemas::name)
                        .toList());
        assertThat(FormatPage.page(Locale.FRENCH))
                .contains(Arrays.stream(PhasingPeriod.values()).map(Enum::name).toList());
    }

    @Test
    void the_french_page_keeps_french_typography() {
        FrenchPage.keepsTypography(FormatPage.page(Locale.FRENCH));
    }
}
