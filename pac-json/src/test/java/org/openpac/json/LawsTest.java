package org.openpac.json;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpac.json.jackson.PacJackson3Module;
import org.openpac.testkit.laws.Layers;
import org.openpac.testkit.laws.ModuleLaws;

/** The laws of the house in the exchange, which uses the core and Jackson's streaming. */
class LawsTest extends ModuleLaws {

    private static final String HOSTS_MAPPER = "org.openpac.json.jackson";

    /** The door is the root itself; it and the codec know each other, by its settings, results and codes of problems. */
    private static final Layers JSON = new Layers(
            "org.openpac.json",
            Map.of(
                    "codec", Set.of(""),
                    "schema", Set.of("codec", ""),
                    "report", Set.of("codec", ""),
                    "change", Set.of("codec", ""),
                    "kpi", Set.of("codec", ""),
                    "host", Set.of("codec", "schema", "report", "kpi", ""),
                    "jackson", Set.of("host", ""),
                    "", Set.of("codec", "schema", "change")));

    LawsTest() {
        super(JSON, Set.of("org.openpac.core", "org.openpac.kpi", "tools.jackson.core"));
    }

    /** Databind is optional, so that one package may know it and no other may need that package. */
    @Override
    protected boolean mayUseOf(JavaClass user, JavaClass used) {
        return user.getPackageName().equals(HOSTS_MAPPER)
                && (used.getPackageName().startsWith("tools.jackson.databind")
                        || used.getPackageName().equals("com.fasterxml.jackson.annotation"));
    }

    @Override
    protected Optional<String> packageForOthers() {
        return Optional.of(HOSTS_MAPPER);
    }

    /** Services are made by their constructors. */
    @Override
    protected Set<Class<?>> openToConstruction() {
        return Set.of(PacJackson3Module.class);
    }

    /** A plan is read from the file a user names. */
    @Override
    protected Set<Class<?>> doorsToFiles() {
        return Set.of(PacJson.class, PacCodec.class);
    }
}
