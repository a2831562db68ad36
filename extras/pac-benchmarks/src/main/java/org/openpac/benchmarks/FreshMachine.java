package org.openpac.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A Java machine that is started for one measurement and ends. */
final class FreshMachine {

    private FreshMachine() {}

    /** Runs a class that prints one number, and hands it back. */
    static long run(Class<?> main, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("java", "-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Long.parseLong(printed.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The CPU time that this process has taken so far, on all its threads, in nanoseconds. */
    static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
