package org.openpac.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.shape.Identified;
import org.openpac.core.statement.Statement;
import org.openpac.core.value.Id;
import org.openpac.core.view.CarriedObjectives;
import org.openpac.core.view.ChannelFit;
import org.openpac.core.view.Levels;
import org.openpac.core.view.Load;
import org.openpac.core.view.PlanDiff;
import org.openpac.core.view.PlanIndex;
import org.openpac.core.view.Progress;
import org.openpac.core.view.Pyramid;
import org.openpac.core.view.Timeline;

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
    private final Map<Class<?>, Object> shared = new HashMap<>();

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

    /** What is known beside the plan: the former revision, earlier plans. */
    public CheckContext context() {
        return context;
    }

    /** Everything in the plan by its id. */
    public PlanIndex index() {
        return index;
    }

    /** How the objectives add up. */
    public Pyramid pyramid() {
        return pyramid;
    }

    /** The tactics over the working days. */
    public Timeline timeline() {
        return shared(Timeline.class, view -> Timeline.of(view.index()));
    }

    /** What the tactics take of people's working time. */
    public Load load() {
        return shared(Load.class, view -> view.timeline().load());
    }

    /** Where objectives and indicators stand on the day of the check. */
    public Progress progress() {
        return shared(Progress.class, view -> Progress.of(view.index(), view.asOf()));
    }

    /** How well the tactics' channels meet those their personas use. */
    public ChannelFit channelFit() {
        return shared(ChannelFit.class, view -> ChannelFit.of(view.index()));
    }

    /** What changed since the former revision; empty where the context has none. */
    public Optional<PlanDiff> sincePreviousRevision() {
        return context.previousRevision()
                .map(previous -> shared(PlanDiff.class, view -> PlanDiff.between(previous, view.plan())));
    }

    /**
     * Something that several elements or rules look at and that is dear to make: made when it is first asked for in this
     * check, then the same for all.
     *
     * @param type what it is; one of each type is kept, so use a type of one's own
     * @param maker makes it; may ask for other shared things, but not for itself
     */
    public <V> V shared(Class<V> type, Function<PlanView, ? extends V> maker) {
        Object known = shared.get(type);
        if (known == null) {
            known = maker.apply(this);
            shared.put(type, known);
        }
        return type.cast(known);
    }

    /**
     * The plan with another element in the place of the one that has its id now.
     *
     * @return the plan as it is if no element of that type has the id
     */
    public SalesActionPlan with(Identified next) {
        return index.entry(next.id())
                .filter(entry -> entry.shape().type().isInstance(next))
                .map(entry -> SalesActionPlanShape.SHAPE.replacing(plan(), entry.place(), next))
                .orElse(plan());
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

    /**
     * An objective's statement, read in the plan's language, or in its own where that is clearly the other of the two that
     * can be read; empty where there is none or only blanks.
     */
    public Optional<Statement> statement(Objective objective) {
        return objective
                .statement()
                .filter(text -> !text.isBlank())
                .map(this::read)
                .filter(Statement::isAssessable);
    }

    /** Reads a text of the plan as a statement is read; one in another language is not assessable. */
    public Statement read(String text) {
        return statements.computeIfAbsent(text, words -> Statement.inPlan(words, language));
    }
}
