package org.openpac.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.json.SampleJson.Sample;

class FullPlanTest {

    private static final Sample FULL = SampleJson.document(SalesActionPlanShape.SHAPE);

    @Test
    void every_member_of_every_element_is_read_as_what_it_means() {
        ReadResult<SalesActionPlan> read = PacJson.readPlan(FULL.json().getBytes(UTF_8));

        assertThat(read.problems()).isEmpty();
        assertThat(read.notices()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(FULL.value());
    }

    @Test
    void every_member_of_every_element_is_written_in_the_shapes_order() {
        assertThat(new String(PacJson.write((SalesActionPlan) FULL.value()), UTF_8))
                .isEqualTo(FULL.json());
    }

    @Test
    void members_are_read_in_any_order() {
        byte[] sorted = PacJson.canonical((SalesActionPlan) FULL.value());

        assertThat(PacJson.readPlan(sorted).orThrow()).isEqualTo(FULL.value());
    }

    @Test
    void shapes_do_not_contain_themselves_so_that_reading_ends() {
        Deque<Shape<?>> open = new ArrayDeque<>(Set.of(SalesActionPlanShape.SHAPE));
        Set<String> ways = new HashSet<>();
        while (!open.isEmpty()) {
            Shape<?> shape = open.pop();
            for (Member<?, ?> member : shape.members()) {
                Kind kind = member.kind() instanceof Kind.ListOf list ? list.item() : member.kind();
                if (kind instanceof Kind.Nested nested) {
                    assertThat(ways).doesNotContain(nested.shape() + ">" + shape);
                    if (ways.add(shape + ">" + nested.shape())) {
                        open.push(nested.shape());
                    }
                }
            }
        }
    }

    @Test
    void required_members_are_ids_and_words_which_alone_have_no_newer_values_to_be_kept() {
        assertThat(SalesActionPlanShape.SHAPE.members().stream()
                        .map(Member::kind)
                        .filter(Kind.ListOf.class::isInstance)
                        .map(kind -> ((Kind.ListOf) kind).item())
                        .filter(Kind.Nested.class::isInstance)
                        .flatMap(kind -> ((Kind.Nested) kind).shape().members().stream())
                        .filter(Member::isRequired)
                        .map(Member::kind))
                .allMatch(kind -> kind instanceof Kind.Identity
                        || kind instanceof Kind.Reference
                        || kind instanceof Kind.Vocabulary);
    }
}
