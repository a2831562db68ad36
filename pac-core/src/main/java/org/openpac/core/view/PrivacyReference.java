package org.openpac.core.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openpac.core.shape.PersonalData;
import org.openpac.core.text.Format;

/**
 * Prints the map of personal data as a page of a reference, in Markdown: what a data protection impact assessment asks for.
 *
 * <p>In French for a French locale, in English for every other.
 */
public final class PrivacyReference {

    private static final Map<PersonalData, List<String>> PURPOSES = Map.of(
            PersonalData.REFERENCE,
                    List.of(
                            "says who answers for a result or an action and who takes part",
                            "dire qui répond d’un résultat ou d’une action, et qui y prend part"),
            PersonalData.IDENTITY,
                    List.of("lets those who work with the plan know who is meant", "savoir de qui il s’agit"),
            PersonalData.EMPLOYMENT,
                    List.of(
                            "shares the work among those who are there and able to do it",
                            "répartir le travail entre ceux qui sont là et savent le faire"),
            PersonalData.PERFORMANCE,
                    List.of("follows results and adjusts the plan", "suivre les résultats et ajuster le plan"),
            PersonalData.FREE_TEXT,
                    List.of(
                            "says in words what the plan means; not meant to tell about people, but it may",
                            "dire le plan en mots\u202f; le texte n’est pas fait pour parler de personnes, mais il le peut"));

    private final Locale locale;
    private final boolean french;
    private final StringBuilder page = new StringBuilder();

    private PrivacyReference(Locale locale) {
        this.locale = locale;
        this.french = Format.isFrench(locale);
    }

    /** Prints the page in a language. */
    public static String page(Locale locale) {
        return new PrivacyReference(locale).page();
    }

    private String say(String english, String inFrench) {
        return french ? inFrench : english;
    }

    private String page() {
        page.append(say("# Personal data in a plan\n\n", "# Données personnelles d’un plan\n\n"));
        page.append(say(
                "Generated from `Privacy.dataMap()`; do not edit. Every member of every element is classified; those that "
                        + "are not listed here speak of the business. The last columns say what an export does with "
                        + "what the member tells about a person: the figures of a team or of the company stay "
                        + "for a partner and in public, and for statistics as soon as enough people stand behind "
                        + "them. Members that this version does not know are kept for internal use only.\n\n",
                "Page générée à partir de `Privacy.dataMap()`, à ne pas modifier. Chaque membre de chaque élément "
                        + "est classé\u202f; ceux qui ne figurent pas ici parlent de l’activité. Les dernières "
                        + "colonnes disent ce qu’un export fait de ce que le membre dit d’une personne\u00a0: les "
                        + "chiffres d’une équipe ou de l’entreprise restent pour un partenaire et pour tout "
                        + "public, et dans les statistiques dès qu’assez de personnes sont derrière. Les membres "
                        + "que cette version ne connaît pas ne sont conservés qu’en interne.\n\n"));
        page.append(say("## Classes and purposes\n\n", "## Classes et finalités\n\n"));
        row(say("Class", "Classe"), say("Purpose", "Finalité"));
        row("---", "---");
        for (PersonalData category : PersonalData.values()) {
            List<String> purpose = PURPOSES.get(category);
            if (purpose != null) {
                row(category.label(locale), say(purpose.get(0), purpose.get(1)));
            }
        }
        page.append(say("\n## Members\n\n", "\n## Membres\n\n"));
        header();
        Privacy.dataMap().forEach(this::line);
        return page.toString();
    }

    private void header() {
        page.append("| ").append(say("Member", "Membre"));
        page.append(" | ").append(say("Label", "Libellé"));
        page.append(" | ").append(say("Class", "Classe"));
        for (ExportProfile profile : ExportProfile.values()) {
            page.append(" | ").append(profile.label(locale));
        }
        page.append(" |\n|")
                .append(" --- |".repeat(3 + ExportProfile.values().length))
                .append('\n');
    }

    private void line(PersonalMember line) {
        page.append("| `").append(line.member().key());
        page.append("` | ").append(line.member().label(locale));
        page.append(" | ").append(line.category().label(locale));
        for (ExportProfile profile : ExportProfile.values()) {
            page.append(" | ").append(line.in(profile).label(locale));
        }
        page.append(" |\n");
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
