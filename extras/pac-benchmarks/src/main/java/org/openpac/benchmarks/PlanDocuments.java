package org.openpac.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.openpac.core.plan.SalesActionPlan;
import org.openpac.core.plan.SalesActionPlanShape;
import org.openpac.core.shape.Element;
import org.openpac.core.shape.Kind;
import org.openpac.core.shape.Member;
import org.openpac.core.shape.Shape;
import org.openpac.examples.Example;
import org.openpac.json.PacJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plans of any number of bytes in which every kind of element has its part: those of an example, once or many times over. */
final class PlanDocuments {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final long SEED = 20_260_101;

    private PlanDocuments() {}

    /** The plan that takes nearly so many bytes: the same share of each list of an example, or of copies of it. */
    static SalesActionPlan of(int bytes) {
        byte[] example = Example.CLOTHING_FRENCH.json();
        SalesActionPlan one = PacJson.readPlan(example).orThrow();
        SalesActionPlan whole = PlanCopies.of(one, 1 + bytes / example.length);
        double least = 0;
        double most = 1;
        for (int i = 0; i < 12; i++) {
            double middle = (least + most) / 2;
            if (PacJson.write(part(whole, middle)).length > bytes) {
                most = middle;
            } else {
                least = middle;
            }
        }
        return part(whole, least);
    }

    private static SalesActionPlan part(SalesActionPlan plan, double share) {
        return SalesActionPlanShape.SHAPE.type().cast(part(SalesActionPlanShape.SHAPE, plan, share));
    }

    private static Element part(Shape<?> shape, Element element, double share) {
        @Nullable Object[] values = new Object[shape.members().size()];
        shape.readAll(element, values);
        for (Member<?, ?> member : shape.members()) {
            Object value = values[member.index()];
            if (value instanceof List<?> items) {
                values[member.index()] = part(items, share);
            } else if (member.kind() instanceof Kind.Nested nested && value instanceof Element inner) {
                values[member.index()] = part(nested.shape(), inner, share);
            }
        }
        return shape.make(values, element.extras());
    }

    private static List<?> part(List<?> items, double share) {
        return items.subList(0, (int) Math.round(share * items.size()));
    }

    /** The same document with the members of every object in a random order, the same on every run. */
    static byte[] shuffled(byte[] json) {
        JsonNode tree = shuffled(TREES.readTree(json), new Random(SEED));
        return TREES.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(shuffled(item, random)));
            return items;
        }
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
            members.forEach(member -> shuffled.set(member.getKey(), shuffled(member.getValue(), random)));
            return shuffled;
        }
        return node;
    }
}
