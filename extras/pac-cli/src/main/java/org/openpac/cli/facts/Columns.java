package org.openpac.cli.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.openpac.core.plan.means.TaxBasis;

/** The headings of a table as tables of one kind understand them. */
final class Columns {

    private final TableKind kind;
    private final List<Heading> headings;
    private final Map<Field, Heading> byField = new EnumMap<>(Field.class);
    private final List<List<Heading>> doubles = new ArrayList<>();

    private Columns(TableKind kind, List<Heading> headings) {
        this.kind = kind;
        this.headings = headings;
    }

    static Columns of(TableKind kind, List<String> texts, Optional<TaxBasis> taxBasis) {
        List<Heading> headings = IntStream.range(0, texts.size())
                .mapToObj(index -> Heading.of(texts.get(index), index, kind))
                .toList();
        Columns columns = new Columns(kind, headings);
        for (Field field : EnumSet.complementOf(EnumSet.of(Field.UNUSED))) {
            List<Heading> same = headings.stream()
                    .filter(heading -> heading.field().filter(field::equals).isPresent())
                    .toList();
            columns.settle(field, same.size() > 1 ? ofBasis(same, taxBasis) : same);
        }
        return columns;
    }

    /** Of amounts with and without tax, those of the basis asked for. */
    private static List<Heading> ofBasis(List<Heading> same, Optional<TaxBasis> taxBasis) {
        return areOfTwoBases(same) && taxBasis.isPresent()
                ? same.stream()
                        .filter(heading -> heading.taxBasis().equals(taxBasis))
                        .toList()
                : same;
    }

    /** Whether headings that say the same say it of amounts with and without tax. */
    static boolean areOfTwoBases(List<Heading> same) {
        return same.stream().map(Heading::taxBasis).distinct().count() == same.size();
    }

    private void settle(Field field, List<Heading> same) {
        if (same.size() > 1) {
            doubles.add(same);
        }
        if (!same.isEmpty()) {
            byField.put(field, same.get(0));
        }
    }

    TableKind kind() {
        return kind;
    }

    int size() {
        return headings.size();
    }

    List<Heading> headings() {
        return headings;
    }

    Optional<Heading> find(Field field) {
        return Optional.ofNullable(byField.get(field));
    }

    boolean has(Field field) {
        return byField.containsKey(field);
    }

    Set<Field> fields() {
        return byField.keySet();
    }

    Iterable<Heading> useful() {
        return byField.values();
    }

    /** Headings that say the same, so that it is not known which one to read. */
    List<List<Heading>> doubles() {
        return doubles;
    }

    /** Headings that nothing is known of. */
    List<Heading> unknown() {
        return headings.stream().filter(heading -> heading.field().isEmpty()).toList();
    }

    /** Whether the table has what tables of the kind cannot do without. */
    boolean isComplete() {
        return kind.isMetBy(fields());
    }

    /** The useful headings, by place: what this kind understands of the table. */
    Set<Integer> understood() {
        Set<Integer> places = new TreeSet<>();
        headings.stream().filter(Heading::isUseful).forEach(heading -> places.add(heading.index()));
        return places;
    }
}
