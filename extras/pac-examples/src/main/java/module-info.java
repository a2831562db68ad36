/** Example plans. */
module org.openpac.examples {
    requires org.jspecify;

    exports org.openpac.examples;
}
