package org.openpac.json.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Bytes, growing: in pieces, so that a long document is copied once, when it is whole. */
abstract class GrowingBytes {

    private static final byte[] NONE = {};

    /** The piece at hand. */
    byte[] bytes;

    /** How much of the piece at hand is in use. */
    int length;

    private final List<Piece> fullPieces = new ArrayList<>();
    private int fullLength;

    // Compared by nobody.
    @SuppressWarnings("ArrayRecordComponent")
    private record Piece(byte[] bytes, int length) {}

    GrowingBytes(byte[] first) {
        bytes = first;
    }

    /** All bytes so far. */
    public final byte[] toArray() {
        byte[] all = new byte[fullLength + length];
        int at = 0;
        for (Piece piece : fullPieces) {
            System.arraycopy(piece.bytes, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(bytes, 0, all, at, length);
        return all;
    }

    /** How many bytes there are so far. */
    public final int length() {
        return fullLength + length;
    }

    /** All bytes so far, which are then forgotten here. */
    final byte[] takeAll() {
        byte[] all = toArray();
        clear();
        return all;
    }

    /** Writes all bytes so far to a stream and forgets them. */
    final void moveTo(OutputStream stream) throws IOException {
        for (Piece piece : fullPieces) {
            stream.write(piece.bytes, 0, piece.length);
        }
        stream.write(bytes, 0, length);
        clear();
    }

    /** Gives back what holds the bytes; more would go into a piece of its own. */
    private void clear() {
        for (Piece piece : fullPieces) {
            Stock.giveBack(piece.bytes);
        }
        fullPieces.clear();
        fullLength = 0;
        Stock.giveBack(bytes);
        bytes = NONE;
        length = 0;
    }

    /** Sees to it that the piece at hand has room for so many more. */
    final void makeRoom(int more) {
        if (bytes.length - length < more) {
            if (length > 0) {
                fullPieces.add(new Piece(bytes, length));
                fullLength += length;
            }
            int next = Math.min(2 * bytes.length, Stock.LENGTH);
            bytes = next == Stock.LENGTH && more <= next ? Stock.take() : new byte[Math.max(more, next)];
            length = 0;
        }
    }
}
