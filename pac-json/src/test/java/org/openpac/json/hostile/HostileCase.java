package org.openpac.json.hostile;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.function.Executable;

/**
 * A named case: a document made from the golden plan, and what is to become of it.
 *
 * @param number the case's number; variants share it
 * @param what what is hostile about it
 * @param outcome what is to become of it
 * @param document makes the document
 * @param expected problems, notices or findings as {@code CODE /pointer}, the text written, or why the case is struck
 * @param check what is asked beyond that
 */
record HostileCase(
        int number,
        String what,
        Outcome outcome,
        Supplier<Document> document,
        List<String> expected,
        Executable check) {

    /** Whether the slow build runs, which tries every case everywhere and at its full size. */
    static boolean isEverythingTried() {
        return "all".equals(System.getProperty("pac.matrix"));
    }

    /** The document is no plan; of many problems the first are stated, and then {@code "…"}. */
    static HostileCase refused(int number, String what, Supplier<Document> document, String... problems) {
        return of(number, what, Outcome.REFUSED, document, problems);
    }

    /** A value in a slot is refused there. */
    static HostileCase refused(int number, String what, Slot slot, String json, String code) {
        return refused(number, what, () -> slot.with(json), code + " " + slot.pointer());
    }

    /** A value in a slot that is no JSON, or no whole text: where exactly that is seen does not matter. */
    static HostileCase broken(int number, String what, Slot slot, String json) {
        return refused(number, what, () -> slot.marked(json), "SYNTAX *");
    }

    static HostileCase accepted(int number, String what, Supplier<Document> document) {
        return of(number, what, Outcome.ACCEPTED, document);
    }

    static HostileCase accepted(int number, String what, Slot slot, String json) {
        return accepted(number, what, () -> slot.marked(json));
    }

    static HostileCase normalised(int number, String what, Slot slot, String json, String written) {
        String text = new String(slot.marked(written).bytes(), java.nio.charset.StandardCharsets.UTF_8);
        return of(number, what, Outcome.NORMALISED, () -> slot.marked(json), text);
    }

    static HostileCase noticed(int number, String what, Supplier<Document> document, String... notices) {
        return of(number, what, Outcome.NOTICED, document, notices);
    }

    static HostileCase noticed(int number, String what, Slot slot, String json, String code) {
        return noticed(number, what, () -> slot.with(json), code + " " + slot.pointer());
    }

    static HostileCase found(int number, String what, Supplier<Document> document, String... findings) {
        return of(number, what, Outcome.FOUND, document, findings);
    }

    static HostileCase checked(int number, String what, Executable check) {
        return new HostileCase(number, what, Outcome.CHECKED, () -> Document.of(new byte[0]), List.of(), check);
    }

    static HostileCase struck(int number, String what, String why) {
        return of(number, what, Outcome.STRUCK, () -> Document.of(new byte[0]), why);
    }

    static HostileCase of(int number, String what, Outcome outcome, Supplier<Document> document, String... expected) {
        return new HostileCase(number, what, outcome, document, List.of(expected), () -> {});
    }

    boolean isRead() {
        return outcome != Outcome.CHECKED && outcome != Outcome.STRUCK;
    }

    @Override
    public String toString() {
        return number + " " + what + ": " + outcome;
    }
}
