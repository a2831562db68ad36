package org.openpac.json.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonLimit;
import org.openpac.json.JsonProblem;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;
import org.openpac.json.codec.DocumentReader;
import org.openpac.json.codec.Faults;
import org.openpac.json.codec.FormKind;
import org.openpac.json.codec.Given;
import org.openpac.json.codec.JsonPointer;
import org.openpac.json.codec.PlanReader;
import org.openpac.json.codec.PlanWriter;
import org.openpac.json.codec.ProblemText;
import org.openpac.json.codec.Slice;

/** Reads patches and makes them in plans: all of a patch or nothing. */
public final class PatchReader {

    private static final FormKind<List<Operation>> PATCH = Operation.FORM.kind().several();

    private final JsonSettings settings;
    private final DocumentReader documents;
    private final PlanReader plans;

    /** A reader that keeps to the limits of the settings. */
    public PatchReader(JsonSettings settings) {
        this.settings = settings;
        this.documents = new DocumentReader(settings);
        this.plans = new PlanReader(settings, false);
    }

    /** Applies a patch; see the door. */
    public ReadResult<SalesActionPlan> apply(SalesActionPlan plan, byte[] patch) {
        ReadResult<Patched> patched = patched(PlanWriter.write(plan, true), patch);
        if (patched.value().isEmpty()) {
            return ReadResult.refused(patched.problems(), patched.notices());
        }
        Patched changed = patched.orThrow();
        ReadResult<SalesActionPlan> read = plans.read(Slice.of(changed.json()));
        return read.value().isPresent()
                ? ReadResult.of(read.orThrow(), patched.notices())
                : ReadResult.refused(
                        read.problems().stream()
                                .map(changed::placed)
                                .sorted(Comparator.comparingLong(JsonProblem::byteOffset))
                                .toList(),
                        patched.notices());
    }

    /** Makes the operations in any JSON document. */
    ReadResult<Patched> patched(byte[] document, byte[] patch) {
        ReadResult<List<Operation>> operations = documents.read(patch, PATCH);
        if (operations.value().isEmpty()) {
            return ReadResult.refused(operations.problems(), operations.notices());
        }
        List<Operation> all = operations.orThrow();
        Faults faults = new Faults(patch);
        int most = settings.limit(JsonLimit.OPERATIONS);
        if (all.size() > most) {
            JsonProblem problem = faults.at(
                    all.get(most).offset(), "/" + most, ProblemText.TOO_MANY_OPERATIONS, Given.given("limit", most));
            return ReadResult.refused(List.of(problem), operations.notices());
        }
        PatchApplier applier = new PatchApplier(Slice.of(document), faults, settings.limit(JsonLimit.DOCUMENT_BYTES));
        Optional<JsonProblem> refused = applier.apply(all);
        return refused.isPresent()
                ? ReadResult.refused(List.of(refused.get()), operations.notices())
                : ReadResult.of(new Patched(applier.root(), all, faults, Slice.of(patch)), operations.notices());
    }

    /** A document with all operations made, and which of them put what where. */
    record Patched(Node root, List<Operation> operations, Faults faults, Slice patch) {

        byte[] json() {
            return NodeWriter.written(root).toArray();
        }

        /** A problem of the document, told where the operation stands that brought it about; the last, if it is none alone. */
        JsonProblem placed(JsonProblem problem) {
            if (operations.isEmpty()) {
                return faults.at(0, problem);
            }
            Trace trace = Trace.of(root, JsonPointer.parse(problem.pointer()).orElseThrow());
            if (trace.operation() == Node.ORIGINAL) {
                int last = operations.size() - 1;
                return faults.dueTo(operations.get(last).offset(), "/" + last, problem, last);
            }
            Operation operation = operations.get(trace.operation());
            boolean isOfValue = operation.value().isPresent()
                    && trace.node().written().isBeside(patch)
                    && operation.value().get().start() <= trace.node().written().start();
            String pointer = "/" + trace.operation() + (isOfValue ? "/value" + trace.below() : "");
            int offset = isOfValue ? trace.node().written().start() : operation.offset();
            return faults.dueTo(offset, pointer, problem, trace.operation());
        }
    }

    /**
     * The way down to a place, as far as there is one.
     *
     * @param node the deepest value on the way
     * @param operation the last operation that touched the way, the deepest first
     * @param below the rest of the place, below what that operation put there
     */
    private record Trace(Node node, int operation, JsonPointer below) {

        static Trace of(Node root, JsonPointer place) {
            Node node = root;
            int operation = root.operation();
            int depth = 0;
            for (int i = 0; i < place.steps().size(); i++) {
                Optional<Node> child = node.told(place.steps().get(i));
                if (child.isEmpty()) {
                    break;
                }
                node = child.get();
                if (node.operation() != Node.ORIGINAL) {
                    operation = node.operation();
                    depth = i + 1;
                }
            }
            List<String> rest = place.steps().subList(depth, place.steps().size());
            return new Trace(node, operation, new JsonPointer(rest));
        }
    }
}
