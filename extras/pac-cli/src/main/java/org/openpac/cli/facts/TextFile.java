package org.openpac.cli.facts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text as spreadsheets save it: UTF-8, or UTF-16 that begins with its byte order mark. Nothing is replaced. */
final class TextFile {

    private static final int MARK = 2;

    private TextFile() {}

    /**
     * Opens a file for reading.
     *
     * @return a reader that throws {@link java.nio.charset.CharacterCodingException} where the file is not what it begins as
     */
    static Reader open(Path file) throws IOException {
        InputStream source = new BufferedInputStream(Files.newInputStream(file));
        source.mark(MARK);
        int first = source.read();
        int second = source.read();
        if (first == 0xff && second == 0xfe) {
            return strict(source, StandardCharsets.UTF_16LE);
        }
        if (first == 0xfe && second == 0xff) {
            return strict(source, StandardCharsets.UTF_16BE);
        }
        source.reset();
        return new Utf8Reader(source);
    }

    private static Reader strict(InputStream source, Charset charset) {
        return new InputStreamReader(
                source,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
