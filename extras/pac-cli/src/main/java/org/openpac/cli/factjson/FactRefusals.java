package org.openpac.cli.factjson;

import java.util.stream.Stream;
import org.openpac.cli.facts.FactText;
import org.openpac.core.text.Argument;
import org.openpac.core.text.Arguments;
import org.openpac.core.text.Message;

/** What a member must be and is not. */
final class FactRefusals {

    private FactRefusals() {}

    static Message wrongType(String expected) {
        return switch (expected) {
            case "text" -> FactText.message("must-be-text", "It must be a text.");
            case "whole-number" -> FactText.message("must-be-whole", "It must be a whole number.");
            case "truth" -> FactText.message("must-be-truth", "It must be true or false.");
            case "number" -> FactText.message("must-be-number", "It must be a number.");
            default -> FactText.message("must-be-object", "It must be an object.");
        };
    }

    static Message tooLong(String digits) {
        return FactText.message("long-number", "{value} has more than 15 digits.", FactText.quoted(digits));
    }

    static Argument words(Class<? extends Enum<?>> type) {
        return Arguments.several(Stream.of(type.getEnumConstants())
                .map(constant -> Arguments.named(constant.name()))
                .toList());
    }
}
