package org.openpac.json.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonSettings;
import org.openpac.json.PacCodec;
import org.openpac.json.PacJson;
import org.openpac.testkit.SoundPlans;

class StockTest {

    private static final PacCodec COMPACT = PacCodec.of(JsonSettings.standard().compact());

    @Test
    void no_two_have_the_same_piece() {
        List<byte[]> taken = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            byte[] piece = Stock.take();
            assertThat(taken).noneMatch(other -> other == piece);
            taken.add(piece);
        }
        taken.forEach(Stock::giveBack);

        byte[] first = Stock.take();
        assertThat(taken).anyMatch(piece -> piece == first);
        assertThat(Stock.take()).isNotSameAs(first);
    }

    @Test
    void an_array_of_another_length_is_not_kept() {
        Stock.giveBack(new byte[Stock.LENGTH - 1]);
        Stock.giveBack(new byte[Stock.LENGTH + 1]);

        for (int i = 0; i < 100; i++) {
            assertThat(Stock.take()).hasSize(Stock.LENGTH);
        }
    }

    @Test
    void whatever_falls_on_the_edge_of_a_piece_is_written_whole() throws IOException {
        SalesActionPlan plan = SoundPlans.of(11);
        String expected = new String(PacJson.write(plan.withName("")), UTF_8);
        assertThat(expected.length()).isGreaterThan(Stock.LENGTH);

        for (int length = 1; length <= 150; length++) {
            String name = "é".repeat(length);
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            PacCodec.standard().write(plan.withName(name), stream);

            assertThat(stream.toString(UTF_8))
                    .isEqualTo(expected.replaceFirst("\"name\": \"\"", "\"name\": \"" + name + "\""));
        }
    }

    @Test
    void a_writer_that_is_used_up_begins_a_document_of_its_own() {
        JsonBytes bytes = JsonBytes.ofDocument();
        bytes.text("a");
        byte[] first = bytes.takeAll();
        bytes.text("b");

        assertThat(new String(first, UTF_8)).isEqualTo("\"a\"");
        assertThat(new String(bytes.takeAll(), UTF_8)).isEqualTo("\"b\"");
    }

    @Test
    void a_document_given_out_is_not_written_over_by_the_next() {
        byte[] first = COMPACT.write(SoundPlans.of(1));
        byte[] copy = first.clone();
        COMPACT.write(SoundPlans.of(2));

        assertThat(first).isEqualTo(copy);
    }
}
