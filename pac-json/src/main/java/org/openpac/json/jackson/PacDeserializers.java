package org.openpac.json.jackson;

import org.jspecify.annotations.Nullable;
import org.openpac.json.host.HostFormat;
import org.openpac.json.host.HostFormats;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Answers a mapper that asks how a type is read. */
final class PacDeserializers implements Deserializers {

    private final HostFormats formats;

    PacDeserializers(HostFormats formats) {
        this.formats = formats;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier beanDescription) {
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
