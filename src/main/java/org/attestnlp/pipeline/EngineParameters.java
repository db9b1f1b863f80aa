package org.attestnlp.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.attestnlp.claim.ClaimAnnotator;
import org.attestnlp.claim.ClaimUnit;

/** Values for engines' parameters by {@code Engine.parameter}, each made what the engine's descriptor declares. */
final class EngineParameters {

    private final Map<String, String> values;

    EngineParameters(Map<String, String> values, List<Class<? extends AnalysisComponent>> engines)
            throws ResourceInitializationException {
        this.values = values;
        if (!values.isEmpty()) {
            requireKnown(engines);
        }
    }

    private void requireKnown(List<Class<? extends AnalysisComponent>> engines) throws ResourceInitializationException {
        var known = new TreeSet<String>();
        for (Class<? extends AnalysisComponent> engine : engines) {
            declared(AnalysisEngineFactory.createEngineDescription(engine)).keySet().stream()
                    .map(parameter -> engine.getSimpleName() + "." + parameter)
                    .forEach(known::add);
        }
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "no engine has the parameter " + name + "; there are " + String.join(", ", known));
            }
        }
    }

    void apply(Class<? extends AnalysisComponent> engine, AnalysisEngineDescription description) {
        declared(description).forEach((name, parameter) -> {
            String value = values.get(engine.getSimpleName() + "." + name);
            if (value != null) {
                description
                        .getAnalysisEngineMetaData()
                        .getConfigurationParameterSettings()
                        .setParameterValue(name, convert(value, parameter));
            }
        });
    }

    /** What an engine would refuse when it starts is refused here already, before a run begins. */
    private static Object convert(String value, ConfigurationParameter parameter) {
        if (parameter.getName().equals(ClaimAnnotator.PARAM_CLAIM_UNIT)) {
            return ClaimUnit.ofTag(value.trim()).tag();
        }
        try {
            return switch (parameter.getType()) {
                case ConfigurationParameter.TYPE_BOOLEAN -> Boolean.valueOf(value);
                case ConfigurationParameter.TYPE_INTEGER -> Integer.valueOf(value);
                case ConfigurationParameter.TYPE_FLOAT -> Float.valueOf(value);
                default -> value;
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    parameter.getName() + " takes a value of type " + parameter.getType() + ", not " + value, e);
        }
    }

    private static Map<String, ConfigurationParameter> declared(AnalysisEngineDescription description) {
        return Arrays.stream(description
                        .getAnalysisEngineMetaData()
                        .getConfigurationParameterDeclarations()
                        .getConfigurationParameters())
                .collect(Collectors.toMap(ConfigurationParameter::getName, parameter -> parameter));
    }
}
