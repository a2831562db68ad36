package org.openpac.annotations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.concurrent.Callable;
import org.openpac.core.plan.SalesActionPlan;


/** Reads and writes a plan with a mapper of Jackson 2. */
public final class Mapper2 implements Callable<String> {

    @Override
    public String call() throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        return mapper.writeValueAsString(mapper.readValue(Plan.JSON, SalesActionPlan.class));
    }

    /** What databind does without us. */
    public static final class Alone implements Callable<String> {

        /** The host's own document. */
        public record Note(String text, List<Integer> numbers) {}

        @Override
        public String call() throws JsonProcessingException {
            JsonMapper mapper = JsonMapper.builder().build();
            return mapper.writeValueAsString(mapper.readValue("{\"text\":\"a\",\"numbers\":[1]}", Note.class));
        }
    }
}
