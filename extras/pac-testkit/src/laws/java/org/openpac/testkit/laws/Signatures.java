package org.openpac.testkit.laws;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a caller sees of a type: its members, public or protected, own or inherited, and every type they mention.
 *
 * <p>The words that builders are generated from are no mention: nothing needs them once the module is compiled.
 */
final class Signatures {

    private Signatures() {}

    /** The mentions of types that are neither Java's nor of this house, as "member mentions type". */
    static Set<String> foreignIn(JavaClass type) {
        Set<String> foreign = new TreeSet<>();
        note(type.getFullName(), ofType(type), foreign::add);
        Stream.of(type.getAllMethods(), type.getConstructors(), type.getAllFields())
                .flatMap(Set::stream)
                .filter(member -> isShown(member) && !isJavas(member.getOwner()))
                .forEach(member -> note(member.getFullName(), ofMember(member), foreign::add));
        return foreign;
    }

    private static void note(String where, Stream<JavaClass> mentioned, Consumer<String> foreign) {
        mentioned
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !isOurs(type))
                .forEach(type -> foreign.accept(where + " mentions " + type.getName()));
    }

    private static boolean isOurs(JavaClass type) {
        return type.isPrimitive()
                || isJavas(type)
                || Layers.isWithin(type.getPackageName(), "org.openpac")
                || Layers.isWithin(type.getPackageName(), "org.jspecify");
    }

    private static boolean isJavas(JavaClass type) {
        return Layers.isWithin(type.getPackageName(), "java");
    }

    private static boolean isShown(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> ofType(JavaClass type) {
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> bounds = type.getTypeParameters().stream().flatMap(p -> p.getUpperBounds().stream());
        return Stream.concat(raw(Stream.concat(parents, bounds)), annotations(type.getAnnotations()));
    }

    private static Stream<JavaClass> ofMember(JavaMember member) {
        Stream<JavaClass> mentioned =
                member instanceof JavaCodeUnit unit ? ofUnit(unit) : raw(Stream.of(((JavaField) member).getType()));
        return Stream.concat(mentioned, annotations(member.getAnnotations()));
    }

    private static Stream<JavaClass> ofUnit(JavaCodeUnit unit) {
        Stream<JavaType> bounds = unit.getTypeParameters().stream().flatMap(p -> p.getUpperBounds().stream());
        Stream<JavaType> given = Stream.concat(unit.getParameterTypes().stream(), bounds);
        return Stream.concat(
                raw(Stream.concat(Stream.of(unit.getReturnType()), given)), unit.getExceptionTypes().stream());
    }

    private static Stream<JavaClass> raw(Stream<JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> annotations(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream()
                .<JavaClass>map(JavaAnnotation::getRawType)
                .filter(type -> !Layers.isWithin(type.getPackageName(), "org.immutables.value"));
    }
}
