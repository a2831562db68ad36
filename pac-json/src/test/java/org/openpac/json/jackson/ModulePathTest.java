package org.openpac.json.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.PacJson;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** The exchange as a named module, with and without what is optional. */
class ModulePathTest {

    private static final String JSON = "{\"formatVersion\":\"1.0\",\"id\":\"p\"}";
    private static final List<Class<?>> NEEDED =
            List.of(PacJson.class, SalesActionPlan.class, JsonParser.class, NullMarked.class);

    @Test
    void plans_are_read_and_written_without_databind_and_without_indicators() throws ReflectiveOperationException {
        ModuleLayer layer = layer(List.of());
        Class<?> door = layer.findLoader("org.openpac.json").loadClass(PacJson.class.getName());

        Object read = door.getMethod("readPlan", byte[].class).invoke(null, (Object) JSON.getBytes(UTF_8));

        assertThat(door.getModule().isNamed()).isTrue();
        assertThat(layer.modules())
                .extracting(Module::getName)
                .doesNotContain("tools.jackson.databind", "org.openpac.kpi");
        assertThat(read).hasToString("read, 0 notices, 0 parts set aside");
        assertThatThrownBy(() -> door.getClassLoader().loadClass(PacJackson3Module.class.getName()))
                .isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void a_host_on_the_module_path_adds_the_module_itself() throws ReflectiveOperationException {
        ModuleLayer layer = layer(List.of(JacksonModule.class, JsonFormat.class));
        ClassLoader loader = layer.findLoader("org.openpac.json");
        Class<?> base = loader.loadClass(JacksonModule.class.getName());
        Class<?> mapper = loader.loadClass(JsonMapper.class.getName());
        Object module = loader.loadClass(PacJackson3Module.class.getName())
                .getConstructor()
                .newInstance();

        Object builder = mapper.getMethod("builder").invoke(null);
        builder = builder.getClass().getMethod("addModule", base).invoke(builder, module);
        Object made = builder.getClass().getMethod("build").invoke(builder);
        Object plan = mapper.getMethod("readValue", String.class, Class.class)
                .invoke(made, JSON, loader.loadClass(SalesActionPlan.class.getName()));

        assertThat(mapper.getMethod("writeValueAsString", Object.class).invoke(made, plan))
                .isEqualTo(JSON);
    }

    private static ModuleLayer layer(List<Class<?>> optional) {
        List<Class<?>> all = new ArrayList<>(NEEDED);
        all.addAll(optional);
        ModuleFinder modules =
                ModuleFinder.of(all.stream().map(ModulePathTest::origin).toArray(Path[]::new));
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(
                        modules,
                        ModuleFinder.of(),
                        Stream.concat(
                                        Stream.of("org.openpac.json"),
                                        optional.isEmpty() ? Stream.of() : Stream.of("tools.jackson.databind"))
                                .collect(java.util.stream.Collectors.toSet()));
        return ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
                .layer();
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
