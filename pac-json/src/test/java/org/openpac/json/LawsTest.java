package org.openpac.json;

import java.util.Map;
import java.util.Set;
import org.openpac.testkit.laws.Layers;
import org.openpac.testkit.laws.ModuleLaws;

/** The laws of the house in the exchange, which uses the core and Jackson's streaming. */
class LawsTest extends ModuleLaws {

    /** The door is the root itself; it and the codec know each other, by its settings, results and codes of problems. */
    private static final Layers JSON = new Layers(
            "org.openpac.json",
            Map.of(
                    "codec", Set.of(""),
                    "schema", Set.of("codec", ""),
                    "report", Set.of("codec", ""),
                    "change", Set.of("codec", ""),
                    "kpi", Set.of("codec", ""),
                    "", Set.of("codec", "schema", "change")));

    LawsTest() {
        super(JSON, Set.of("org.openpac.core", "org.openpac.kpi", "tools.jackson.core"));
    }

    /** A plan is read from the file a user names. */
    @Override
    protected Set<Class<?>> doorsToFiles() {
        return Set.of(PacJson.class, PacCodec.class);
    }
}
