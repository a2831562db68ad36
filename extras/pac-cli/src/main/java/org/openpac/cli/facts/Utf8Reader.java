package org.openpac.cli.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 to the letter, with or without a byte order mark, and says where a file is something else. A byte of 0 stands in no
 * text, but in every other place of UTF-16.
 */
public final class Utf8Reader extends Reader {

    private static final char MARK = '\ufeff';
    private static final int SIZE = 1 << 16;

    private final InputStream source;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final CharBuffer characters = CharBuffer.allocate(SIZE).limit(0);
    private long line = 1;
    private long bytesInLine;
    private boolean isAtStart = true;
    private boolean isAtEnd;

    /** Reads a stream; closing this closes it. */
    public Utf8Reader(InputStream source) {
        this.source = source;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!characters.hasRemaining()) {
            if (isAtEnd) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, characters.remaining());
        characters.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        int start = bytes.position();
        characters.clear();
        CoderResult result = decoder.decode(bytes, characters, isAtEnd);
        countLines(start, bytes.position());
        if (result.isError()) {
            throw new NotUtf8Exception(line, bytesInLine + 1, bytes.get(bytes.position()) & 0xff);
        }
        characters.flip();
        if (isAtStart && characters.hasRemaining()) {
            isAtStart = false;
            if (characters.get(0) == MARK) {
                characters.get();
            }
        }
    }

    private void countLines(int start, int end) throws NotUtf8Exception {
        for (int i = start; i < end; i++) {
            bytesInLine++;
            if (bytes.get(i) == 0) {
                throw new NotUtf8Exception(line, bytesInLine, 0);
            }
            if (bytes.get(i) == '\n') {
                line++;
                bytesInLine = 0;
            }
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
