package org.openpac.json.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.openpac.json.codec.JsonText;
import org.openpac.json.codec.Slice;

/** Writes a changed document, without recursion: operations can nest it as deep as there are of them. */
final class NodeWriter {

    private final JsonText out = new JsonText();
    private final Deque<Level> levels = new ArrayDeque<>();

    private NodeWriter() {}

    /** The text of a value: what nobody looked into as it stood, the rest without white space. */
    static Slice written(Node node) {
        return node.isOpen() ? Slice.of(new NodeWriter().write(node)) : node.written();
    }

    private byte[] write(Node root) {
        value(root);
        while (!levels.isEmpty()) {
            Level level = levels.element();
            if (!level.next(this)) {
                levels.pop();
            }
        }
        return out.bytes();
    }

    private void value(Node node) {
        Map<String, Node> members = node.isOpen() ? node.members() : null;
        List<Node> items = node.isOpen() ? node.items() : null;
        if (members != null) {
            out.bracket('{');
            levels.push(new Members(members.entrySet().iterator()));
        } else if (items != null) {
            out.bracket('[');
            levels.push(new Items(items.iterator()));
        } else {
            out.verbatim(node.written());
        }
    }

    /** An object or array whose end has not come yet. */
    private abstract static class Level {

        private boolean hasBegun;

        /** Writes what comes next; false, and the end, if nothing does. */
        abstract boolean next(NodeWriter to);

        final void separate(NodeWriter to) {
            if (hasBegun) {
                to.out.bracket(',');
            }
            hasBegun = true;
        }
    }

    private static final class Members extends Level {

        private final Iterator<Map.Entry<String, Node>> rest;

        Members(Iterator<Map.Entry<String, Node>> rest) {
            this.rest = rest;
        }

        @Override
        boolean next(NodeWriter to) {
            if (!rest.hasNext()) {
                to.out.bracket('}');
                return false;
            }
            Map.Entry<String, Node> member = rest.next();
            separate(to);
            to.out.text(member.getKey());
            to.out.bracket(':');
            to.value(member.getValue());
            return true;
        }
    }

    private static final class Items extends Level {

        private final Iterator<Node> rest;

        Items(Iterator<Node> rest) {
            this.rest = rest;
        }

        @Override
        boolean next(NodeWriter to) {
            if (!rest.hasNext()) {
                to.out.bracket(']');
                return false;
            }
            separate(to);
            to.value(rest.next());
            return true;
        }
    }
}
