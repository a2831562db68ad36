package org.openpac.core.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which elements go when some have to: with an element all that lies in it, and all that cannot be without a link to it.
 *
 * <p>What stays points nowhere that it did not point before, once {@linkplain #isLost lost} links are left out.
 */
final class Pruning {

    private final PlanTree tree;
    private final Holders before;
    private final Holders now;
    private final BitSet removed = new BitSet();
    private final List<PlanNode> open = new ArrayList<>();

    private Pruning(PlanTree tree) {
        this.tree = tree;
        this.before = tree.holders();
        this.now = tree.holders();
    }

    /** Removes elements by their numbers, and whatever goes with them. */
    static Pruning of(PlanTree tree, BitSet seeds) {
        Pruning pruning = new Pruning(tree);
        seeds.stream().forEach(number -> pruning.open.add(tree.nodes().get(number)));
        while (!pruning.open.isEmpty()) {
            pruning.remove(pruning.open.remove(pruning.open.size() - 1));
        }
        return pruning;
    }

    private void remove(PlanNode node) {
        PlanNode parent = node.parent();
        if (parent == null || removed.get(node.number())) {
            return;
        }
        removed.set(node.number());
        if (node.slot() != null && node.slot().isRequired()) {
            open.add(parent);
        }
        open.addAll(node.parts());
        node.id()
                .filter(id -> now.remove(id, node.shape().type()))
                .ifPresent(id -> tree.linksTo(id).stream()
                        .filter(link -> link.member().isRequired() && isLost(link))
                        .forEach(link -> open.add(link.from())));
    }

    boolean hasRemoved(PlanNode node) {
        return removed.get(node.number());
    }

    /** Whether a link leads nowhere, or to a wrong type, that did not before. */
    boolean isLost(PlanLink link) {
        return before.standing(link) != now.standing(link);
    }
}
