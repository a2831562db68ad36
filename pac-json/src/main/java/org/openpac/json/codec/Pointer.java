package org.openpac.json.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The way from the document to the value at hand, written out only when somebody asks. */
final class Pointer {

    private @Nullable String[] names = new String[16];
    private int[] indices = new int[16];
    private int depth;

    void push(String name) {
        makeRoom();
        names[depth++] = name;
    }

    void push(int index) {
        makeRoom();
        names[depth] = null;
        indices[depth++] = index;
    }

    void pop() {
        depth--;
    }

    /** Goes on to the next member of the same object. */
    void rename(String name) {
        names[depth - 1] = name;
    }

    /** Goes on to the next item of the same array. */
    void next() {
        indices[depth - 1]++;
    }

    int depth() {
        return depth;
    }

    private void makeRoom() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            text.append('/').append(name == null ? String.valueOf(indices[i]) : escaped(name));
        }
        return text.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
