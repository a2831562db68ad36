package org.openpac.testkit.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What the architecture asks of every class of a published module, read from the compiled module.
 *
 * <p>A module says what is its own by extending this class: its layers, what else it may use, and its exceptions.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleLaws {

    private final Layers layers;
    private final Set<String> others;
    private final JavaClasses main;
    private final List<JavaClass> published;

    /** The laws for the module of these layers, which may use these other packages and what stands below them. */
    protected ModuleLaws(Layers layers, Set<String> others) {
        this.layers = layers;
        this.others = others;
        this.main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(layers.root());
        this.published = Published.types(main);
    }

    /** All classes of the module, the tests' left out. */
    protected final JavaClasses main() {
        return main;
    }

    /** Whether a class may use another although it stands in a layer that is not below its own: no, unless a module says why. */
    protected boolean mayAlsoUse(JavaClass user, JavaClass used) {
        return false;
    }

    /** Whether a class may use one of another library that its module does without: no, unless a module says why. */
    protected boolean mayUseOf(JavaClass user, JavaClass used) {
        return false;
    }

    /** The types whose public constructor has a reason: none, unless a module says why. */
    protected Set<Class<?>> openToConstruction() {
        return Set.of();
    }

    /** The types that read or write the user's files: none, unless a module says why. */
    protected Set<Class<?>> doorsToFiles() {
        return Set.of();
    }

    /** The package that is made for another library's types, and speaks in its words: none, unless a module says why. */
    protected Optional<String> packageForOthers() {
        return Optional.empty();
    }

    @Test
    void the_whole_module_is_looked_at() {
        assertThat(layers.of(main)).isEqualTo(new TreeSet<>(layers.mayUse().keySet()));
        assertThat(main).extracting(Published::origin).containsOnly(Published.origin(published.get(0)));
        assertThat(published).hasSizeGreaterThan(9);
    }

    @Test
    void each_layer_uses_only_what_stands_below_it() {
        assertThat(uses((user, used) -> !layers.hold(used) || layers.allow(user, used) || mayAlsoUse(user, used)))
                .isEmpty();
    }

    @Test
    void nothing_is_used_but_java_and_what_the_module_names() {
        assertThat(uses((user, used) -> layers.hold(used)
                        || used.isPrimitive()
                        || mayUseOf(user, used)
                        || Stream.concat(Stream.of("java", "org.jspecify"), others.stream())
                                .anyMatch(root -> Layers.isWithin(used.getPackageName(), root))))
                .isEmpty();
    }

    private Set<String> uses(BiPredicate<JavaClass, JavaClass> areFine) {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass user : main) {
            user.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(used -> !areFine.test(user, used))
                    .forEach(used -> breaches.add(user.getName() + " uses " + used.getName()));
        }
        return breaches;
    }

    @Test
    void nothing_writes_a_log_asks_a_network_or_a_database() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "java.net..", "java.sql..", "javax.net..", "javax.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.System\\$Logger.*")
                .because("a library leaves the world around it to its caller")
                .check(main);
    }

    @Test
    void files_are_touched_at_the_door_only() {
        assertThat(uses((user, used) -> !isFile(used) || doorsToFiles().stream().anyMatch(user::isEquivalentTo)))
                .isEmpty();
    }

    private static boolean isFile(JavaClass type) {
        return type.getPackageName().startsWith("java.nio.file")
                || type.getName().matches("java\\.io\\.(File|RandomAccessFile).*");
    }

    @Test
    void nothing_prints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(main);
    }

    @Test
    void no_result_depends_on_the_clock_the_machine_or_chance() {
        noClasses()
                .should()
                .accessTargetWhere(Surroundings.areAsked())
                .because("the day, the language and the seed are arguments")
                .check(main);
        noClasses()
                .should()
                .dependOnClassesThat(JavaClass.Predicates.assignableTo(RandomGenerator.class))
                .check(main);
    }

    @Test
    void no_text_is_made_in_the_default_locale_or_charset() {
        noClasses()
                .should()
                .accessTargetWhere(Surroundings.decideOnText())
                .because("a plan reads the same on a Turkish machine")
                .check(main);
    }

    @Test
    void nothing_is_serializable_but_what_java_makes_so() {
        assertThat(main)
                .filteredOn(type -> type.isAssignableTo(Serializable.class))
                .filteredOn(type -> !type.isEnum() && !type.isAssignableTo(Enum.class))
                .filteredOn(type -> !type.isAssignableTo(Throwable.class))
                .isEmpty();
    }

    @Test
    void nothing_static_changes() {
        fields().that().areStatic().should().beFinal().check(main);
    }

    @Test
    void no_failure_of_any_kind_is_swallowed() {
        assertThat(main.stream().flatMap(type -> type.getCodeUnits().stream()))
                .filteredOn(unit -> catches(unit, Exception.class)
                        || catches(unit, RuntimeException.class)
                        || (catches(unit, Throwable.class) && !closesResources(unit)))
                .isEmpty();
    }

    private static boolean catches(JavaCodeUnit unit, Class<?> failure) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> caught.isEquivalentTo(failure));
    }

    /** The compiler catches a Throwable itself where resources are closed. */
    private static boolean closesResources(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().equals("addSuppressed"));
    }

    @Test
    void no_type_of_others_stands_in_a_public_signature() {
        assertThat(ours().flatMap(type -> Signatures.foreignIn(type).stream())).isEmpty();
    }

    /** The published types that speak in the words of this house. */
    private Stream<JavaClass> ours() {
        return published.stream()
                .filter(type ->
                        packageForOthers().filter(type.getPackageName()::equals).isEmpty());
    }

    @Test
    void values_are_made_by_factories() {
        assertThat(published)
                .filteredOn(type -> !type.isRecord() && !type.isAssignableTo(Throwable.class))
                .filteredOn(type -> openToConstruction().stream().noneMatch(type::isEquivalentTo))
                .flatMap(JavaClass::getConstructors)
                .filteredOn(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                .isEmpty();
    }

    @Test
    void nothing_is_named_get() {
        assertThat(ours())
                .flatMap(JavaClass::getMethods)
                .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filteredOn(method -> method.getName().matches("get[A-Z].*|get"))
                .extracting(JavaMethod::getFullName)
                .isEmpty();
    }

    @Test
    void no_public_class_can_be_extended_by_chance() {
        assertThat(published)
                .filteredOn(type -> !type.isInterface() && !type.isEnum() && !type.isRecord())
                .filteredOn(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                .filteredOn(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filteredOn(type -> !type.reflect().isSealed())
                .isEmpty();
    }
}
