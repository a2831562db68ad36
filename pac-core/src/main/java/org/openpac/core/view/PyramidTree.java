package org.openpac.core.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openpac.core.plan.objective.Objective;
import org.openpac.core.text.Format;
import org.openpac.core.value.Decimals;
import org.openpac.core.value.Id;
import org.openpac.core.value.Quantity;

/** The pyramid as an indented text. */
final class PyramidTree {

    private static final int DEEPEST_INDENT = 16;

    private record Node(Objective objective, int level) {}

    private final PlanIndex index;
    private final Locale locale;
    private final Format format;
    private final StringBuilder text = new StringBuilder();
    private final Set<Id> written = new HashSet<>();

    PyramidTree(PlanIndex index, Locale locale) {
        this.index = index;
        this.locale = locale;
        this.format = Format.of(locale);
    }

    String text() {
        List<Objective> objectives = index.plan().objectives();
        objectives.stream()
                .filter(objective -> index.parentsOf(objective).stream()
                        .allMatch(above -> above.id().equals(objective.id())))
                .forEach(this::writeFrom);
        // Those in a circle, and what only they lead to.
        objectives.stream()
                .filter(objective -> !written.contains(objective.id()))
                .forEach(this::writeFrom);
        return text.toString();
    }

    private void writeFrom(Objective top) {
        Deque<Node> waiting = new ArrayDeque<>();
        waiting.push(new Node(top, 1));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            boolean isFirst = written.add(node.objective().id());
            write(node, isFirst);
            if (isFirst) {
                List<Objective> children = index.childrenOf(node.objective().id());
                for (int i = children.size() - 1; i >= 0; i--) {
                    if (!children.get(i).id().equals(node.objective().id())) {
                        waiting.push(new Node(children.get(i), node.level() + 1));
                    }
                }
            }
        }
    }

    private void write(Node node, boolean isFirst) {
        Objective objective = node.objective();
        text.append("  ".repeat(Math.min(node.level(), DEEPEST_INDENT) - 1));
        if (node.level() > DEEPEST_INDENT) {
            text.append('[').append(node.level()).append("] ");
        }
        text.append(objective
                .statement()
                .filter(words -> !words.isBlank())
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .orElse(objective.id().value()));
        if (isFirst) {
            Coverages coverages = Coverages.of(index, objective);
            Levels levels = Levels.of(objective, index);
            levels.target().value().ifPresent(target -> append(TreeWord.TARGET, shown(target, levels)));
            coverages.target().value().ifPresent(share -> append(TreeWord.COVERAGE, format.percent(share)));
        } else {
            text.append(" (").append(TreeWord.SEE_ABOVE.label(locale)).append(')');
        }
        text.append('\n');
    }

    private void append(TreeWord word, String value) {
        text.append(" · ").append(word.label(locale)).append(' ').append(value);
    }

    private String shown(BigDecimal target, Levels levels) {
        BigDecimal number = target.setScale(2, RoundingMode.HALF_UP);
        return levels.unit()
                .filter(unit -> Decimals.isWithinBounds(number))
                .map(unit -> new Quantity(number, unit).text(locale))
                .orElseGet(() -> format.number(number));
    }
}
