package org.openpac.json.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import org.openpac.json.host.HostFormats;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Answers a mapper that asks how a type is written. */
final class PacSerializers implements Serializers {

    private final HostFormats formats;

    PacSerializers(HostFormats formats) {
        this.formats = formats;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier beanDescription,
            JsonFormat.@Nullable Value overrides) {
        return formats.of(type.getRawClass()).map(PacSerializer::new).orElse(null);
    }
}
