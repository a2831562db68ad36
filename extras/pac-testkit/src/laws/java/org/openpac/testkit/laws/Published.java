package org.openpac.testkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a module shows to others, by its descriptor. */
final class Published {

    private Published() {}

    /** The public types of the packages that the module exports. */
    static List<JavaClass> types(JavaClasses main) {
        Set<String> exported = ModuleFinder.of(origin(main.iterator().next())).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        return main.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .filter(Published::isPublic)
                .toList();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Published::isPublic).orElse(true);
    }

    /** The folder or jar a class was read from. */
    static Path origin(JavaClass type) {
        URL place = type.reflect().getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Not a place of classes: " + place, e);
        }
    }
}
