package org.attestnlp.inception.project;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.attestnlp.inception.service.Layer;

/** The recommenders of a project: one for the main feature of each layer, and switched off one for each other feature. */
final class Recommenders {

    private static final String EXTERNAL =
            "de.tudarmstadt.ukp.inception.recommendation.imls.external.ExternalClassificationTool";
    private static final int MOST_SUGGESTIONS = 3;

    private Recommenders() {}

    static ArrayNode at(URI service) {
        ArrayNode recommenders = JsonNodeFactory.instance.arrayNode();
        for (Layer layer : Layer.values()) {
            layer.features().forEach(feature -> recommenders.add(recommender(service, layer, feature)));
            layer.links().forEach(link -> recommenders.add(recommender(service, layer, link)));
        }
        return recommenders;
    }

    private static ObjectNode recommender(URI service, Layer layer, String feature) {
        ObjectNode recommender = JsonNodeFactory.instance.objectNode();
        recommender.put("name", "Attest " + layer.shortName() + " " + feature);
        recommender.put("layerName", layer.typeName());
        recommender.put("feature", feature);
        recommender.put("tool", EXTERNAL);
        recommender.put("enabled", feature.equals(layer.mainFeature()));
        recommender.put("alwaysSelected", true);
        recommender.put("skipEvaluation", true);
        recommender.put("threshold", 0.0);
        recommender.put("maxRecommendations", MOST_SUGGESTIONS);
        recommender.putArray("statesIgnoredForTraining");
        recommender.put("traits", traits(service, layer).toString());
        return recommender;
    }

    private static ObjectNode traits(URI service, Layer layer) {
        String base = service.toString();
        ObjectNode traits = JsonNodeFactory.instance.objectNode();
        traits.put("remoteUrl", (base.endsWith("/") ? base : base + "/") + layer.path());
        traits.put("verifyCertificates", true);
        traits.put("ranker", false);
        traits.put("trainingCapability", "training-not-supported");
        traits.put("universalExtraction", false);
        traits.put("includeXmlStructure", false);
        return traits;
    }
}
