package org.openpac.json.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.openpac.json.codec.FormatVersion;

/**
 * What makes a document of one version of the format one of the next.
 *
 * @param from the version it takes
 * @param to the version it gives, a later one
 * @param change changes the document, which is sound JSON but perhaps of any content: what it does not expect it leaves alone
 */
record UpgradeStep(FormatVersion from, FormatVersion to, Consumer<Node> change) {

    /** Refuses a step that leads back. */
    UpgradeStep {
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("a step must lead to a later version: " + from + " to " + to);
        }
    }

    /** Gives a member another name in its place; nothing happens to what is no object or has both names. */
    static void rename(Node object, String former, String name) {
        Map<String, Node> members = object.members();
        if (members == null || !members.containsKey(former) || members.containsKey(name)) {
            return;
        }
        Map<String, Node> before = new LinkedHashMap<>(members);
        members.clear();
        before.forEach((each, value) -> members.put(each.equals(former) ? name : each, value));
    }
}
