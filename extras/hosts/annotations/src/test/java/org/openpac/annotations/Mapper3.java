package org.openpac.annotations;

import java.util.List;
import java.util.concurrent.Callable;
import org.openpac.core.plan.SalesActionPlan;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a plan with a mapper of Jackson 3. */
public final class Mapper3 implements Callable<String> {

    @Override
    public String call() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        return mapper.writeValueAsString(mapper.readValue(Plan.JSON, SalesActionPlan.class));
    }

    /** What databind does without us. */
    public static final class Alone implements Callable<String> {

        /** The host's own document. */
        public record Note(String text, List<Integer> numbers) {}

        @Override
        public String call() {
            JsonMapper mapper = JsonMapper.builder().build();
            return mapper.writeValueAsString(mapper.readValue("{\"text\":\"a\",\"numbers\":[1]}", Note.class));
        }
    }
}
