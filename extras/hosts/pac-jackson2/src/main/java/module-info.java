import org.openpac.jackson2.PacJackson2Module;

/** Sales action plans for mappers of Jackson 2. */
// The digit is Jackson's: beside this one there is a module for its next version.
@SuppressWarnings("module")
module org.openpac.jackson2 {
    requires org.openpac.json;
    requires transitive com.fasterxml.jackson.databind;

    exports org.openpac.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            PacJackson2Module;
}
