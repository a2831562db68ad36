package org.openpac.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.json.Marked;
import org.openpac.json.PacJson;
import org.openpac.json.ReadResult;
import org.openpac.json.SampleJson;
import org.openpac.json.SetAside;

/** A document with so many faults has so many problems, each at its place. */
class PlantedFaultsTest {

    private static final String[] PARTS =
            SampleJson.document(SalesActionPlanShape.SHAPE).json().split(Pattern.quote(SampleJson.TEXT), -1);
    private static final List<String> FAULTS =
            List.of("§null", "§12", "§[\"a\"]", "§{\"a\":{}}", "§\"a\\u0000\"", "§\"\\ud800\"", "§true");

    @Property(tries = 40)
    void as_many_faults_as_were_planted_are_told_where_they_were(
            @ForAll @IntRange(min = 0, max = 60) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<Boolean> isFaulty = new ArrayList<>();
        for (int i = 0; i < PARTS.length - 1; i++) {
            isFaulty.add(i < count);
        }
        java.util.Collections.shuffle(isFaulty, random);
        StringBuilder text = new StringBuilder(PARTS[0]);
        for (int i = 1; i < PARTS.length; i++) {
            text.append(isFaulty.get(i - 1) ? FAULTS.get(random.nextInt(FAULTS.size())) : SampleJson.TEXT)
                    .append(PARTS[i]);
        }
        Marked planted = Marked.of(text.toString());

        ReadResult<SalesActionPlan> strict = PacJson.readPlan(planted.bytes());
        ReadResult<SalesActionPlan> lenient = PacJson.lenient().readPlan(planted.bytes());

        assertThat(strict.problems())
                .extracting(problem -> new Marked.Place(problem.line(), problem.column(), problem.byteOffset()))
                .containsExactlyElementsOf(planted.places());
        assertThat(lenient.setAside())
                .extracting(part -> new Marked.Place(part.line(), part.column(), part.byteOffset()))
                .containsExactlyElementsOf(planted.places());
        assertThat(lenient.setAside().stream().map(SetAside::problems).flatMap(List::stream))
                .isEqualTo(strict.problems());
        assertThat(PacJson.readPlan(PacJson.write(lenient.orThrow())).orThrow()).isEqualTo(lenient.orThrow());
    }
}
