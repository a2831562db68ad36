package org.openpac.testkit.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The floors of a module: what each of its packages may use beside itself.
 *
 * <p>A layer is named by its package below the root, the root itself by nothing; the packages below a layer belong to it
 * unless they are named too.
 *
 * @param root the package all others stand in
 * @param mayUse every layer of the module and the layers it stands on
 */
public record Layers(String root, Map<String, Set<String>> mayUse) {

    /** The layers a module really has. */
    Set<String> of(Iterable<JavaClass> types) {
        Set<String> layers = new TreeSet<>();
        types.forEach(type -> layers.add(layer(type)));
        return layers;
    }

    boolean allow(JavaClass user, JavaClass used) {
        return layer(user).equals(layer(used))
                || mayUse.getOrDefault(layer(user), Set.of()).contains(layer(used));
    }

    boolean hold(JavaClass type) {
        return isWithin(type.getPackageName(), root);
    }

    private String layer(JavaClass type) {
        String whole = type.getPackageName();
        String name = whole.equals(root) ? "" : whole.substring(root.length() + 1);
        for (String part = name; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('.')))) {
            if (mayUse.containsKey(part)) {
                return part;
            }
        }
        return name;
    }

    static boolean isWithin(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }
}
