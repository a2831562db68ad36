package org.openpac.json.hostile;

import java.nio.charset.StandardCharsets;
import org.openpac.json.Marked;

/** A place of the golden plan where a named case puts its value. */
enum Slot {
    PLAN_ID("/id", "\"id\":", "\"pac-2026\""),
    NAME("/name", "\"name\":", "\"Plan 2026\""),
    DESCRIPTION("/description", "\"description\":", "\"Conquérir le Grand Est\""),
    PERIOD("/period", "\"period\":", "{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"}"),
    AUTHOR("/author", "\"author\":", "\"Camille Martin\""),
    LEVEL("/objectives/0/level", "\"level\":", "\"COMPANY\""),
    STATEMENT("/objectives/0/statement", "\"statement\":", "\"Augmenter le chiffre d’affaires de 15 % en 2026\""),
    DATE("/objectives/0/due", "\"due\":", "\"2026-12-31\""),
    OBJECTIVES("/objectives", "\"objectives\":", Golden.OBJECTIVES),
    COUNT("/tactics/0/durationDays", "\"durationDays\":", "5"),
    TACTICS("/tactics", "\"tactics\":", "[{\"id\":\"t-1\",\"family\":\"PROSPECTING\",\"durationDays\":5}]"),
    BUDGET("/budget", "\"budget\":", "{\"total\":{\"amount\":1000,\"currency\":\"EUR\"}}"),
    AMOUNT("/budget/total/amount", "\"amount\":", "1000"),
    TEAM_ID("/teams/0/id", "\"teams\":[{\"id\":", "\"team-1\""),
    EXTRA("/x-crm", "\"x-crm\":", "{\"a\":1}");

    private final String pointer;
    private final String before;
    private final String golden;

    Slot(String pointer, String before, String golden) {
        this.pointer = pointer;
        this.before = before;
        this.golden = golden;
    }

    String pointer() {
        return pointer;
    }

    /** The golden plan with another value here, at whose first byte a mark stands. */
    Document with(String json) {
        return Document.marked(around("§" + json));
    }

    /** The same, where something within the value is marked, or nothing. */
    Document marked(String json) {
        return Document.marked(around(json));
    }

    /** The same with bytes that are no text. */
    Document withBytes(byte[]... parts) {
        String[] rest = around("\u0000").split("\u0000", -1);
        byte[][] all = new byte[parts.length + 2][];
        all[0] = rest[0].getBytes(StandardCharsets.UTF_8);
        System.arraycopy(parts, 0, all, 1, parts.length);
        all[parts.length + 1] = rest[1].getBytes(StandardCharsets.UTF_8);
        return Document.of(Golden.joined(all));
    }

    private String around(String json) {
        String plan = Golden.JSON;
        int at = plan.indexOf(before + golden) + before.length();
        if (at < before.length()) {
            throw new IllegalStateException(this + " is not in the golden plan");
        }
        return plan.substring(0, at) + json + plan.substring(at + golden.length());
    }

    /** Where the mark of {@link #with} stands. */
    Marked.Place place() {
        return Marked.of(around("§")).places().get(0);
    }
}
