package org.openpac.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A table in plain text, each column as wide as it needs to be. */
final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Integer> numbers;

    /** A table with a heading; the columns numbered in {@code numbers}, from 0, are set flush right. */
    Columns(Set<Integer> numbers, String... heading) {
        this.numbers = numbers;
        rows.add(List.of(heading));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < rows.size(); number++) {
            List<String> row = rows.get(number);
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String space = " ".repeat(widths[column] - width(cell));
                line.append(GAP).append(numbers.contains(column) ? space + cell : cell + space);
            }
            text.append(line.toString().stripTrailing()).append('\n');
            if (number == 0) {
                IntStream.of(widths).forEach(width -> text.append(GAP).append("─".repeat(width)));
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** One line of a text, shortened to so many characters. */
    static String shortened(String text, int length) {
        String line = text.strip().replaceAll("\\R+", " ");
        return ElementName.shortened(line, length);
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
