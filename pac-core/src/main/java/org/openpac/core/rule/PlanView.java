package org.openpac.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.statement.Statement;
import org.openpac.core.value.Id;
import org.openpac.core.view.CarriedObjectives;
import org.openpac.core.view.Levels;
import org.openpac.core.view.PlanIndex;
import org.openpac.core.view.Pyramid;

/**
 * What a rule may look at beside the element it judges: the plan, the day, the views, the limits in force.
 *
 * <p>Made for one check and used by one thread.
 */
public final class PlanView {

    private final CheckContext context;
    private final PlanIndex index;
    private final Pyramid pyramid;
    private final RuleSet rules;
    private final Locale language;
    private final Set<Id> carried;
    private final Map<String, Statement> statements = new HashMap<>();

    PlanView(SalesActionPlan plan, CheckContext context, RuleSet rules) {
        this.context = context;
        this.index = PlanIndex.of(plan);
        this.pyramid = Pyramid.of(index);
        this.rules = rules;
        this.carried = CarriedObjectives.of(index);
        this.language = plan.language().map(Locale::forLanguageTag).orElse(Locale.ROOT);
    }

    /** The plan that is checked. */
    public SalesActionPlan plan() {
        return index.plan();
    }

    /** The day of the check. */
    public LocalDate asOf() {
        return context.asOf();
    }

    /** Everything in the plan by its id. */
    public PlanIndex index() {
        return index;
    }

    /** How the objectives add up. */
    public Pyramid pyramid() {
        return pyramid;
    }

    /** The number that a limit has in this check. */
    public BigDecimal limit(Limit limit) {
        return rules.valueOf(limit);
    }

    /** The levels of an objective or an indicator, in its figure's unit. */
    public Levels levels(Targeted targeted) {
        return Levels.of(targeted, index);
    }

    /** The ids of the objectives that somebody works for. */
    public Set<Id> carried() {
        return carried;
    }

    /** An objective's statement, read in the plan's language; empty where there is none or only blanks. */
    public Optional<Statement> statement(Objective objective) {
        return objective
                .statement()
                .filter(text -> !text.isBlank())
                .map(text -> statements.computeIfAbsent(text, words -> Statement.of(words, language)))
                .filter(Statement::isAssessable);
    }
}
