package org.openpac.core.view;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;
import org.openpac.core.value.Id;

/**
 * What a plan holds about one person, for that person (GDPR, articles 15 and 20).
 *
 * @param personId the person
 * @param lines every place, in the plan's order; empty where the plan holds nothing
 */
public record SubjectData(Id personId, List<Line> lines) {

    /**
     * One place.
     *
     * @param place where it stands
     * @param member the member; empty for one that this version does not know
     * @param tie what it has to do with the person
     * @param value what stands there; empty for a mention, whose text may tell of other people too
     */
    public record Line(Place place, Optional<Member<?, ?>> member, SubjectTie tie, Optional<Argument> value) {

        /** Refuses nulls. */
        public Line {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(tie, "tie");
            Objects.requireNonNull(value, "value");
        }

        /** Tells where, not what. */
        @Override
        public String toString() {
            return place + " " + tie;
        }
    }

    /** Keeps its own copy of the list. */
    public SubjectData {
        Objects.requireNonNull(personId, "personId");
        lines = List.copyOf(lines);
    }

    /** Writes a line a place: pointer, label and value, separated by tabulators, with what it has to do with the person. */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(line.place().pointer())
                    .append('\t')
                    .append(line.tie().label(locale))
                    .append('\t')
                    .append(line.member().map(member -> member.label(locale)).orElse("?"))
                    .append('\t')
                    .append(line.value()
                            .map(value -> value.text(locale).replaceAll("[\\t\\r\\n]+", " "))
                            .orElse(""))
                    .append('\n');
        }
        return text.toString();
    }

    /** Tells how much there is, not what. */
    @Override
    public String toString() {
        return "SubjectData[" + lines.size() + " lines]";
    }
}
