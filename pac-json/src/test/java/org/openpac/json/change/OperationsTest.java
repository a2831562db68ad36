package org.openpac.json.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;
import org.openpac.json.change.PatchReader.Patched;
import org.openpac.json.codec.Slice;
import org.openpac.json.codec.Slices;

/** The operations on any document; expected values are those of RFC 6902, appendix A, unless the case says otherwise. */
class OperationsTest {

    static Stream<Arguments> examples() {
        return Stream.of(
                example(
                        "A.1",
                        "{'foo':'bar'}",
                        "[{'op':'add','path':'/baz','value':'qux'}]",
                        "{'baz':'qux','foo':'bar'}"),
                example(
                        "A.2",
                        "{'foo':['bar','baz']}",
                        "[{'op':'add','path':'/foo/1','value':'qux'}]",
                        "{'foo':['bar','qux','baz']}"),
                example("A.3", "{'baz':'qux','foo':'bar'}", "[{'op':'remove','path':'/baz'}]", "{'foo':'bar'}"),
                example(
                        "A.4",
                        "{'foo':['bar','qux','baz']}",
                        "[{'op':'remove','path':'/foo/1'}]",
                        "{'foo':['bar','baz']}"),
                example(
                        "A.5",
                        "{'baz':'qux','foo':'bar'}",
                        "[{'op':'replace','path':'/baz','value':'boo'}]",
                        "{'baz':'boo','foo':'bar'}"),
                example(
                        "A.6",
                        "{'foo':{'bar':'baz','waldo':'fred'},'qux':{'corge':'grault'}}",
                        "[{'op':'move','from':'/foo/waldo','path':'/qux/thud'}]",
                        "{'foo':{'bar':'baz'},'qux':{'corge':'grault','thud':'fred'}}"),
                example(
                        "A.7",
                        "{'foo':['all','grass','cows','eat']}",
                        "[{'op':'move','from':'/foo/1','path':'/foo/3'}]",
                        "{'foo':['all','cows','eat','grass']}"),
                example(
                        "A.8",
                        "{'baz':'qux','foo':['a',2,'c']}",
                        "[{'op':'test','path':'/baz','value':'qux'},{'op':'test','path':'/foo/1','value':2}]",
                        "{'baz':'qux','foo':['a',2,'c']}"),
                example(
                        "A.10",
                        "{'foo':'bar'}",
                        "[{'op':'add','path':'/child','value':{'grandchild':{}}}]",
                        "{'foo':'bar','child':{'grandchild':{}}}"),
                example(
                        "A.11",
                        "{'foo':'bar'}",
                        "[{'op':'add','path':'/baz','value':'qux','xyz':123}]",
                        "{'foo':'bar','baz':'qux'}"),
                example("A.14", "{'/':9,'~1':10}", "[{'op':'test','path':'/~01','value':10}]", "{'/':9,'~1':10}"),
                example(
                        "A.16",
                        "{'foo':['bar']}",
                        "[{'op':'add','path':'/foo/-','value':['abc','def']}]",
                        "{'foo':['bar',['abc','def']]}"),
                example(
                        "4.5 copies",
                        "{'a':{'b':[1]}}",
                        "[{'op':'copy','from':'/a','path':'/c'},{'op':'add','path':'/c/b/0','value':0}]",
                        "{'a':{'b':[1]},'c':{'b':[0,1]}}"),
                example(
                        "4.6 compares numbers by their worth, members in any order", "{'a':{'x':1.0,'y':[100]}}",
                        "[{'op':'test','path':'/a','value':{'y':[1e2],'x':1}}]", "{'a':{'x':1.0,'y':[100]}}"),
                example(
                        "4.1 adds the whole document",
                        "{'a':1}",
                        "[{'op':'add','path':'','value':{'b':2}}]",
                        "{'b':2}"),
                example(
                        "4.1 replaces a member that is there",
                        "{'a':1}",
                        "[{'op':'add','path':'/a','value':null}]",
                        "{'a':null}"),
                example(
                        "4.3 replaces an item",
                        "{'a':[1,2,3]}",
                        "[{'op':'replace','path':'/a/1','value':[9]}]",
                        "{'a':[1,[9],3]}"),
                example(
                        "4.4 moves to where it stands",
                        "{'a':1}",
                        "[{'op':'move','from':'/a','path':'/a'}]",
                        "{'a':1}"),
                example(
                        "what was put in is changed again",
                        "{}",
                        "[{'op':'add','path':'/a','value':{'b':[]}},{'op':'add','path':'/a/b/-','value':1},"
                                + "{'op':'move','from':'/a/b','path':'/c'},{'op':'remove','path':'/a'}]",
                        "{'c':[1]}"));
    }

    private static Arguments example(String name, String document, String patch, String expected) {
        return Arguments.of(name, document, patch, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_operation_does_what_the_standard_says(String name, String document, String patch, String expected) {
        ReadResult<Patched> patched = patched(document, patch);

        assertThat(patched.problems()).isEmpty();
        byte[] json = patched.orThrow().json();
        assertThat(Slices.areEqual(Slice.of(json), Slice.of(json(expected))))
                .as(new String(json, UTF_8))
                .isTrue();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal("A.9", "{'baz':'qux'}", "[{'op':'test','path':'/baz','value':'bar'}]", "TEST_FAILED /0"),
                refusal("A.12", "{'foo':'bar'}", "[{'op':'add','path':'/baz/bat','value':'qux'}]", "NO_SUCH_PLACE /0"),
                refusal(
                        "A.13",
                        "{'foo':'bar'}",
                        "[{'op':'add','path':'/baz','value':'qux','op':'remove'}]",
                        "DUPLICATE /0/op"),
                refusal("A.15", "{'/':9,'~1':10}", "[{'op':'test','path':'/~01','value':'10'}]", "TEST_FAILED /0"),
                refusal("4.2", "{'a':1}", "[{'op':'remove','path':'/b'}]", "NO_SUCH_PLACE /0"),
                refusal("4.3", "{'a':1}", "[{'op':'replace','path':'/b','value':1}]", "NO_SUCH_PLACE /0"),
                refusal("4.4", "{'a':{'b':1}}", "[{'op':'move','from':'/a','path':'/a/b'}]", "MOVED_INTO_ITSELF /0"),
                refusal(
                        "4.1 beyond the end",
                        "{'a':[1]}",
                        "[{'op':'add','path':'/a/2','value':1}]",
                        "NO_SUCH_PLACE /0"),
                refusal("a leading zero", "{'a':[1,2]}", "[{'op':'remove','path':'/a/01'}]", "NO_SUCH_PLACE /0"),
                refusal(
                        "a hyphen is behind the end",
                        "{'a':[1]}",
                        "[{'op':'remove','path':'/a/-'}]",
                        "NO_SUCH_PLACE /0"),
                refusal("into a number", "{'a':1}", "[{'op':'add','path':'/a/b','value':1}]", "NO_SUCH_PLACE /0"),
                refusal(
                        "5: what came before it is not made either", "{'a':1}",
                        "[{'op':'replace','path':'/a','value':42},{'op':'test','path':'/a','value':'C'}]",
                                "TEST_FAILED /1"));
    }

    private static Arguments refusal(String name, String document, String patch, String problem) {
        return Arguments.of(name, document, patch, problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void an_operation_that_cannot_be_made_is_told(String name, String document, String patch, String problem) {
        assertThat(patched(document, patch).problems())
                .extracting(found -> found.code() + " " + found.pointer())
                .containsExactly(problem);
    }

    @Test
    void what_nobody_changed_stays_as_it_was_written() {
        ReadResult<Patched> patched =
                patched("{'a': 1e400 , 'b':[ 2.50, {'c' : -0.0} ]}", "[{'op':'remove','path':'/b/0'}]");

        assertThat(new String(patched.orThrow().json(), UTF_8)).isEqualTo("{\"a\":1e400,\"b\":[{\"c\" : -0.0}]}");
    }

    @Test
    void nothing_is_copied_without_end() {
        StringBuilder patch = new StringBuilder("[");
        for (int i = 0; i < 64; i++) {
            patch.append(i == 0 ? "" : ",")
                    .append("{'op':'copy','from':'/a','path':'/a/")
                    .append(i)
                    .append("'}");
        }

        assertThat(patched("{'a':{}}", patch.append(']').toString()).problems())
                .extracting(found -> found.code() + " " + found.pointer())
                .containsExactly("TOO_LARGE /22");
    }

    @Test
    void as_many_bytes_are_copied_as_a_document_may_have() {
        byte[] patch = json("[{'op':'copy','from':'/a','path':'/b'}]");
        PatchReader reader = new PatchReader(JsonSettings.standard().with(JsonLimit.DOCUMENT_BYTES, patch.length));
        String most = "'" + "x".repeat(patch.length - 2) + "'";

        assertThat(reader.patched(json("{'a':" + most + "}"), patch).problems()).isEmpty();
        assertThat(reader.patched(json("{'a':" + most.replaceFirst("x", "xx") + "}"), patch)
                        .problems())
                .extracting(found -> found.code() + " " + found.pointer())
                .containsExactly("TOO_LARGE /0");
    }

    private static ReadResult<Patched> patched(String document, String patch) {
        return new PatchReader(JsonSettings.standard()).patched(json(document), json(patch));
    }

    private static byte[] json(String quoted) {
        return quoted.replace('\'', '"').getBytes(UTF_8);
    }
}
