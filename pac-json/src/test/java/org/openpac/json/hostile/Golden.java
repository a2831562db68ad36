package org.openpac.json.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The plan that the named cases change: without white space and in the order of the shapes, so that writing gives it back. */
public final class Golden {

    static final String OBJECTIVES = "[{\"id\":\"o-1\",\"level\":\"COMPANY\","
            + "\"statement\":\"Augmenter le chiffre d’affaires de 15 % en 2026\",\"due\":\"2026-12-31\"}]";

    static final String JSON = "{\"formatVersion\":\"1.0\",\"id\":\"pac-2026\",\"name\":\"Plan 2026\","
            + "\"description\":\"Conquérir le Grand Est\",\"period\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"},"
            + "\"author\":\"Camille Martin\",\"objectives\":" + OBJECTIVES
            + ",\"tactics\":[{\"id\":\"t-1\",\"family\":\"PROSPECTING\",\"durationDays\":5}],"
            + "\"budget\":{\"total\":{\"amount\":1000,\"currency\":\"EUR\"}},\"teams\":[{\"id\":\"team-1\"}],"
            + "\"x-crm\":{\"a\":1}}";

    private Golden() {}

    public static byte[] bytes() {
        return JSON.getBytes(UTF_8);
    }

    /** The plan with more members at its end. */
    static String with(String members) {
        return JSON.substring(0, JSON.length() - 1) + "," + members + "}";
    }

    static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
