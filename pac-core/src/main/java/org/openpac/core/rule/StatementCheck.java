package org.openpac.core.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.openpac.core.plan.SalesActionPlan;
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
 * <p>Applied are the rules that look at nothing but the words: {@code S-02}, {@code S-03}, {@code S-07}, and {@code M-05}
 * where the sentence changes something it calls a rate (a conversion, a market share, a margin …) by a bare percentage.
 * Whether the sentence has an owner, a target and a due date, only a whole plan tells. Immutable.
 */
public final class StatementCheck {

    private static final Id ONLY = Id.of("statement");
    private static final Id RATE = Id.of("rate");
    private static final String PERCENT_OR_POINTS = "M-05";
    private static final RuleSet TEXT_RULES = RuleSet.ofStatements();
    private static final Comparator<Finding> AS_WRITTEN = Comparator.comparing(StatementCheck::words)
            .thenComparing(finding -> finding.rule().id());

    private final String text;
    private final Locale language;
    private final boolean isAssessable;
    private final List<Finding> findings;

    private StatementCheck(String text, Locale language) {
        this.text = text;
        this.language = language;
        this.isAssessable = Statement.of(text, language).isAssessable();
        this.findings = isAssessable ? findings(text, language) : List.of();
    }

    /**
     * Checks a sentence.
     *
     * @param text any text; nothing is found in a blank one
     * @param language the language it is written in; its country makes no difference
     */
    public static StatementCheck of(String text, Locale language) {
        return new StatementCheck(Objects.requireNonNull(text, "text"), Objects.requireNonNull(language, "language"));
    }

    /** The sentence as written. */
    public String text() {
        return text;
    }

    /** The language it was read in. */
    public Locale language() {
        return language;
    }

    /** Whether the language is one that can be read: French or English. In others nothing is found, which says nothing. */
    public boolean isAssessable() {
        return isAssessable;
    }

    /**
     * What was found, in the order of the words. Each finding's {@linkplain Location#span() span} marks the words in
     * {@link #text()}; its pointer means nothing, as there is no plan.
     */
    public List<Finding> findings() {
        return findings;
    }

    /** A rate is assumed, so that every bare percentage shows; those of something else are then left out. */
    private static List<Finding> findings(String text, Locale language) {
        SalesActionPlan plan = SalesActionPlan.builder()
                .id(Id.of("plan"))
                .language(language.getLanguage())
                .addKpi(KpiDefinition.builder().id(RATE).unit(Unit.PERCENT).build())
                .addObjective(Objective.builder()
                        .id(ONLY)
                        .level(ObjectiveLevel.COMPANY)
                        .kpiId(RATE)
                        .statement(text)
                        .build())
                .build();
        return PlanChecker.of(TEXT_RULES).check(plan, LocalDate.EPOCH).findings().stream()
                .filter(finding ->
                        !finding.rule().id().equals(PERCENT_OR_POINTS) || RateNames.isNamedBeside(words(finding), text))
                .sorted(AS_WRITTEN)
                .toList();
    }

    private static Span words(Finding finding) {
        return finding.location().span().orElse(new Span(0, 0));
    }
}
