package org.openpac.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Option;

/** Where and how a command prints. */
final class Output {

    /** For people or for programs. */
    enum Form {
        TEXT,
        JSON
    }

    /** In which language. */
    enum Language {
        EN,
        FR
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people or for programs (default: text).",
            defaultValue = "text")
    private Form form = Form.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "en|fr",
            description = "The language of texts (default: en).",
            defaultValue = "en")
    private Language language = Language.EN;

    private final PrintStream out;
    private final PrintStream err;

    Output(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    boolean isJson() {
        return form == Form.JSON;
    }

    Locale locale() {
        return language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }

    Wording wording() {
        return new Wording(locale());
    }

    void print(String text) {
        out.print(text);
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    void bytes(byte[] content) {
        out.write(content, 0, content.length);
    }

    void complain(String text) {
        err.print(text);
        err.print('\n');
    }

    /** Gives every command the streams of this run. */
    record Factory(PrintStream out, PrintStream err) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            @Nullable Object output = type == Output.class ? new Output(out, err) : null;
            return output != null
                    ? type.cast(output)
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
