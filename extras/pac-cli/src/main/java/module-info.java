/** The SDK's doors for someone who has no program yet. */
module org.openpac.cli {
    requires org.openpac.json;
    requires org.openpac.kpi;
    requires info.picocli;
    requires org.apache.commons.csv;
    requires tools.jackson.core;

    opens org.openpac.cli to
            info.picocli;
}
