package org.openpac.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import org.openpac.json.host.HostFormats;

/** Answers a mapper that asks how a type is written. */
final class PacSerializers extends Serializers.Base {

    private final HostFormats formats;

    PacSerializers(HostFormats formats) {
        this.formats = formats;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription beanDescription) {
        return formats.of(type.getRawClass()).map(PacSerializer::new).orElse(null);
    }
}
