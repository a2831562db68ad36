/** Sales action plans as JSON: strict reading, writing, canonical form and schema. */
module org.openpac.json {
    requires transitive org.openpac.core;
    requires static org.openpac.kpi;
    requires tools.jackson.core;
    // Optional: hosts without databind do without the package jackson. For the same reason its module is a service on
    // the class
    // path only, by META-INF/services; "provides" would keep this module from being resolved where databind is absent.
    requires static tools.jackson.databind;

    exports org.openpac.json;
    exports org.openpac.json.host;
    exports org.openpac.json.jackson;
    exports org.openpac.json.kpi;
    exports org.openpac.json.report;
}
