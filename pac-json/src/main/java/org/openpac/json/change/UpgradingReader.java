package org.openpac.json.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.json.JsonNotice;
import org.openpac.json.JsonProblem;
import org.openpac.json.JsonSettings;
import org.openpac.json.ReadResult;
import org.openpac.json.SetAside;
import org.openpac.json.codec.DocumentReader;
import org.openpac.json.codec.Faults;
import org.openpac.json.codec.FormKinds;
import org.openpac.json.codec.FormatVersion;
import org.openpac.json.codec.JsonPointer;
import org.openpac.json.codec.PlanReader;
import org.openpac.json.codec.Slice;

/** Reads plans of the current version and of the older ones that a way leads from. */
public final class UpgradingReader {

    private final Upgrades upgrades;
    private final DocumentReader documents;
    private final PlanReader plans;

    /** A reader of what the format has been so far. */
    public UpgradingReader(JsonSettings settings) {
        this(settings, Upgrades.OF_FORMAT);
    }

    UpgradingReader(JsonSettings settings, Upgrades upgrades) {
        this.upgrades = upgrades;
        this.documents = new DocumentReader(settings);
        this.plans = new PlanReader(settings, settings.isLenient());
    }

    /** Reads a plan from bytes; see the door. */
    public ReadResult<SalesActionPlan> read(Slice json) {
        Optional<FormatVersion> version = upgrades.steps().isEmpty() ? Optional.empty() : documents.announced(json);
        return version.filter(upgrades::leadFrom).isPresent() ? upgraded(json, version.get()) : plans.read(json);
    }

    /** The older document must be sound JSON within the limits before it is changed. */
    private ReadResult<SalesActionPlan> upgraded(Slice json, FormatVersion version) {
        ReadResult<Slice> sound = documents.read(json, FormKinds.SLICE);
        if (sound.value().isEmpty()) {
            return ReadResult.refused(sound.problems(), List.of());
        }
        Slice document = sound.orThrow();
        Origins origins = new Origins(upgrades.upgraded(document, version), document, new Faults(json));
        ReadResult<SalesActionPlan> read = plans.read(NodeWriter.written(origins.root()));
        List<JsonNotice> notices = new ArrayList<>();
        notices.add(origins.faults()
                .upgraded(
                        new Node(document, Node.ORIGINAL)
                                .child(FormatVersion.NAME)
                                .orElseThrow()
                                .written()
                                .start(),
                        version));
        read.notices().forEach(notice -> notices.add(origins.placed(notice)));
        notices.sort(Comparator.comparingLong(JsonNotice::byteOffset));
        return read.value().isPresent()
                ? ReadResult.of(
                        read.orThrow(),
                        notices,
                        read.setAside().stream()
                                .map(origins::placed)
                                .sorted(Comparator.comparingLong(SetAside::byteOffset))
                                .toList())
                : ReadResult.refused(
                        read.problems().stream()
                                .map(origins::placed)
                                .sorted(Comparator.comparingLong(JsonProblem::byteOffset))
                                .toList(),
                        notices);
    }

    /** Where the parts of an upgraded document come from in the one that was written. */
    private record Origins(Node root, Slice document, Faults faults) {

        JsonProblem placed(JsonProblem problem) {
            return faults.at(of(problem.pointer()).start(), problem);
        }

        JsonNotice placed(JsonNotice notice) {
            return faults.at(of(notice.pointer()).start(), notice);
        }

        SetAside placed(SetAside part) {
            return faults.at(
                    of(part.pointer()),
                    part,
                    part.problems().stream().map(this::placed).toList());
        }

        /** The smallest value of the older document that the place lies in. */
        private Slice of(String pointer) {
            Node node = root;
            Slice origin = document;
            for (String step : JsonPointer.parse(pointer).orElseThrow().steps()) {
                Optional<Node> child = node.told(step);
                if (child.isEmpty()) {
                    return origin;
                }
                node = child.get();
                if (node.written().isBeside(document)) {
                    origin = node.written();
                }
            }
            return origin;
        }
    }
}
