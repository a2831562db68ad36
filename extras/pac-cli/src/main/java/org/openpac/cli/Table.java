package org.openpac.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, as wide as they need to be. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** A table with a heading; the columns named in {@code numbers} are set flush right. */
    Table(List<String> heading, List<Integer> numbers) {
        rows.add(heading);
        right = new boolean[heading.size()];
        numbers.forEach(column -> right[column] = true);
    }

    void row(List<String> cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < widths.length; i++) {
                String cell = rows.get(r).get(i);
                String space = " ".repeat(widths[i] - width(cell));
                line.append(right[i] ? space + cell : cell + space).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
            if (r == 0) {
                text.append("  ");
                for (int width : widths) {
                    text.append("─".repeat(width)).append("  ");
                }
                text.setLength(text.length() - 2);
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** Shortens a text to so many characters. */
    static String shortened(String text, int length) {
        if (width(text) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
    }
}
