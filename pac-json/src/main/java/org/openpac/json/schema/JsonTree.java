package org.openpac.json.schema;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints maps, lists, texts, numbers and booleans as JSON, two spaces a level, members in the order of the maps. */
final class JsonTree {

    private final StringBuilder text = new StringBuilder();

    private JsonTree() {}

    /** A map of the pairs, in their order. */
    static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }

    static String print(Map<String, Object> tree) {
        JsonTree printer = new JsonTree();
        printer.value(tree, 0);
        return printer.text.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> object) {
            object(object, depth);
        } else if (value instanceof List<?> array) {
            array(array, depth);
        } else if (value instanceof String string) {
            string(string);
        } else {
            text.append(value);
        }
    }

    private void object(Map<?, ?> object, int depth) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> members = object.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<?, ?> member = members.next();
            newLine(depth + 1);
            string((String) member.getKey());
            text.append(": ");
            value(member.getValue(), depth + 1);
            text.append(members.hasNext() ? "," : "");
        }
        if (!object.isEmpty()) {
            newLine(depth);
        }
        text.append('}');
    }

    private void array(List<?> array, int depth) {
        text.append('[');
        for (int i = 0; i < array.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            value(array.get(i), depth);
        }
        text.append(']');
    }

    private void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
    }

    private void newLine(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }
}
