package org.attestnlp.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/**
 * What a type system knows of a UIMA CAS JSON file. The library's reader fails on the first type or feature that it does not
 * know, and on arrays of links, which it writes as {@code SourceLink[]} and cannot make; exports of INCEpTION hold all of these.
 */
final class KnownJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STRUCTURES = "%FEATURE_STRUCTURES";

    private final TypeSystem types;
    private final Set<String> removed = new HashSet<>();

    private KnownJson(TypeSystem types) {
        this.types = types;
    }

    /** The file without the types and features that are unknown; references to what is removed become empty. */
    static byte[] of(byte[] file, TypeSystem types) throws IOException {
        if (!(JSON.readTree(file) instanceof ObjectNode root)) {
            throw new IOException("no JSON object");
        }
        new KnownJson(types).reduce(root);
        return JSON.writeValueAsBytes(root);
    }

    private void reduce(ObjectNode root) {
        Iterator<JsonNode> structures = root.path(STRUCTURES).elements();
        List<ObjectNode> kept = new ArrayList<>();
        while (structures.hasNext()) {
            if (structures.next() instanceof ObjectNode structure) {
                String name = structure.path("%TYPE").asText();
                if (types.getType(name) == null) {
                    removed.add(structure.path("%ID").asText());
                    structures.remove();
                } else {
                    kept.add(structure);
                }
            }
        }
        kept.forEach(this::reduceStructure);
        for (JsonNode view : root.path("%VIEWS")) {
            dropRemoved(view.path("%MEMBERS"));
        }
    }

    private void reduceStructure(ObjectNode structure) {
        String name = structure.path("%TYPE").asText();
        if (name.endsWith("[]")) {
            structure.put("%TYPE", CAS.TYPE_NAME_FS_ARRAY);
        }
        dropRemoved(structure.path("%ELEMENTS"));
        Type type = types.getType(name);
        Iterator<Map.Entry<String, JsonNode>> features = structure.properties().iterator();
        while (features.hasNext()) {
            Map.Entry<String, JsonNode> feature = features.next();
            String key = feature.getKey();
            boolean reference = key.startsWith("@");
            boolean unknown = !key.startsWith("%") && type.getFeatureByBaseName(key.replaceFirst("^[@#^]", "")) == null;
            if (unknown || reference && removed.contains(feature.getValue().asText())) {
                features.remove();
            }
        }
    }

    private void dropRemoved(JsonNode references) {
        if (references instanceof ArrayNode array) {
            for (Iterator<JsonNode> each = array.elements(); each.hasNext(); ) {
                if (removed.contains(each.next().asText())) {
                    each.remove();
                }
            }
        }
    }
}
