package org.openpac.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openpac.core.rule.Grade.Side;
import org.openpac.core.text.Format;

/**
 * Prints rules as a page of a reference, in Markdown: ours, or one's own beside them.
 *
 * <p>In French for a French locale, in English for every other; a rule without French texts stands there in English.
 */
public final class RuleReference {

    /**
     * What shows a reader where a rule draws the line, in the page's language.
     *
     * @param pointer where the finding stands, as a JSON Pointer
     * @param breach what is wrong: the finding's message, after the judged words where there are any
     * @param allowed what comes near to a breach and is none
     */
    public record Example(String pointer, String breach, String allowed) {

        /** Refuses nulls. */
        public Example {
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(breach, "breach");
            Objects.requireNonNull(allowed, "allowed");
        }
    }

    private final Locale locale;
    private final boolean french;
    private final List<? extends Rule<?>> rules;
    private final Map<String, Example> examples;
    private final StringBuilder page = new StringBuilder();

    private RuleReference(List<? extends Rule<?>> rules, Map<String, Example> examples, Locale locale) {
        this.rules = rules;
        this.examples = examples;
        this.locale = locale;
        this.french = Format.isFrench(locale);
    }

    /**
     * Prints a page.
     *
     * @param rules in the order of the page
     * @param examples by the rule's id, in the page's language; a rule without one has none on the page
     * @param locale the reader's language
     */
    public static String page(List<? extends Rule<?>> rules, Map<String, Example> examples, Locale locale) {
        return new RuleReference(rules, examples, locale).page();
    }

    private String say(String english, String inFrench) {
        return french ? inFrench : english;
    }

    private String page() {
        page.append(say("# Rules\n\n", "# Règles\n\n"))
                .append(say(
                        "Generated from the catalogues in `org.openpac.core.rule.catalog` and `org.openpac.kpi.rule`; do not "
                                + "edit. Severities and limits are those a set of rules has unless it is told otherwise; a rule that tells lighter cases "
                                + "apart gives them a lower severity.\n\n",
                        "Page générée à partir des catalogues `org.openpac.core.rule.catalog` et `org.openpac.kpi.rule`, à ne "
                                + "pas modifier. Les gravités et les seuils sont ceux d’un jeu de règles tant qu’il n’en fixe pas d’autres\u202f; "
                                + "une règle qui distingue des cas plus légers leur donne une gravité moindre.\n\n"));
        row(say("Rule", "Règle"), say("Title", "Intitulé"), say("Severity", "Gravité"), say("Applied to", "Portée"));
        row("---", "---", "---", "---");
        rules.forEach(rule -> row(link(rule), rule.title(locale), severities(rule), scope(rule)));
        rules.forEach(this::entry);
        return page.toString();
    }

    private void entry(Rule<?> rule) {
        page.append("\n## ").append(rule.id()).append("\n\n");
        page.append("**").append(rule.title(locale)).append(".** ").append(rule.because(locale));
        page.append("\n\n");
        item(say("Formula", "Formule"), rule.formula(locale).orElse(""));
        item(say("Severity", "Gravité"), graded(rule));
        item(say("Limits", "Seuils"), ungradedLimits(rule));
        item(say("Applied to", "Portée"), scope(rule));
        item(
                say("Presupposes", "Présuppose"),
                rule.after().stream().map(RuleReference::link).collect(Collectors.joining(", ")));
        item("Source", rule.source().label(locale));
        item(say("Message", "Message"), code(text(rule, "message", rule.messageTemplate())));
        item(say("Suggestion", "Conseil"), code(text(rule, "suggest", rule.suggestionTemplate())));
        item(say("Fix", "Correction"), rule.fixTitle(locale).orElse(""));
        item(
                say("Drafts", "Brouillons"),
                rule.isOnceComplete()
                        ? say(
                                "not applied while a plan is being written",
                                "non appliquée à un plan en cours de rédaction")
                        : "");
        Example example = examples.get(rule.id());
        if (example != null) {
            item(say("Breach", "En défaut"), example.breach() + " (" + code(example.pointer()) + ")");
            item(say("Allowed", "Admis"), example.allowed());
        }
    }

    private String scope(Rule<?> rule) {
        if (rule.scope().equals(Scope.PLAN)) {
            return say("the plan", "le plan");
        }
        return rule.scope().shapes().stream()
                .map(shape -> say("each ", "chaque ") + lowerCase(shape.label(locale)))
                .collect(Collectors.joining(say(" and ", " et ")));
    }

    /** A label in the middle of a sentence; one that begins with an acronym stays as it is. */
    private static String lowerCase(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    private String severities(Rule<?> rule) {
        return rule.grades().isEmpty()
                ? rule.severity().label(locale)
                : rule.grades().stream()
                        .map(Grade::severity)
                        .distinct()
                        .sorted()
                        .map(severity -> severity.label(locale))
                        .collect(Collectors.joining(", "));
    }

    private String graded(Rule<?> rule) {
        return rule.grades().isEmpty()
                ? rule.severity().label(locale)
                : rule.grades().stream().map(this::grade).collect(Collectors.joining(", "));
    }

    private String grade(Grade grade) {
        String side = grade.side() == Side.ABOVE ? say("above", "au-dessus de") : say("below", "en dessous de");
        return grade.severity().label(locale) + " " + side + " " + number(grade.limit());
    }

    private String ungradedLimits(Rule<?> rule) {
        List<Limit> limits = new ArrayList<>(rule.limits());
        rule.grades().forEach(grade -> limits.remove(grade.limit()));
        return limits.stream().map(this::number).collect(Collectors.joining(", "));
    }

    private String number(Limit limit) {
        return Format.of(locale).number(limit.standard()) + " (" + code(limit.name()) + ")";
    }

    private String text(Rule<?> rule, String part, String english) {
        return rule.translations().find(rule.id() + "." + part, locale).orElse(english);
    }

    private static String link(Rule<?> rule) {
        return "[" + rule.id() + "](#" + rule.id().toLowerCase(Locale.ROOT) + ")";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private void item(String title, String text) {
        if (!text.isEmpty()) {
            page.append("- **").append(title).append(say(":** ", "\u00a0:** "));
            page.append(text).append('\n');
        }
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
