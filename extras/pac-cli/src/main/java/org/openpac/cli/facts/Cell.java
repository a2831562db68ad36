package org.openpac.cli.facts;

import java.util.Optional;
import org.openpac.core.text.Message;

/** What a cell says, or why it is not understood. */
record Cell<T>(Optional<T> value, Optional<Message> problem) {

    static <T> Cell<T> of(T value) {
        return new Cell<>(Optional.of(value), Optional.empty());
    }

    static <T> Cell<T> refused(Message problem) {
        return new Cell<>(Optional.empty(), Optional.of(problem));
    }
}
