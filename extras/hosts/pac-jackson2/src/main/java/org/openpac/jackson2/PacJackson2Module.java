package org.openpac.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import java.util.Locale;
import org.openpac.core.rule.RuleSet;
import org.openpac.json.JsonSettings;
import org.openpac.json.host.HostFormats;

/**
 * Teaches a mapper of Jackson 2 to read and write plans, their elements, reports, differences, settings and, with pac-kpi,
 * facts and indicators, wherever they stand in the host's own documents.
 *
 * <p>They are read as strictly and written by the same shapes as by {@link org.openpac.json.PacJson}; what the mapper is set to
 * do with names, nulls, numbers or unknown members changes nothing of that, and this module changes no setting of the mapper.
 * What cannot be read throws a {@link PacInputException} with every problem.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it; Spring Boot 3 takes it as a bean.
 */
public final class PacJackson2Module extends Module {

    private final HostFormats formats;

    /** With standard settings, as services are made. */
    public PacJackson2Module() {
        this(HostFormats.standard());
    }

    private PacJackson2Module(HostFormats formats) {
        this.formats = formats;
    }

    /**
     * The same with other limits.
     *
     * @throws IllegalArgumentException if they are lenient: a mapper has no place for what is set aside
     */
    public PacJackson2Module with(JsonSettings settings) {
        return new PacJackson2Module(formats.with(settings));
    }

    /** The same with other rules to which settings of checkers refer; those of the core unless said. */
    public PacJackson2Module withRules(RuleSet rules) {
        return new PacJackson2Module(formats.withRules(rules));
    }

    /** The same with the sentences of reports and differences in another language; English unless said. */
    public PacJackson2Module in(Locale language) {
        return new PacJackson2Module(formats.in(language));
    }

    @Override
    public String getModuleName() {
        return "PAC";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new PacSerializers(formats));
        context.addDeserializers(new PacDeserializers(formats));
    }
}
