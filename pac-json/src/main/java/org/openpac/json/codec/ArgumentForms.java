package org.openpac.json.codec;

import java.util.List;
import org.openpac.core.text.Arguments;
import org.openpac.json.StoredText;
import org.openpac.json.StoredWord;

/** Values of messages that have several parts and stand in no plan. */
final class ArgumentForms {

    private static final Part<Arguments.Label, String> KEY =
            Part.required("key", FormKinds.WORDS, "What the label is filed under.", Arguments.Label::key);
    private static final Part<Arguments.Label, String> LABEL_TEXT =
            Part.required("english", FormKinds.WORDS, "The label in English.", Arguments.Label::english);

    static final Form<Arguments.Label> LABEL = Form.inline(
            "Label", List.of(KEY, LABEL_TEXT), parts -> new Arguments.Label(parts.of(KEY), parts.of(LABEL_TEXT)));

    private static final Part<StoredText, String> ENGLISH =
            Part.required("en", FormKinds.WORDS, "In English.", StoredText::english);
    private static final Part<StoredText, String> FRENCH =
            Part.required("fr", FormKinds.WORDS, "In French.", StoredText::french);

    static final Form<StoredText> TEXT = Form.inline(
            "Wording", List.of(ENGLISH, FRENCH), parts -> new StoredText(parts.of(ENGLISH), parts.of(FRENCH)));

    private static final Part<StoredWord, String> LIST =
            Part.required("list", FormKinds.WORDS, "The list of words it belongs to.", StoredWord::list);
    private static final Part<StoredWord, String> NAME =
            Part.required("name", FormKinds.WORDS, "The word as plans write it.", StoredWord::name);
    private static final Part<StoredWord, String> WORD_ENGLISH = Part.required(
            "en", FormKinds.WORDS, "Its label in English.", word -> word.label().english());
    private static final Part<StoredWord, String> WORD_FRENCH = Part.required(
            "fr", FormKinds.WORDS, "Its label in French.", word -> word.label().french());

    static final Form<StoredWord> WORD = Form.inline(
            "Word",
            List.of(LIST, NAME, WORD_ENGLISH, WORD_FRENCH),
            parts -> new StoredWord(
                    parts.of(LIST), parts.of(NAME), new StoredText(parts.of(WORD_ENGLISH), parts.of(WORD_FRENCH))));

    private ArgumentForms() {}
}
