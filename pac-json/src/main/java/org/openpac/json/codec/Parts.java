package org.openpac.json.codec;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that the members of a form were read to, the required ones all there. */
public final class Parts {

    private final Map<String, Object> values;

    private final int offset;

    Parts(Map<String, Object> values, int offset) {
        this.values = values;
        this.offset = offset;
    }

    /** The value of a member that is always there or has one where it is left out. */
    public <V> V of(Part<?, V> part) {
        return Objects.requireNonNull(found(part), part.name());
    }

    /** The value of a member that may be left out. */
    public <V> Optional<V> maybe(Part<?, V> part) {
        return Optional.ofNullable(found(part));
    }

    /** Where the object stands in its document. */
    public int offset() {
        return offset;
    }

    private <V> @Nullable V found(Part<?, V> part) {
        Object value = values.get(part.name());
        return value == null ? part.empty() : part.kind().cast(value);
    }
}
