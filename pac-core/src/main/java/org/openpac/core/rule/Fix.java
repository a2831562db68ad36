package org.openpac.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Identified;
import org.openpac.core.shape.Place;
import org.openpac.core.view.PlanDiff;

/**
 * A repair that a finding offers: how to change the plan so that the finding is gone. Nothing is changed before somebody
 * applies it. Immutable.
 *
 * <p>It can be applied to the plan that was checked or to one that has been changed since, such as by another fix: the element
 * is found again by its id, else by its place, and only what is still found there is mended.
 */
public final class Fix {

    private final Rule<?> rule;
    private final Location location;
    private final CheckContext context;
    private final RuleSet rules;

    Fix(Rule<?> rule, Location location, CheckContext context, RuleSet rules) {
        this.rule = rule;
        this.location = location;
        this.context = context;
        this.rules = rules;
    }

    /** What is done, as an imperative without a full stop, in the locale's language. */
    public String title(Locale locale) {
        return rule.fixTitle(locale).orElseThrow();
    }

    /** What would change in a plan; empty where there is nothing left to mend or it cannot be told how. */
    public PlanDiff preview(SalesActionPlan plan) {
        return PlanDiff.between(plan, apply(plan));
    }

    /** The plan with the finding mended; the plan itself where there is nothing left to mend or it cannot be told how. */
    public SalesActionPlan apply(SalesActionPlan plan) {
        return mended(rule, plan).orElse(plan);
    }

    private <T extends Element> Optional<SalesActionPlan> mended(Rule<T> its, SalesActionPlan plan) {
        List<Judged<T>> judged = new ArrayList<>(1);
        its.scope().visit(plan, (element, place) -> {
            if (judged.isEmpty() && isJudged(element, place)) {
                judged.add(new Judged<>(element, place));
            }
        });
        return judged.stream().findFirst().flatMap(found -> mended(its, found, new PlanView(plan, context, rules)));
    }

    private <T extends Element> Optional<SalesActionPlan> mended(Rule<T> its, Judged<T> judged, PlanView view) {
        return its.assessment()
                .of(judged.element(), view)
                .filter(breaches -> isStillFound(judged, breaches))
                .flatMap(breaches ->
                        its.mending().orElseThrow().work().mend(judged.element(), judged.place(), view, location));
    }

    private boolean isJudged(Element element, Place place) {
        if (element instanceof SalesActionPlan) {
            return true;
        }
        boolean isNamed = element instanceof Identified && location.elementId().isPresent();
        return isNamed
                ? location.elementId().get().equals(((Identified) element).id())
                : location.pointer().startsWith(place.pointer() + "/");
    }

    private boolean isStillFound(Judged<?> judged, List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> Location.of(rule, judged.element(), judged.place(), breach))
                .anyMatch(found -> found.elementId().equals(location.elementId())
                        && found.place().pattern().equals(location.place().pattern()));
    }

    private record Judged<T extends Element>(T element, Place place) {}
}
