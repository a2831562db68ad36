package org.openpac.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpac.core.shape.Shape;

class GlossaryTest {

    @Test
    void every_type_of_the_model_stands_in_the_glossary() throws IOException {
        String glossary = Files.readString(Path.of(System.getProperty("pac.root"), "docs/guide/glossary.md"));
        Set<String> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.openpac.core.plan")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.isTopLevelClass()
                                && !type.isAssignableTo(Shape.class))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(types)
                .hasSizeGreaterThan(80)
                .allSatisfy(type -> assertThat(glossary).contains("`" + type + "`"));
    }
}
