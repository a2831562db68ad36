package org.openpac.core.rule.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openpac.core.plan.action.DistributionChannel;
import org.openpac.core.plan.action.Strategy;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.plan.market.Competitor;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SwotItem;
import org.openpac.core.plan.means.BudgetLine;
import org.openpac.core.rule.PlanView;
import org.openpac.core.shape.Member;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/** What messages call the plan's elements: by name, title or statement where they have one, else by id. */
final class Naming {

    // One function for each kind of element: rules are made before the first check, each function of its own costs it
    // time.
    static final BiFunction<Tactic, PlanView, Argument> TACTIC = (element, view) -> of(element);
    static final BiFunction<Segment, PlanView, Argument> SEGMENT = (element, view) -> of(element);
    static final BiFunction<BuyerPersona, PlanView, Argument> PERSONA = (element, view) -> of(element);
    static final BiFunction<Strategy, PlanView, Argument> STRATEGY = (element, view) -> of(element);
    static final BiFunction<BudgetLine, PlanView, Argument> LINE = (element, view) -> of(element);
    static final BiFunction<DistributionChannel, PlanView, Argument> CHANNEL = (element, view) -> of(element);
    static final BiFunction<SwotItem, PlanView, Argument> ITEM = (element, view) -> of(element);

    private static final int LONGEST = 80;

    private Naming() {}

    static Argument of(SwotItem item) {
        return of(item.statement(), item.id());
    }

    static Argument of(Competitor competitor) {
        return of(competitor.name(), competitor.id());
    }

    static Argument of(BuyerPersona persona) {
        return of(persona.name().or(persona::label), persona.id());
    }

    static Argument of(Segment segment) {
        return of(segment.name(), segment.id());
    }

    static Argument of(Strategy strategy) {
        return of(strategy.name(), strategy.id());
    }

    static Argument of(Tactic tactic) {
        return of(tactic.title(), tactic.id());
    }

    static Argument of(DistributionChannel channel) {
        return of(channel.name(), channel.id());
    }

    static Argument of(BudgetLine line) {
        return of(line.label(), line.id());
    }

    static Argument of(Optional<String> name, Id id) {
        return name.map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> Arguments.quoted(shortened(words)))
                .orElse(id);
    }

    /** The members' labels, such as what is missing. */
    static Argument of(List<? extends Member<?, ?>> members) {
        return Arguments.several(members.stream()
                .map(member -> new Arguments.Label(member.key(), member.englishLabel()))
                .toList());
    }

    /** Cuts between two code points. */
    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
