/** Seeded plans for tests. */
module org.openpac.testkit {
    requires transitive org.openpac.core;

    exports org.openpac.testkit;
}
