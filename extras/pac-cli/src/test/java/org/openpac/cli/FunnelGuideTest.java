package org.openpac.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide prints what its commands print; {@code -Dpac.update=true} writes it anew. */
class FunnelGuideTest {

    private static final Pattern EXAMPLE = Pattern.compile(
            "```csv\n(?<table>.*?)```\n\n```text\npac (?<command>.*?)\n```\n\n```text\n(?<printed>.*?)```",
            Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"funnels.md", "entonnoirs.md"})
    void the_guide_prints_what_its_commands_print(String name) throws IOException {
        String root = System.getProperty("pac.root", "");
        assumeFalse(root.isEmpty(), "skipped: the property pac.root does not name the project's folder");
        Path guide = Path.of(root, "docs", "guide", name);
        String page = Files.readString(guide);
        StringBuilder expected = new StringBuilder();
        Matcher example = EXAMPLE.matcher(page);
        int examples = 0;
        while (example.find()) {
            examples++;
            String text = "```csv\n" + example.group("table") + "```\n\n```text\npac " + example.group("command")
                    + "\n```\n\n```text\n" + printed(example.group("table"), example.group("command")) + "```";
            example.appendReplacement(expected, Matcher.quoteReplacement(text));
        }
        example.appendTail(expected);
        if (Boolean.getBoolean("pac.update")) {
            Files.writeString(guide, expected);
        }
        assertThat(examples).isEqualTo(2);
        assertThat(Files.readString(guide)).isEqualTo(expected.toString());
    }

    private String printed(String table, String command) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.set(1, Files.writeString(folder.resolve(arguments.get(1).toString()), table));
        CommandRun run = CommandRun.of(arguments.toArray());
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
