package org.openpac.json.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Tells whether bytes are UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Finds the first byte of the first malformed character; -1 if there is none. */
    static int firstMalformed(byte[] bytes, int start, int end) {
        int at = start;
        while (true) {
            at = skipAscii(bytes, at, end);
            if (at == end) {
                return -1;
            }
            int length = lengthAt(bytes, at, end);
            if (length == 0) {
                return at;
            }
            at += length;
        }
    }

    private static int skipAscii(byte[] bytes, int start, int end) {
        int at = start;
        while (at + Long.BYTES <= end && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < end && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** The length of the character of several bytes that begins here; 0 if it is malformed. */
    private static int lengthAt(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int second = at + 1 < end ? bytes[at + 1] & 0xFF : 0;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < lowest || second > highest) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = 2; i < length; i++) {
            if (at + i >= end || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
