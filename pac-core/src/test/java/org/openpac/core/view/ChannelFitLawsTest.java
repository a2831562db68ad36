package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.action.ContactChannel;
import org.openpac.core.plan.action.Tactic;
import org.openpac.core.plan.market.Behaviour;
import org.openpac.core.plan.market.BuyerPersona;
import org.openpac.core.shape.Identified;
import org.openpac.core.value.Figure;
import org.openpac.core.value.Id;
import org.openpac.testkit.jqwik.PlanArbitraries;

/** What holds for the fit of every plan's tactics, however bad. */
class ChannelFitLawsTest {

    @Provide
    Arbitrary<SalesActionPlan> dirty() {
        return PlanArbitraries.dirty();
    }

    @Provide
    Arbitrary<SalesActionPlan> sound() {
        return PlanArbitraries.sound();
    }

    @Property
    void every_fit_is_a_part_of_the_whole_or_says_what_is_missing(@ForAll("dirty") SalesActionPlan plan) {
        ChannelFit view = ChannelFit.of(plan);
        for (Tactic tactic : plan.tactics()) {
            ChannelFit.Fit fit = view.fit(tactic.id());
            List.of(fit.contact(), fit.purchase(), fit.coverage())
                    .forEach(figure -> figure.value()
                            .ifPresent(value -> assertThat(value).isBetween(BigDecimal.ZERO, BigDecimal.ONE)));
            fit.personas().forEach(persona -> {
                assertThat(persona.contactChannel().isPresent())
                        .isEqualTo(persona.contact()
                                .value()
                                .filter(value -> value.signum() > 0)
                                .isPresent());
            });
            fit.coverage()
                    .value()
                    .ifPresent(value ->
                            assertThat(fit.uncovered().isEmpty()).isEqualTo(value.compareTo(BigDecimal.ONE) == 0));
            view.margins(tactic.id());
        }
    }

    @Property(tries = 300)
    void what_is_suggested_holds_when_done(@ForAll("dirty") SalesActionPlan plan) {
        SalesActionPlan distinct = plan.withTactics(distinct(plan.tactics()));
        for (Tactic tactic : distinct.tactics()) {
            List<ChannelFit.Suggestion> suggestions = ChannelFit.of(distinct).suggestions(tactic.id());
            assertThat(suggestions)
                    .extracting(ChannelFit.Suggestion::channel)
                    .doesNotHaveDuplicates()
                    .noneMatch(tactic.effectiveChannels()::contains);
            for (ChannelFit.Suggestion suggestion : suggestions) {
                assertThat(suggestion.gain()).isPositive();
                assertThat(contactWith(distinct, tactic, suggestion.channel()).value())
                        .hasValueSatisfying(fit -> assertThat(fit).isEqualByComparingTo(suggestion.contact()));
            }
        }
    }

    private static Figure contactWith(SalesActionPlan plan, Tactic tactic, ContactChannel further) {
        List<ContactChannel> channels = new ArrayList<>(tactic.effectiveChannels());
        channels.add(further);
        List<Tactic> tactics = new ArrayList<>(plan.tactics());
        tactics.replaceAll(each -> each.id().equals(tactic.id()) ? tactic.withContactChannels(channels) : each);
        return ChannelFit.of(plan.withTactics(tactics)).fit(tactic.id()).contact();
    }

    @Property(tries = 300)
    void the_first_preferred_channel_of_every_persona_makes_the_fit_whole(@ForAll("dirty") SalesActionPlan plan) {
        for (Tactic tactic : distinct(plan.tactics())) {
            ChannelFit.Fit fit = ChannelFit.of(plan).fit(tactic.id());
            List<ContactChannel> firsts = fit.personas().stream()
                    .flatMap(persona -> first(plan, persona.personaId()).stream())
                    .toList();
            if (!firsts.isEmpty()) {
                SalesActionPlan better = plan.withTactics(tactic.withContactChannels(firsts));
                assertThat(ChannelFit.of(better).fit(tactic.id()).contact().value())
                        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
            }
        }
    }

    private static Optional<ContactChannel> first(SalesActionPlan plan, Id persona) {
        return PlanIndex.of(plan)
                .find(persona, BuyerPersona.class)
                .flatMap(BuyerPersona::behavioural)
                .map(Behaviour::preferredChannels)
                .flatMap(channels -> channels.stream().findFirst());
    }

    @Property
    void a_further_channel_never_makes_the_fit_worse(
            @ForAll("sound") SalesActionPlan plan, @ForAll ContactChannel further) {
        Tactic tactic = plan.tactics().get(0);
        BigDecimal before =
                ChannelFit.of(plan).fit(tactic.id()).contact().value().orElseThrow();

        assertThat(contactWith(plan, tactic, further).value())
                .hasValueSatisfying(after -> assertThat(after).isGreaterThanOrEqualTo(before));
    }

    @Property
    void the_order_of_a_plans_lists_changes_no_figure(@ForAll("dirty") SalesActionPlan plan, @ForAll long order) {
        SalesActionPlan first = plan.withPersonas(distinct(plan.personas()))
                .withTactics(distinct(plan.tactics()))
                .withSegments(distinct(plan.segments()))
                .withChannels(distinct(plan.channels()))
                .withStrategies(distinct(plan.strategies()))
                .withTerritories(distinct(plan.territories()));
        SalesActionPlan shuffled = first.withPersonas(shuffled(first.personas(), order))
                .withTactics(shuffled(first.tactics(), order))
                .withSegments(shuffled(first.segments(), order))
                .withChannels(shuffled(first.channels(), order))
                .withStrategies(shuffled(first.strategies(), order))
                .withTerritories(shuffled(first.territories(), order));
        Assume.that(!first.tactics().isEmpty());

        assertThat(answers(shuffled)).isEqualTo(answers(first));
    }

    private static Map<Id, Object> answers(SalesActionPlan plan) {
        ChannelFit view = ChannelFit.of(plan);
        Map<Id, Object> answers = new LinkedHashMap<>();
        for (Tactic tactic : plan.tactics()) {
            ChannelFit.Fit fit = view.fit(tactic.id());
            answers.put(
                    tactic.id(),
                    List.of(
                            fit.contact(),
                            fit.purchase(),
                            fit.coverage(),
                            fit.funding(),
                            fit.funded(),
                            new HashSet<>(fit.personas()),
                            new HashSet<>(fit.uncovered()),
                            new HashSet<>(view.margins(tactic.id())),
                            view.suggestions(tactic.id())));
        }
        return answers;
    }

    private static <T extends Identified> List<T> distinct(List<T> elements) {
        Set<Id> seen = new HashSet<>();
        return elements.stream().filter(element -> seen.add(element.id())).toList();
    }

    private static <T> List<T> shuffled(List<T> list, long order) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(order));
        return shuffled;
    }
}
