package org.openpac.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.action.TacticFamily;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.ObjectiveLevel;
import org.openpac.core.plan.tracking.KpiDefinition;
import org.openpac.core.statement.Statement;
import org.openpac.core.text.Span;
import org.openpac.core.value.Id;
import org.openpac.core.value.Unit;

/**
 * What can be said about an objective's sentence alone, while somebody is still typing it.
 *
 * <p>Applied are the rules that look at nothing but the words: {@code S-01} to {@code S-07}, {@code S-09}, {@code S-11},
 * {@code S-12}, {@code STR-04}, {@code T-08}, {@code TA-09} as if the sentence were an action's, and {@code M-05} where the
 * sentence changes something it calls a rate (a conversion, a market share, a margin …) by a bare percentage. Whether the
 * sentence has an owner, a target and a due date, only a whole plan tells. Immutable.
 */
public final class StatementCheck {

    private static final Id ONLY = Id.of("statement");
    private static final Id ACTION = Id.of("action");
    private static final Id RATE = Id.of("rate");
    private static final String PERCENT_OR_POINTS = "M-05";
    private static final String INTENTION = "TA-09";
    private static final RuleSet TEXT_RULES = RuleSet.ofStatements();
    private static final RuleSet WHILE_TYPING = TEXT_RULES.withLimit("S-01.minWords", BigDecimal.ZERO);
    private static final Comparator<Finding> AS_WRITTEN = Comparator.comparing(StatementCheck::words)
            .thenComparing(finding -> finding.rule().id());

    private final String text;
    private final Locale language;
    private final boolean isAssessable;
    private final List<Finding> findings;

    private StatementCheck(String text, Locale language, RuleSet rules) {
        this.text = Objects.requireNonNull(text, "text");
        this.language = Objects.requireNonNull(language, "language");
        this.isAssessable = Statement.inPlan(text, language).isAssessable();
        this.findings = isAssessable ? findings(text, language, rules) : List.of();
    }

    /**
     * Checks a sentence that is complete; a blank one is told to be so.
     *
     * @param text any text
     * @param language the language it is expected to be in, whatever the country; a sentence that is clearly French in place
     *     of English, or English in place of French, is read as what it is
     */
    public static StatementCheck of(String text, Locale language) {
        return new StatementCheck(text, language, TEXT_RULES);
    }

    /**
     * Checks a sentence that is still being typed: that it is blank or short is not told, nor anything about its last word
     * until a space or a sign follows.
     *
     * @param text any text
     * @param language as for {@link #of}
     */
    public static StatementCheck whileTyping(String text, Locale language) {
        return new StatementCheck(text, language, WHILE_TYPING);
    }

    /** The sentence as written. */
    public String text() {
        return text;
    }

    /** The language it was expected to be in. */
    public Locale language() {
        return language;
    }

    /** Whether the language is one that can be read: French or English. In others nothing is found, which says nothing. */
    public boolean isAssessable() {
        return isAssessable;
    }

    /**
     * What was found, in the order of the words. Each finding's {@linkplain Location#span() span} marks the words in
     * {@link #text()}, if it has one; its pointer means nothing, as there is no plan.
     */
    public List<Finding> findings() {
        return findings;
    }

    private static List<Finding> findings(String text, Locale language, RuleSet rules) {
        boolean isTyping = rules == WHILE_TYPING;
        if (isTyping && text.isBlank()) {
            return List.of();
        }
        return PlanChecker.of(rules).check(plan(text, language), LocalDate.EPOCH).findings().stream()
                .filter(finding -> isOfTheSentence(finding, text))
                .filter(finding -> !isTyping || !isAtUnfinishedWord(words(finding), text))
                .sorted(AS_WRITTEN)
                .toList();
    }

    /** A rate is assumed, so that every bare percentage shows; an action too, so that every intention does. */
    private static SalesActionPlan plan(String text, Locale language) {
        return SalesActionPlan.builder()
                .id(Id.of("plan"))
                .language(language.getLanguage())
                .addKpi(KpiDefinition.builder().id(RATE).unit(Unit.PERCENT).build())
                .addObjective(Objective.builder()
                        .id(ONLY)
                        .level(ObjectiveLevel.COMPANY)
                        .kpiId(RATE)
                        .statement(text)
                        .build())
                .addTactic(Tactic.builder()
                        .id(ACTION)
                        .family(TacticFamily.PROSPECTING)
                        .title(text)
                        .build())
                .build();
    }

    /** Of what was assumed, only what the sentence itself confirms. */
    private static boolean isOfTheSentence(Finding finding, String text) {
        String rule = finding.rule().id();
        boolean isOfAction =
                finding.location().elementId().filter(ACTION::equals).isPresent();
        return isOfAction == rule.equals(INTENTION)
                && (!rule.equals(PERCENT_OR_POINTS) || RateNames.isNamedBeside(words(finding), text));
    }

    private static boolean isAtUnfinishedWord(Span words, String text) {
        return words.end() == text.length() && Character.isLetter(text.charAt(text.length() - 1));
    }

    private static Span words(Finding finding) {
        return finding.location().span().orElse(new Span(0, 0));
    }
}
