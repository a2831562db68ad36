package org.openpac.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.jackson2.PacJackson2Module;
import org.openpac.json.PacJson;

/** Class paths as hosts have them: ours, a mapper's, and whichever jackson-annotations came first. */
class AnnotationsTest {

    private static final List<Class<?>> OURS = List.of(
            AnnotationsTest.class,
            PacJson.class,
            SalesActionPlan.class,
            NullMarked.class,
            tools.jackson.core.JsonParser.class);
    private static final List<Class<?>> DATABIND_3 = List.of(tools.jackson.databind.ObjectMapper.class);
    private static final List<Class<?>> DATABIND_2 = List.of(
            PacJackson2Module.class,
            com.fasterxml.jackson.core.JsonParser.class,
            com.fasterxml.jackson.databind.ObjectMapper.class);

    static List<Path> annotations() throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty("pac.annotations")))) {
            return jars.sorted().toList();
        }
    }

    @Test
    void versions_from_2_15_to_the_newest_are_tried() throws IOException {
        assertThat(annotations())
                .extracting(jar -> jar.getFileName().toString().replaceAll("jackson-annotations-|\\.jar", ""))
                .containsExactly("2.15.2", "2.16.1", "2.17.2", "2.18.2", "2.19.2", "2.20", "2.21", "2.22");
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void plans_are_read_and_written_beside_any_annotations(Path jar) throws Exception {
        try (URLClassLoader host = host(jar, List.of())) {
            assertThat(call(host, Streaming.class)).isEqualTo(Plan.JSON);
        }
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void a_mapper_of_jackson_3_handles_plans_wherever_it_works_at_all(Path jar) throws Exception {
        try (URLClassLoader host = host(jar, DATABIND_3)) {
            assertThat(call(host, Streaming.class)).isEqualTo(Plan.JSON);
            assertPlansWhereItWorks(host, jar, Mapper3.Alone.class, Mapper3.class, "2.22");
        }
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void a_mapper_of_jackson_2_handles_plans_wherever_it_works_at_all(Path jar) throws Exception {
        try (URLClassLoader host = host(jar, DATABIND_2)) {
            assertThat(call(host, Streaming.class)).isEqualTo(Plan.JSON);
            assertPlansWhereItWorks(host, jar, Mapper2.Alone.class, Mapper2.class, "2.19.2");
        }
    }

    /** Beside the annotations it is made for, a mapper works. */
    private static void assertPlansWhereItWorks(
            URLClassLoader host, Path jar, Class<?> alone, Class<?> withPlans, String own) throws Exception {
        try {
            assertThat(call(host, alone)).isEqualTo("{\"text\":\"a\",\"numbers\":[1]}");
        } catch (LinkageError e) {
            assertThat(jar.toString()).doesNotEndWith("-" + own + ".jar");
            return;
        }
        assertThat(call(host, withPlans)).isEqualTo(Plan.JSON);
    }

    private static Object call(ClassLoader host, Class<?> probe) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(host);
        try {
            return ((Callable<?>)
                            host.loadClass(probe.getName()).getConstructor().newInstance())
                    .call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URLClassLoader host(Path annotations, List<Class<?>> more) throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        places.add(annotations.toUri().toURL());
        Stream.concat(OURS.stream(), more.stream()).forEach(type -> places.add(origin(type)));
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
