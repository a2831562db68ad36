package org.openpac.annotations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.Callable;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacCodec;

/** Reads and writes a plan without a mapper. */
public final class Streaming implements Callable<String> {

    @Override
    public String call() {
        PacCodec codec = PacCodec.of(JsonSettings.standard().compact());
        return new String(codec.write(codec.readPlan(Plan.JSON.getBytes(UTF_8)).orThrow()), UTF_8);
    }
}
