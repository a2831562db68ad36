package org.openpac.core.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.rule.Grade.Side;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Translations;
import org.openpac.core.value.Figure;

/**
 * A rule being written. Each method adds a line; {@link #suggest} ends it, and then every method throws
 * {@link IllegalStateException}.
 *
 * @param <T> the elements it judges
 */
public final class RuleDraft<T extends Element> {

    private static final Pattern ID = Pattern.compile("[A-Z]{1,5}-\\d{2,3}");

    final String id;
    final Scope<T> scope;
    String title = "";
    String because = "";
    Source source = Source.OWN_DEFAULT;
    Severity severity = Severity.WARNING;
    Optional<String> formula = Optional.empty();
    String message = "";
    String suggestion = "";
    Translations translations = Translations.of("rules", file -> RuleDraft.class.getResourceAsStream(file));
    final List<Limit> limits = new ArrayList<>();
    final List<Rule<?>> after = new ArrayList<>();
    List<Member<?, ?>> path = List.of();
    Assessment<T> assessment = (element, view) -> Optional.empty();
    final List<Grade> grades = new ArrayList<>();
    Optional<Mending<T>> mending = Optional.empty();
    Optional<Bound<T>> bound = Optional.empty();
    boolean isOnceComplete;
    private boolean isEnded;
    private final Map<String, BiFunction<? super T, PlanView, Argument>> arguments = new LinkedHashMap<>();
    private BiPredicate<? super T, PlanView> applies = (element, view) -> true;
    private BiFunction<? super T, PlanView, List<Breach>> finder = (element, view) -> List.of();

    RuleDraft(String id, Scope<T> scope) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("rule id must look like P-04: " + id);
        }
        this.id = id;
        this.scope = scope;
    }

    /** What is asked for, affirmative, without a full stop. */
    public RuleDraft<T> title(String text) {
        open().title = text;
        return this;
    }

    /** Why, in one sentence a sales manager would say. */
    public RuleDraft<T> because(String text) {
        open().because = text;
        return this;
    }

    /** Where it comes from. */
    public RuleDraft<T> source(Source text) {
        open().source = text;
        return this;
    }

    /** What is compared with its limits, in words and signs, without a full stop; French under {@code <id>.formula}. */
    public RuleDraft<T> formula(String text) {
        open().formula = Optional.of(text);
        return this;
    }

    /** Where its texts in other languages stand; its id is the first part of their keys. */
    public RuleDraft<T> translated(Translations texts) {
        open().translations = texts;
        return this;
    }

    /** How much a breach matters. */
    public RuleDraft<T> severity(Severity level) {
        open().severity = level;
        return this;
    }

    /** A number it compares with, which users may set otherwise. */
    public RuleDraft<T> limit(Limit number) {
        open().limits.add(number);
        return this;
    }

    /** A rule it presupposes: where that one is breached at the same element, this one is not applied. */
    public RuleDraft<T> after(Rule<?>... presupposed) {
        open().after.addAll(List.of(presupposed));
        return this;
    }

    /**
     * It asks for something that is filled in last: while a plan is being written, its absence is no news. Such rules are not
     * in a {@linkplain RuleSet#draft() set for drafts}.
     */
    public RuleDraft<T> onceComplete() {
        open().isOnceComplete = true;
        return this;
    }

    /**
     * Where more than so many things would have to be compared with each other, the element is not examined, and the
     * {@linkplain CheckReport#unassessed report} says so.
     *
     * @param most how many at most
     * @param size how many there are for an element
     */
    public RuleDraft<T> unlessMoreThan(Limit most, ToIntBiFunction<? super T, PlanView> size) {
        open().limits.add(most);
        this.bound = Optional.of(new Bound<>(most, size));
        return this;
    }

    /** To which elements it applies; elsewhere nothing is examined. */
    public RuleDraft<T> when(BiPredicate<? super T, PlanView> condition) {
        open().applies = condition;
        return this;
    }

    /** To which elements it applies; elsewhere nothing is examined. */
    public RuleDraft<T> when(Predicate<? super T> condition) {
        return when((element, view) -> condition.test(element));
    }

    /** What has to hold; where it does not, that is one breach. */
    public RuleDraft<T> requires(BiPredicate<? super T, PlanView> condition) {
        return finds((element, view) -> condition.test(element, view) ? List.of() : List.of(Breach.here()));
    }

    /** What has to hold; where it does not, that is one breach. */
    public RuleDraft<T> requires(Predicate<? super T> condition) {
        return requires((element, view) -> condition.test(element));
    }

    /** What is wrong with an element, as often as it is. */
    public RuleDraft<T> finds(BiFunction<? super T, PlanView, List<Breach>> breaches) {
        open().finder = breaches;
        this.assessment = (element, view) ->
                applies.test(element, view) ? Optional.of(finder.apply(element, view)) : Optional.empty();
        return this;
    }

    /**
     * What is wrong with an element, as often as it is; empty where the rule does not apply to it, so that what both questions
     * need is computed once.
     */
    public RuleDraft<T> assesses(BiFunction<? super T, PlanView, Optional<List<Breach>>> judgement) {
        open().assessment =
                (element, view) -> applies.test(element, view) ? judgement.apply(element, view) : Optional.empty();
        return this;
    }

    /**
     * A figure that is compared with {@linkplain #above limits}; where it is unknown the rule does not apply. It fills the
     * message's place {@code value}, unless {@link #with} does.
     */
    public RuleDraft<T> measures(BiFunction<? super T, PlanView, Figure> figure) {
        open().assessment = (element, view) -> applies.test(element, view)
                ? figure.apply(element, view).value().map(value -> graded(value, view))
                : Optional.empty();
        return this;
    }

    /** The severity of a measured figure above a limit; where several fit, the worst counts. */
    public RuleDraft<T> above(Limit limit, Severity level) {
        open().limits.add(limit);
        grades.add(new Grade(level, Side.ABOVE, limit));
        return this;
    }

    /** The severity of a measured figure below a limit; where several fit, the worst counts. */
    public RuleDraft<T> below(Limit limit, Severity level) {
        open().limits.add(limit);
        grades.add(new Grade(level, Side.BELOW, limit));
        return this;
    }

    private List<Breach> graded(BigDecimal value, PlanView view) {
        return grades.stream()
                .filter(grade -> grade.isEarnedBy(value, view))
                .map(Grade::severity)
                .max(Severity::compareTo)
                .map(worst -> List.of(withValue(Breach.here().severity(worst), value)))
                .orElse(List.of());
    }

    private Breach withValue(Breach breach, BigDecimal value) {
        return arguments.containsKey("value") ? breach : breach.with("value", Arguments.numeric(value));
    }

    /**
     * How to mend it without asking anybody, in the element itself.
     *
     * @param title what is done, as an imperative, without a full stop; French under {@code <id>.fix}
     * @param mended the element as it should be; empty where that cannot be told
     */
    public RuleDraft<T> fix(String title, BiFunction<? super T, PlanView, Optional<? extends T>> mended) {
        open().mending = Optional.of(new Mending<>(
                title,
                (element, place, view, finding) -> mended.apply(element, view)
                        .map(next -> SalesActionPlanShape.SHAPE.replacing(view.plan(), place, next))));
        return this;
    }

    /**
     * How to mend it without asking anybody, where more than the element itself has to change.
     *
     * @param title what is done, as an imperative, without a full stop; French under {@code <id>.fix}
     * @param repair makes the mended plan
     */
    public RuleDraft<T> fixInPlan(String title, Repair<? super T> repair) {
        open().mending = Optional.of(
                new Mending<>(title, (element, place, view, finding) -> repair.mend(element, view, finding)));
        return this;
    }

    /** The member whose change removes the finding, from the element downwards. */
    public RuleDraft<T> at(Member<?, ?>... members) {
        open().path = List.of(members);
        return this;
    }

    /** What was found, with its values in braces. */
    public RuleDraft<T> message(String text) {
        open().message = text;
        return this;
    }

    /** Fills a place of message and suggestion; what the breach itself fills comes first. */
    public RuleDraft<T> with(String name, BiFunction<? super T, PlanView, Argument> value) {
        open().arguments.put(name, value);
        return this;
    }

    /** How to mend it, as an imperative; ends the rule. */
    public Rule<T> suggest(String text) {
        open().suggestion = text;
        Assessment<T> bare = assessment;
        this.assessment = (element, view) -> bare.of(element, view)
                .map(breaches -> breaches.stream()
                        .map(breach -> filled(breach, element, view))
                        .toList());
        this.isEnded = true;
        return new Rule<>(this);
    }

    /** A rule never changes, so that no two can presuppose each other. */
    private RuleDraft<T> open() {
        if (isEnded) {
            throw new IllegalStateException("rule " + id + " has been ended by its suggestion");
        }
        return this;
    }

    private Breach filled(Breach breach, T element, PlanView view) {
        Breach filled = breach;
        for (Map.Entry<String, BiFunction<? super T, PlanView, Argument>> argument : arguments.entrySet()) {
            if (!breach.arguments().containsKey(argument.getKey())) {
                filled = filled.with(argument.getKey(), argument.getValue().apply(element, view));
            }
        }
        return filled;
    }
}
