package org.openpac.json.codec;

import org.openpac.json.NoticeCode;

/** The sentences of notices, in English; other languages stand beside those of the problems. */
enum NoticeText {
    UNKNOWN_MEMBER(NoticeCode.UNKNOWN_MEMBER, "The member {name} is unknown and kept as it is."),
    MISSPELT_MEMBER(NoticeCode.UNKNOWN_MEMBER, "The member {name} is unknown and kept as it is; did you mean {known}?"),
    LEFT_OUT_MEMBER(NoticeCode.LEFT_OUT_MEMBER, "The member {name} is unknown and left out."),
    MISSPELT_LEFT_OUT_MEMBER(
            NoticeCode.LEFT_OUT_MEMBER, "The member {name} is unknown and left out; did you mean {known}?"),
    UNKNOWN_VALUE(
            NoticeCode.UNKNOWN_VALUE,
            "The value of {name} belongs to a newer version of the format; it is kept as it is and not looked at."),
    HIDDEN_CHARACTER(
            NoticeCode.HIDDEN_CHARACTER,
            "The text holds {character}, which nobody sees, or which turns the direction of the text after it."),
    NEWER_VERSION(
            NoticeCode.NEWER_VERSION,
            "The document is of format version {found}, newer than {current}; what is new in it is kept and not looked at."),
    UPGRADED(
            NoticeCode.UPGRADED,
            "The document is of format version {found} and has been read as one of {current}: pointers are those of {current}."),
    TOO_MANY_NOTICES(NoticeCode.TOO_MANY_NOTICES, "More than {limit} notices; the others are not listed.");

    private final NoticeCode code;
    private final String english;

    NoticeText(NoticeCode code, String english) {
        this.code = code;
        this.english = english;
    }

    /** What the sentence is filed under. */
    String key() {
        return "notice." + name();
    }

    NoticeCode code() {
        return code;
    }

    String english() {
        return english;
    }
}
