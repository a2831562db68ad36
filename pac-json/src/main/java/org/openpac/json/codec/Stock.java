package org.openpac.json.codec;

import java.util.concurrent.ArrayBlockingQueue;

/** Stock of arrays in which documents are written, kept for the next document: a few for each processor. */
final class Stock {

    /** Of each, in bytes. */
    static final int LENGTH = 64 << 10;

    private static final int A_PROCESSOR = 4;

    private static final ArrayBlockingQueue<byte[]> IDLE =
            new ArrayBlockingQueue<>(A_PROCESSOR * Runtime.getRuntime().availableProcessors());

    private Stock() {}

    /** One that nobody else has. What it holds means nothing. */
    static byte[] take() {
        byte[] idle = IDLE.poll();
        return idle == null ? new byte[LENGTH] : idle;
    }

    /** Keeps an array of that length, which the caller has no more; others are left to the collector. */
    static void giveBack(byte[] piece) {
        if (piece.length == LENGTH) {
            IDLE.offer(piece);
        }
    }
}
