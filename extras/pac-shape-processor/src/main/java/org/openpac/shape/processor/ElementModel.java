package org.openpac.shape.processor;

import java.util.List;
import java.util.Locale;

/** What the processor has understood of one plan element. */
record ElementModel(String packageName, String name, List<MemberModel> members) {

    String shapeName() {
        return name + "Shape";
    }

    String qualifiedShapeName() {
        return packageName + "." + shapeName();
    }

    /** How often a value stands in its element. */
    enum Occurrence {
        REQUIRED,
        OPTIONAL,
        LIST
    }

    /**
     * One accessor.
     *
     * @param valueType the qualified type of one value, for a list that of its items
     * @param kind the Java expression of the member's kind
     */
    record MemberModel(
            String name,
            String label,
            String valueType,
            String kind,
            Occurrence occurrence,
            String privacy,
            String since,
            String meaning) {

        String constant() {
            return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        }

        /** The type of the value that the shape hands out: a list for a list, else one value. */
        String declaredType() {
            return occurrence == Occurrence.LIST ? "java.util.List<" + valueType + ">" : valueType;
        }
    }
}
