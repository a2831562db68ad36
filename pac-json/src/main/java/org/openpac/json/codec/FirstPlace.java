package org.openpac.json.codec;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;

/**
 * Where in its object a member stands that stands there again later: under the same pointer.
 *
 * @param line from 1; less if nobody knows
 * @param column from 1
 * @param byteOffset from 0; less if nobody knows
 */
public record FirstPlace(int line, int column, long byteOffset) implements Argument {

    private static final String NAME = "first";

    Given given() {
        return Given.given(NAME, this);
    }

    /** The same message, with the place moved, if it tells of one: what was read by itself stands in something larger. */
    public static Message moved(Message message, UnaryOperator<FirstPlace> places) {
        if (!(message.arguments().get(NAME) instanceof FirstPlace first)) {
            return message;
        }
        Map<String, Argument> arguments = new LinkedHashMap<>(message.arguments());
        arguments.put(NAME, places.apply(first));
        return new Message(message.translations(), message.key(), message.english(), arguments);
    }

    @Override
    public String text(Locale locale) {
        Phrase phrase = line < 1 ? Phrase.PLACE_UNKNOWN : Phrase.PLACE;
        return new Message(
                        ProblemText.TRANSLATIONS,
                        phrase.key(),
                        phrase.english(),
                        Given.all(number("line", line), number("column", column), number("byte", byteOffset)))
                .text(locale);
    }

    /** Without marks between thousands, as editors show it. */
    private static Given number(String place, long number) {
        return Given.given(place, Arguments.named(String.valueOf(number)));
    }
}
