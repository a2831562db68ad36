package org.openpac.core.view;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openpac.core.value.Id;

/**
 * Names that stand for others and that only the holder of a key can make again: HMAC-SHA-256 (RFC 2104, FIPS 198-1) of the
 * name under the key, cut to 160 bits.
 *
 * <p>The same key gives the same pseudonym, in every plan and every export; give each receiver a key of its own if they are
 * not to put their exports together. There is no way back from a pseudonym and no table of them: who holds the key can try
 * the names he knows. Pseudonymised data remain personal data (GDPR, recital 26).
 */
public final class Pseudonyms {

    /** The least number of bytes of a key. */
    public static final int MIN_KEY_BYTES = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "org.openpac/pseudonym/1";
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 160;
    private static final int BITS_OF_DIGIT = 5;

    private final String prefix;
    private final byte[] key;

    private Pseudonyms(String prefix, byte[] key) {
        if (key.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "a key of " + key.length + " bytes is too short: " + MIN_KEY_BYTES + " or more are needed");
        }
        this.prefix = prefix;
        this.key = key.clone();
    }

    /**
     * Makes pseudonyms {@code p_…} with a key.
     *
     * @param key secret and evenly random, 16 bytes or more; copied
     * @throws IllegalArgumentException if the key is shorter
     */
    public static Pseudonyms of(byte[] key) {
        return new Pseudonyms("p_", key);
    }

    /**
     * Makes pseudonyms {@code p_<keyId>_…} with a key, so that after a change of keys one sees which made them.
     *
     * @param keyId which key it is, no secret: one to 16 ASCII letters and digits
     * @param key secret and evenly random, 16 bytes or more; copied
     * @throws IllegalArgumentException if the key is shorter or its id is none
     */
    public static Pseudonyms of(String keyId, byte[] key) {
        if (!keyId.matches("[A-Za-z0-9]{1,16}")) {
            throw new IllegalArgumentException("the id of a key is one to 16 ASCII letters and digits");
        }
        return new Pseudonyms("p_" + keyId + "_", key);
    }

    /** The pseudonym of an element's id. */
    public Id of(Id id) {
        return of("id", id.value());
    }

    /**
     * The pseudonym of any name.
     *
     * @param domain what sort of name it is, such as {@code customer}: the same name has another pseudonym in another domain
     * @param name compared in Unicode's normal form NFC, without the space around it
     */
    public Id of(String domain, String name) {
        Objects.requireNonNull(domain, "domain");
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (String part : new String[] {PURPOSE, domain, normal}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                // Each part after its length, so that no two lists of parts read the same.
                for (int shift = 24; shift >= 0; shift -= 8) {
                    mac.update((byte) (bytes.length >>> shift));
                }
                mac.update(bytes);
            }
            return Id.of(prefix + digits(mac.doFinal()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "this Java platform lacks " + ALGORITHM + ", which every one has to have", e);
        }
    }

    private static String digits(byte[] hash) {
        StringBuilder digits = new StringBuilder(BITS / BITS_OF_DIGIT);
        for (int bit = 0; bit < BITS; bit += BITS_OF_DIGIT) {
            int digit = 0;
            for (int i = bit; i < bit + BITS_OF_DIGIT; i++) {
                digit = digit << 1 | (hash[i / Byte.SIZE] >> (Byte.SIZE - 1 - i % Byte.SIZE) & 1);
            }
            digits.append(DIGITS.charAt(digit));
        }
        return digits.toString();
    }

    /** Shows how its pseudonyms begin, never the key. */
    @Override
    public String toString() {
        return "Pseudonyms[" + prefix + "…]";
    }
}
