package org.openpac.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.rule.RuleSet;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Member;

/** What the architecture asks of every class, read from the compiled module. */
class LawsTest {

    private static final String CORE = "org.openpac.core";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE);

    /** From the ground up: what each layer may use beside itself. */
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "text", Set.of(),
            "value", Set.of("text"),
            "shape", Set.of("text", "value"),
            "internal", Set.of("shape"),
            "plan", Set.of("internal", "text", "value", "shape"),
            "statement", Set.of("text", "value"),
            "view", Set.of("text", "value", "shape", "plan"),
            "rule", Set.of("text", "value", "shape", "plan", "statement", "view"),
            "rule.catalog", Set.of("text", "value", "shape", "plan", "statement", "view", "rule"));

    /** The calls by which a result would depend on the machine or the moment. */
    private static final Map<String, Set<String>> SURROUNDINGS = Map.of(
            "java.util.Locale", Set.of("getDefault", "setDefault"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.util.TimeZone", Set.of("getDefault", "setDefault"),
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

    @Test
    void the_whole_module_is_looked_at() {
        assertThat(MAIN.size()).isGreaterThan(200);
        assertThat(MAIN).extracting(LawsTest::layer).containsAll(MAY_USE.keySet());
        assertThat(MAIN).extracting(JavaClass::getSimpleName).noneMatch(name -> name.endsWith("Test"));
    }

    @Test
    void each_layer_uses_only_what_stands_below_it() {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass user : MAIN) {
            user.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(used -> used.getPackageName().startsWith(CORE))
                    .filter(used -> !mayUse(user, used))
                    .forEach(used -> breaches.add(user.getName() + " uses " + used.getName()));
        }

        assertThat(breaches).isEmpty();
    }

    private static boolean mayUse(JavaClass user, JavaClass used) {
        // The set of all rules has to name the list of them.
        boolean isList = user.isEquivalentTo(RuleSet.class) && layer(used).equals("rule.catalog");
        return isList
                || layer(user).equals(layer(used))
                || MAY_USE.getOrDefault(layer(user), Set.of()).contains(layer(used));
    }

    private static String layer(JavaClass type) {
        String name = type.getPackageName().substring(CORE.length());
        return name.startsWith(".plan") ? "plan" : name.isEmpty() ? "" : name.substring(1);
    }

    @Test
    void nothing_writes_a_log_reads_json_or_asks_a_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tools.jackson..",
                        "com.fasterxml..",
                        "java.util.logging..",
                        "java.lang.System$Logger",
                        "org.slf4j..",
                        "org.apache..",
                        "java.sql..",
                        "java.net..")
                .because("core holds the plan and its rules, and nothing of the world around them")
                .check(MAIN);
    }

    @Test
    void nothing_prints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void no_result_depends_on_the_clock_the_machine_or_chance() {
        noClasses()
                .should()
                .callMethodWhere(call("asks for the surroundings", LawsTest::asksForSurroundings))
                .because("the day, the language and the seed are arguments")
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat(JavaClass.Predicates.assignableTo(java.util.Random.class))
                .orShould()
                .dependOnClassesThat(JavaClass.Predicates.assignableTo(java.util.SplittableRandom.class))
                .check(MAIN);
    }

    private static boolean asksForSurroundings(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getName();
        boolean isNow = name.equals("now")
                && owner.getPackageName().startsWith("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty();
        return isNow || SURROUNDINGS.getOrDefault(owner.getName(), Set.of()).contains(name);
    }

    @Test
    void no_text_is_made_in_the_default_locale_or_charset() {
        noClasses()
                .should()
                .callMethodWhere(call("leaves the language or the charset open", LawsTest::leavesItToTheMachine))
                .because("a plan reads the same on a Turkish machine")
                .check(MAIN);
    }

    private static boolean leavesItToTheMachine(JavaCall<?> call) {
        if (!call.getTargetOwner().isEquivalentTo(String.class)) {
            return false;
        }
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
            case "format" -> !parameters.get(0).isEquivalentTo(java.util.Locale.class);
            case "formatted" -> true;
            default -> false;
        };
    }

    private static DescribedPredicate<JavaCall<?>> call(String description, Predicate<JavaCall<?>> isSuch) {
        return DescribedPredicate.describe(description, isSuch);
    }

    @Test
    void nothing_is_serializable_but_what_java_makes_so() {
        assertThat(MAIN)
                .filteredOn(type -> type.isAssignableTo(Serializable.class))
                .filteredOn(type -> !type.isEnum() && !type.isAssignableTo(Enum.class))
                .filteredOn(type -> !type.isAssignableTo(Throwable.class))
                .isEmpty();
    }

    @Test
    void nothing_static_changes() {
        fields().that().areStatic().should().beFinal().check(MAIN);
    }

    @Test
    void no_failure_of_any_kind_is_swallowed() {
        assertThat(MAIN.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block -> block.getCaughtThrowables().stream()
                                .anyMatch(caught -> caught.isEquivalentTo(Exception.class)
                                        || caught.isEquivalentTo(RuntimeException.class))))
                .isEmpty();
    }

    @Test
    void no_class_outside_can_be_a_plan_element() {
        List<JavaClass> elements = elements().toList();

        assertThat(elements).hasSizeGreaterThan(25);
        assertThat(elements)
                .filteredOn(type -> !type.isEquivalentTo(Targeted.class))
                .allMatch(type -> type.reflect().isSealed());
    }

    @Test
    void a_plan_element_holds_only_values_that_cannot_change_and_no_naked_decimal() {
        elements()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .filter(method -> !method.getName().equals("toBuilder"))
                .forEach(method -> assertThat(method.getReturnType().getAllInvolvedRawTypes())
                        .as(method.getFullName())
                        .allMatch(LawsTest::isFixedValue));
    }

    private static boolean isFixedValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || (type.isInterface() && type.reflect().isSealed())
                || type.getPackageName().equals("java.time")
                || Stream.of("String", "Boolean", "Integer")
                        .anyMatch(name -> type.getName().equals("java.lang." + name))
                || Stream.of("List", "Optional", "Currency")
                        .anyMatch(name -> type.getName().equals("java.util." + name));
    }

    @Test
    void no_public_method_shows_a_naked_decimal_of_a_plan() {
        assertThat(elements().flatMap(type -> type.getMethods().stream()))
                .extracting(JavaMethod::getReturnType)
                .extracting(JavaType::getAllInvolvedRawTypes)
                .allSatisfy(types -> assertThat(types).noneMatch(type -> type.isEquivalentTo(BigDecimal.class)));
    }

    /** The interfaces that users know as parts of a plan; the withers beside them are generated. */
    private static Stream<JavaClass> elements() {
        return MAIN.stream()
                .filter(type -> layer(type).equals("plan") && type.isInterface())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.isAssignableTo(Element.class));
    }

    @Test
    void values_are_made_by_factories() {
        assertThat(publicTypes())
                .filteredOn(type -> !type.isRecord() && !type.isAssignableTo(Throwable.class))
                // Its constructor is there for the generated shapes, which stand in other packages.
                .filteredOn(type -> !type.isEquivalentTo(Member.class))
                .flatMap(JavaClass::getConstructors)
                .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC));
    }

    @Test
    void nothing_is_named_get() {
        assertThat(publicTypes())
                .flatMap(JavaClass::getMethods)
                .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .extracting(JavaMethod::getName)
                .noneMatch(name -> name.matches("get[A-Z].*|get"));
    }

    @Test
    void no_public_class_can_be_extended_by_chance() {
        assertThat(publicTypes())
                .allMatch(type -> type.isInterface()
                        || type.isEnum()
                        || type.isRecord()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.getModifiers().contains(JavaModifier.ABSTRACT)
                        || type.reflect().isSealed());
    }

    private static List<JavaClass> publicTypes() {
        return MAIN.stream()
                .filter(type -> !layer(type).equals("internal"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass()
                        .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                        .orElse(true))
                .toList();
    }
}
