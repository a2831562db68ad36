package org.openpac.json;

/** How much of something a document may hold before reading refuses it. */
public enum JsonLimit {
    /** The document's length in bytes; 32 MiB unless set otherwise. */
    DOCUMENT_BYTES(32 << 20, 1 << 30),
    /** How deep objects and arrays may stand within each other; 64 unless set lower. */
    NESTING(64, 64),
    /** How many names, values, brackets and braces there may be; five million unless set otherwise. */
    TOKENS(5_000_000, Integer.MAX_VALUE),
    /** The length of any text in UTF-16 characters, also of an unknown member; 1 MiB unless set otherwise. */
    TEXT_LENGTH(1 << 20, 1 << 30),
    /** The length of any member's name in UTF-16 characters; 128 unless set otherwise. */
    NAME_LENGTH(128, 1 << 20),
    /** The length of any number in characters; 64 unless set otherwise. */
    NUMBER_LENGTH(64, 1_000),
    /** How many items any list may have; 200,000 unless set otherwise. */
    ITEMS(200_000, Integer.MAX_VALUE - 1),
    /** How many unknown members an element may have, and how many members an object within one; 10,000 unless set otherwise. */
    UNKNOWN_MEMBERS(10_000, 1_000_000),
    /** The length in bytes of the value of an unknown member; 4 MiB unless set otherwise. */
    UNKNOWN_BYTES(4 << 20, 1 << 30),
    /** The length in bytes of a line of a file that holds one value a line; 1 MiB unless set otherwise. */
    LINE_BYTES(1 << 20, 1 << 30),
    /** How many operations a patch may have; 10,000 unless set otherwise. */
    OPERATIONS(10_000, 1_000_000),
    /** How many problems, and how many notices, are collected; 1,000 of each unless set otherwise. */
    PROBLEMS(1_000, 1_000_000);

    private final int standard;
    private final int highest;

    JsonLimit(int standard, int highest) {
        this.standard = standard;
        this.highest = highest;
    }

    /** The value that holds unless {@link JsonSettings#with(JsonLimit, int)} sets another; from 1 to the highest. */
    public int standard() {
        return standard;
    }

    /** The highest value that can be set. */
    public int highest() {
        return highest;
    }
}
