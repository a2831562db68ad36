package org.openpac.json.hostile;

import java.util.List;
import org.openpac.json.Marked;

/**
 * What a case is read from.
 *
 * @param bytes the document
 * @param places where the first problems or notices are to be told; empty if the case does not say
 */
record Document(byte[] bytes, List<Marked.Place> places) {

    /** A document in which marks (§) stand before what is to be told. */
    static Document marked(String text) {
        Marked marked = Marked.of(text);
        return new Document(marked.bytes(), marked.places());
    }

    static Document of(byte[] bytes) {
        return new Document(bytes, List.of());
    }
}
