package org.openpac.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import org.jspecify.annotations.Nullable;
import org.openpac.json.host.HostFormat;
import org.openpac.json.host.HostFormats;

/** Answers a mapper that asks how a type is read. */
final class PacDeserializers extends Deserializers.Base {

    private final HostFormats formats;

    PacDeserializers(HostFormats formats) {
        this.formats = formats;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription beanDescription) {
        return formats.of(type.getRawClass())
                .filter(HostFormat::isRead)
                .map(PacDeserializer::new)
                .orElse(null);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return formats.of(type).filter(HostFormat::isRead).isPresent();
    }
}
