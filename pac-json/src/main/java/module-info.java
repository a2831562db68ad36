/** Sales action plans as JSON: strict reading, writing, canonical form and schema. */
module org.openpac.json {
    requires transitive org.openpac.core;
    requires static transitive org.openpac.kpi;
    requires tools.jackson.core;

    exports org.openpac.json;
    exports org.openpac.json.kpi;
    exports org.openpac.json.report;
}
