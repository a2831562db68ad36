package org.openpac.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpac.examples.Example;
import org.openpac.json.PacJson;
import tools.jackson.core.JacksonException;

class PeerPlanTest {

    private static final String SOUND = """
            {"formatVersion": "1.0", "id": "plan", "name": "n", "objectives": [{"id": "o", "level": "COMPANY",
            "statement": "s", "start": "2026-01-01", "target": {"change": "ABSOLUTE_VALUE", "value":
            {"value": 1.5, "unit": "EUR"}}}]}""";

    /** The layout is the formatter's; what it says is the shapes'. */
    @Test
    void the_peer_declares_what_the_shapes_do() throws IOException {
        Path file = Path.of(
                System.getProperty("pac.root"),
                "extras/pac-benchmarks/src/main/java/org/openpac/benchmarks/peer/PeerPlan.java");
        String expected = PeerSource.text();
        if (Boolean.getBoolean("pac.update")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).isEqualToIgnoringWhitespace(expected);
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void the_peer_holds_all_that_a_plan_holds(Example example) {
        byte[] json = example.json();
        byte[] written = PeerMapper.write(PeerMapper.read(json));
        assertThat(PacJson.readPlan(written).orThrow())
                .isEqualTo(PacJson.readPlan(json).orThrow());
    }

    @Test
    void the_sound_plan_is_read_by_both() {
        assertThat(PacJson.readPlan(bytes(SOUND)).problems()).isEmpty();
        assertThat(PeerMapper.read(bytes(SOUND)).objectives()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "id": "plan"            | "id": "plan", "id": "plan"
            "id": "plan"            | "id": "no id"
            "id": "plan"            | "id": 7
            "id": "plan",           | ''
            "name": "n"            | "name": 1
            "name": "n"            | "name": true
            "name": "n"            | "objectives": "n"
            "level": "COMPANY"      | "level": 0
            "level": "COMPANY"      | "level": "0"
            "level": "COMPANY"      | "level": "company"
            "level": "COMPANY",     | ''
            "start": "2026-01-01"   | "start": "2026-02-29"
            "start": "2026-01-01"   | "start": 20454
            "start": "2026-01-01"   | "start": ""
            "start": "2026-01-01"   | "start": "2026-01-01T00:00:00Z"
            "value": 1.5            | "value": "1.5"
            "value": 1.5            | "value": 1.2345678901234567
            "unit": "EUR"           | "unit": "Euro"
            , "unit": "EUR"         | ''
            "objectives": [{        | "objectives": [null, {
            ]}                      | ]} {}
            """)
    void both_refuse(String sound, String wrong) {
        byte[] json = bytes(SOUND.replace(sound, wrong));
        assertThat(json).isNotEqualTo(bytes(SOUND));
        assertThat(PacJson.readPlan(json).problems()).isNotEmpty();
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> PeerMapper.read(json));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
