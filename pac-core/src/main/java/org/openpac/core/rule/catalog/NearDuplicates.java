package org.openpac.core.rule.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.rule.Breach;
import org.openpac.core.rule.Limit;
import org.openpac.core.rule.PlanView;
import org.openpac.core.statement.Statement;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;

/**
 * Finds objectives whose sentences are nearly the same, among those of one level, owner, team, scope and due date.
 *
 * <p>The finding stands at the one with the later id and names the first one it is like, so that no order of the plan
 * changes it. Where too many are alike in all these, none of them is assessed.
 */
final class NearDuplicates {

    static final Limit SIMILARITY = Limit.of("S-15.similarity", "0.85");
    static final Limit MAX_SIBLINGS = Limit.of("S-15.maxSiblings", "2000");

    private final IdentityHashMap<Objective, Optional<Twin>> assessed = new IdentityHashMap<>();

    private NearDuplicates(PlanView view) {
        Map<String, List<Sentence>> groups = new HashMap<>();
        for (Objective objective : view.plan().objectives()) {
            Statements.judged(objective, view)
                    .map(Statement::words)
                    .ifPresent(words -> groups.computeIfAbsent(key(objective), any -> new ArrayList<>())
                            .add(new Sentence(objective, List.copyOf(words))));
        }
        BigDecimal most = view.limit(MAX_SIBLINGS);
        double similarity = view.limit(SIMILARITY).doubleValue();
        groups.values().stream()
                .filter(group -> BigDecimal.valueOf(group.size()).compareTo(most) <= 0)
                .forEach(group -> compare(group, similarity));
    }

    /** An objective and the words it is compared by. */
    record Sentence(Objective objective, List<String> words) {}

    /** The objective that another is like, and how many of their words they share. */
    record Twin(Id id, int shared, int all) {

        BigDecimal similarity() {
            return BigDecimal.valueOf(shared).divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);
        }
    }

    static Optional<List<Breach>> assess(Objective objective, PlanView view) {
        Optional<Twin> twin =
                view.shared(NearDuplicates.class, NearDuplicates::new).assessed.get(objective);
        if (twin == null) {
            return Optional.empty();
        }
        return Optional.of(twin.stream().map(NearDuplicates::breach).toList());
    }

    private static Breach breach(Twin twin) {
        return Breach.here().with("other", twin.id()).with("similarity", Arguments.percentage(twin.similarity()));
    }

    private static String key(Objective objective) {
        Stream<?> parts = Stream.of(
                objective.level(),
                objective.ownerId(),
                objective.teamId(),
                objective.due(),
                objective.segmentIds(),
                objective.channelIds(),
                objective.offerIds(),
                objective.territoryIds());
        return parts.map(Object::toString).reduce("", (a, b) -> a + "|" + b);
    }

    private void compare(List<Sentence> group, double similarity) {
        group.sort(Comparator.comparing(sentence -> sentence.objective().id()));
        SimilarSets sets = new SimilarSets(group.stream().map(Sentence::words).toList(), similarity);
        for (int i = 0; i < group.size(); i++) {
            assessed.put(group.get(i).objective(), sets.firstLike(i).map(match -> twin(group, match)));
        }
    }

    private static Twin twin(List<Sentence> group, SimilarSets.Match match) {
        return new Twin(group.get(match.index()).objective().id(), match.shared(), match.all());
    }
}
