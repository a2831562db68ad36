package org.openpac.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openpac.core.value.Id;

class PseudonymsTest {

    private static final byte[] KEY = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    @Test
    void a_pseudonym_is_what_another_implementation_of_the_same_hash_makes() {
        // Python: 'p_' + base64.b32encode(hmac.new(key, parts, sha256).digest()[:20]).lower(), each part after its
        // length.
        assertThat(Pseudonyms.of(KEY).of(Id.of("zoe"))).hasToString("p_3yus3ijf2oqnryzyxwjmypv757i6pbph");
        assertThat(Pseudonyms.of(KEY).of("customer", "Zoé")).hasToString("p_nda5b7ijkp434xp734s4ychiqsbrpqxw");
    }

    @Test
    void a_name_is_compared_as_people_read_it() {
        Pseudonyms pseudonyms = Pseudonyms.of(KEY);

        assertThat(pseudonyms.of("customer", " Zoe\u0301\u00a0".replace('\u00a0', ' ')))
                .isEqualTo(pseudonyms.of("customer", "Zoé"));
        assertThat(pseudonyms.of("customer", "Zoé")).isNotEqualTo(pseudonyms.of("customer", "zoé"));
    }

    @Test
    void key_domain_and_name_each_make_another_pseudonym() {
        byte[] other = KEY.clone();
        other[15] = 16;

        assertThat(Pseudonyms.of(KEY).of("a", "bc"))
                .isEqualTo(Pseudonyms.of(KEY.clone()).of("a", "bc"))
                .isNotEqualTo(Pseudonyms.of(other).of("a", "bc"))
                .isNotEqualTo(Pseudonyms.of(KEY).of("ab", "c"))
                .isNotEqualTo(Pseudonyms.of(KEY).of("b", "bc"))
                .isNotEqualTo(Pseudonyms.of(KEY).of("a", "bd"));
    }

    @Test
    void the_id_of_the_key_stands_in_front() {
        assertThat(Pseudonyms.of("2026a", KEY).of(Id.of("zoe")).value())
                .startsWith("p_2026a_")
                .endsWith(Pseudonyms.of(KEY).of(Id.of("zoe")).value().substring(2));
        assertThatThrownBy(() -> Pseudonyms.of("2026_a", KEY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pseudonyms.of("", KEY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_short_key_is_refused_without_being_told() {
        assertThatThrownBy(() -> Pseudonyms.of("canary-secret".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key of 13 bytes is too short: 16 or more are needed");
    }

    @Test
    void the_key_is_the_pseudonyms_own_and_is_never_shown() {
        byte[] key = "canary-secret-of-ours".getBytes(StandardCharsets.UTF_8);
        Pseudonyms pseudonyms = Pseudonyms.of("k1", key);
        Id before = pseudonyms.of(Id.of("zoe"));
        Arrays.fill(key, (byte) 0);

        assertThat(pseudonyms.of(Id.of("zoe"))).isEqualTo(before);
        assertThat(pseudonyms).hasToString("Pseudonyms[p_k1_…]");
        assertThat(ExportSettings.of(ExportProfile.PUBLIC, pseudonyms).toString())
                .doesNotContain("canary");
    }

    @Test
    void even_of_an_empty_name_there_is_a_pseudonym() {
        assertThat(Pseudonyms.of(KEY).of("", "").value()).matches("p_[a-z2-7]{32}");
    }
}
