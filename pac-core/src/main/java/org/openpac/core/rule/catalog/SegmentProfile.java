package org.openpac.core.rule.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpac.core.plan.market.Segment;
import org.openpac.core.plan.market.SegmentCriterion;

/**
 * Who belongs to a segment, attribute by attribute.
 *
 * @param traits the trait of each attribute, by the attribute in small letters
 * @param contradiction an attribute of which no value fits all its criteria; empty where there is none
 * @param isClear whether every criterion could be read and none contradicts another
 */
record SegmentProfile(Map<String, Trait> traits, Optional<String> contradiction, boolean isClear) {

    static SegmentProfile of(Segment segment) {
        Map<String, Trait> traits = new TreeMap<>();
        Optional<String> contradiction = Optional.empty();
        boolean isClear = !segment.criteria().isEmpty();
        for (SegmentCriterion criterion : segment.criteria()) {
            Optional<String> attribute = criterion
                    .attribute()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .filter(name -> !name.isEmpty());
            Optional<Trait> trait = Trait.of(criterion).filter(read -> !read.isImpossible());
            if (attribute.isEmpty() || trait.isEmpty()) {
                isClear = false;
                continue;
            }
            Trait known = traits.get(attribute.get());
            if (known != null && !known.isComparable(trait.get())) {
                isClear = false;
                continue;
            }
            Trait both = known == null ? trait.get() : known.and(trait.get());
            if (both.isImpossible()) {
                isClear = false;
                contradiction = contradiction.or(criterion::attribute);
            }
            traits.put(attribute.get(), both);
        }
        return new SegmentProfile(traits, contradiction, isClear);
    }
}
