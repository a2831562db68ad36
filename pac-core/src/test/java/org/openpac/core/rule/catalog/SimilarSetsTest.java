package org.openpac.core.rule.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openpac.core.rule.catalog.SimilarSets.Match;

class SimilarSetsTest {

    @Provide
    Arbitrary<List<Set<String>>> sets() {
        return Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h")
                .set()
                .ofMinSize(1)
                .ofMaxSize(8)
                .list()
                .ofMaxSize(25);
    }

    @Property
    void the_first_that_is_like_it_is_found_as_if_all_were_compared(
            @ForAll @From("sets") List<Set<String>> sets, @ForAll @From("shares") double similarity) {
        SimilarSets similar = new SimilarSets(sets.stream().map(List::copyOf).toList(), similarity);

        for (int i = 0; i < sets.size(); i++) {
            assertThat(similar.firstLike(i)).isEqualTo(firstLike(sets, i, similarity));
        }
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.of(0.5, 0.6, 0.75, 0.8, 0.85, 1.0);
    }

    private static Optional<Match> firstLike(List<Set<String>> sets, int index, double similarity) {
        return IntStream.range(0, index)
                .mapToObj(other -> match(sets, index, other))
                .filter(match -> match.shared() >= similarity * match.all())
                .findFirst();
    }

    private static Match match(List<Set<String>> sets, int index, int other) {
        Set<String> shared = new HashSet<>(sets.get(index));
        shared.retainAll(sets.get(other));
        Set<String> all = new HashSet<>(sets.get(index));
        all.addAll(sets.get(other));
        return new Match(other, shared.size(), all.size());
    }
}
