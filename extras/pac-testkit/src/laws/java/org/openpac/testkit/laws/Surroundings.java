package org.openpac.testkit.laws;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The calls, written out or as method references, by which a result would depend on the machine or the moment. */
final class Surroundings {

    private static final String CONSTRUCTOR = "<init>";

    private static final Map<String, Set<String>> ASKED = Map.of(
            "java.util.Locale", Set.of("getDefault", "setDefault"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.time.Clock", Set.of("system", "systemUTC", "systemDefaultZone", "tickDays", "tickMinutes"),
            "java.util.TimeZone", Set.of("getDefault", "setDefault"),
            "java.util.Calendar", Set.of("getInstance"),
            "java.nio.charset.Charset", Set.of("defaultCharset"),
            "java.lang.System",
                    Set.of(
                            "currentTimeMillis",
                            "nanoTime",
                            "getProperty",
                            "getenv",
                            "lineSeparator",
                            "identityHashCode"),
            "java.lang.Math", Set.of("random"),
            "java.util.UUID", Set.of("randomUUID"));

    private static final Set<String> NEED_A_CHARSET = Set.of(
            "java.io.InputStreamReader",
            "java.io.OutputStreamWriter",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.PrintStream",
            "java.util.Scanner");

    private static final Set<String> NEED_A_LOCALE = Set.of(
            "java.text.NumberFormat",
            "java.text.DecimalFormat",
            "java.text.DecimalFormatSymbols",
            "java.text.MessageFormat",
            "java.text.SimpleDateFormat",
            "java.text.Collator",
            "java.time.format.DateTimeFormatter");

    private Surroundings() {}

    static DescribedPredicate<JavaAccess<?>> areAsked() {
        return call("asks for the clock, the machine or chance", Surroundings::asks);
    }

    static DescribedPredicate<JavaAccess<?>> decideOnText() {
        return call("leaves the language or the charset open", Surroundings::leavesItToTheMachine);
    }

    private static DescribedPredicate<JavaAccess<?>> call(String description, Predicate<JavaCodeUnitAccess<?>> isSuch) {
        return DescribedPredicate.describe(
                description, access -> access instanceof JavaCodeUnitAccess<?> call && isSuch.test(call));
    }

    private static boolean asks(JavaCodeUnitAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean hasNoArgument = call.getTarget().getRawParameterTypes().isEmpty();
        boolean isNow = name.equals("now") && owner.getPackageName().startsWith("java.time");
        boolean isToday = name.equals(CONSTRUCTOR) && owner.getName().equals("java.util.Date");
        return (hasNoArgument && (isNow || isToday))
                || ASKED.getOrDefault(owner.getName(), Set.of()).contains(name);
    }

    private static boolean leavesItToTheMachine(JavaCodeUnitAccess<?> call) {
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        String owner = call.getTargetOwner().getName();
        if (owner.equals("java.lang.String")) {
            return makesText(call.getName(), parameters);
        }
        boolean isMade = call.getName().equals(CONSTRUCTOR);
        return (isMade && NEED_A_CHARSET.contains(owner) && !names(parameters, "java.nio.charset.Charset"))
                || (needsLocale(owner, call.getName()) && !names(parameters, Locale.class.getName()));
    }

    private static boolean makesText(String method, List<JavaClass> parameters) {
        return switch (method) {
            case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
            case "format" -> !parameters.get(0).isEquivalentTo(Locale.class);
            case "formatted" -> true;
            case CONSTRUCTOR ->
                !parameters.isEmpty()
                        && parameters.get(0).isEquivalentTo(byte[].class)
                        && !names(parameters, "java.nio.charset.Charset");
            default -> false;
        };
    }

    private static boolean needsLocale(String owner, String method) {
        boolean isFactory = method.equals("getInstance")
                || method.matches("get\\w+Instance")
                || method.equals("ofPattern")
                || method.startsWith("ofLocalized");
        boolean isMade = method.equals(CONSTRUCTOR);
        return NEED_A_LOCALE.contains(owner) && (isFactory || isMade);
    }

    private static boolean names(List<JavaClass> parameters, String type) {
        return parameters.stream().anyMatch(parameter -> parameter.getName().equals(type));
    }
}
