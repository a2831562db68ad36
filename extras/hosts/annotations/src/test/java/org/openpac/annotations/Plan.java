package org.openpac.annotations;

/** A plan that every way must give back. */
final class Plan {

    static final String JSON = "{\"formatVersion\":\"1.0\",\"id\":\"p\",\"name\":\"Été\",\"x-n\":2.50}";

    private Plan() {}
}
