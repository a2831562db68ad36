package org.openpac.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.objective.Targeted;
import org.openpac.core.shape.Element;

/** What the architecture asks of the plan's elements, read from the compiled module. */
class ModelLawsTest {

    private static final JavaClasses PLAN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.openpac.core.plan");

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
                        .allMatch(ModelLawsTest::isFixedValue));
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
        return PLAN.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.isAssignableTo(Element.class));
    }
}
