package org.openpac.core.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Place;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.value.Id;
import org.openpac.core.value.Phasing;
import org.openpac.core.value.RawMember;
import org.openpac.core.view.SubjectData.Line;

/** Reads what a plan holds about one person. */
final class SubjectReader {

    private final Subject subject;
    private final List<Line> lines = new ArrayList<>();

    private SubjectReader(Subject subject) {
        this.subject = subject;
    }

    static SubjectData read(PlanTree tree, Id personId) {
        SubjectReader reader = new SubjectReader(Subject.of(tree, personId));
        tree.nodes().forEach(reader::read);
        // A node's own members stand before those of its parts, wherever these stand.
        Collections.sort(reader.lines, Comparator.comparing(Line::place));
        return new SubjectData(personId, reader.lines);
    }

    private void read(PlanNode node) {
        for (Member<?, ?> member : node.shape().members()) {
            Object value = node.read(member);
            Place place = node.place().member(member);
            if (member.kind() instanceof Kind.ListOf list && value instanceof List<?> items) {
                for (int i = 0; i < items.size(); i++) {
                    readValue(node, member, list.item(), items.get(i), place.item(i));
                }
            } else if (value != null) {
                readValue(node, member, member.kind(), value, place);
            }
        }
        node.element().extras().forEach(extra -> readExtra(node, extra));
    }

    private void readValue(PlanNode node, Member<?, ?> member, Kind kind, Object value, Place place) {
        if (kind instanceof Kind.Nested) {
            return;
        }
        if (subject.owns(node)) {
            lines.add(new Line(place, Optional.of(member), SubjectTie.OWN, Optional.of(argument(value))));
        } else if (kind instanceof Kind.Reference reference && value instanceof Id target) {
            if (subject.leadsHere(new PlanLink(node, member, place, target, reference.targets()))) {
                lines.add(new Line(place, Optional.of(member), SubjectTie.REFERENCE, Optional.of(target)));
            }
        } else if (kind instanceof Kind.Text && value instanceof String text) {
            mention(place, Optional.of(member), subject.mention(node, member, text));
        }
    }

    private void readExtra(PlanNode node, RawMember extra) {
        if (subject.owns(node)) {
            Argument value = Arguments.named(extra.name() + ": " + extra.json());
            lines.add(new Line(node.place(), Optional.empty(), SubjectTie.OWN, Optional.of(value)));
        } else {
            mention(node.place(), Optional.empty(), subject.mention(extra));
        }
    }

    private void mention(Place place, Optional<Member<?, ?>> member, NameSearch.Mention mention) {
        if (mention != NameSearch.Mention.NONE) {
            SubjectTie tie = mention == NameSearch.Mention.SURE ? SubjectTie.MENTION : SubjectTie.POSSIBLE_MENTION;
            lines.add(new Line(place, member, tie, Optional.empty()));
        }
    }

    private static Argument argument(Object value) {
        if (value instanceof Argument argument) {
            return argument;
        }
        if (value instanceof LocalDate day) {
            return Arguments.day(day);
        }
        if (value instanceof Phasing phasing) {
            return Arguments.several(phasing.shares());
        }
        if (value instanceof Integer number) {
            return Arguments.count(number);
        }
        return Arguments.named(value instanceof Currency currency ? currency.getCurrencyCode() : value.toString());
    }
}
