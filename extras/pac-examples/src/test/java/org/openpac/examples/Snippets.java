package org.openpac.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Pieces of code that pages show and tests run: each stands between marks here and there. */
final class Snippets {

    private static final Path ROOT = Path.of(System.getProperty("pac.root"));

    private Snippets() {}

    /** The snippet as a source has it, without the indentation of its marks. */
    static String ofSource(String file, String name) throws IOException {
        return region(file, "// snippet: " + name + "\n", "// end of snippet");
    }

    /** The snippet as a page shows it, without the indentation of its marks. */
    static String ofPage(String file, String name) throws IOException {
        String region = region(file, "<!-- snippet: " + name + " -->\n", "```\n");
        return region.substring(region.indexOf('\n') + 1);
    }

    private static String region(String file, String from, String to) throws IOException {
        String text = Files.readString(ROOT.resolve(file));
        int mark = text.indexOf(from);
        if (mark < 0) {
            throw new IllegalStateException(file + " has no " + from.strip());
        }
        int start = mark + from.length();
        int indent = mark - text.lastIndexOf('\n', mark) - 1;
        int opening = to.equals("```\n") ? text.indexOf("```java\n", start) + "```java\n".length() : start;
        String region = text.substring(start, text.indexOf(to, opening) - indent);
        return Arrays.stream(region.split("(?<=\n)"))
                .map(line -> line.substring(Math.min(indent, line.length() - 1)))
                .collect(Collectors.joining());
    }
}
