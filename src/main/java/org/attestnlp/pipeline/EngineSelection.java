package org.attestnlp.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.fit.descriptor.TypeCapability;

/**
 * The engines that some annotation types need, by what engines say of themselves in {@link TypeCapability}: who makes a type,
 * who makes what those read, and who completes a feature of what is made ({@code Type:feature}).
 */
final class EngineSelection {

    private EngineSelection() {}

    /**
     * @param types full names of the types that are wanted; empty for all
     */
    static List<Class<? extends AnalysisComponent>> of(
            List<Class<? extends AnalysisComponent>> engines, Set<String> types) {
        if (types.isEmpty()) {
            return engines;
        }
        Set<String> wanted = new HashSet<>(types);
        List<Class<? extends AnalysisComponent>> selected = new ArrayList<>();
        for (int i = engines.size() - 1; i >= 0; i--) {
            TypeCapability capability = engines.get(i).getAnnotation(TypeCapability.class);
            Set<String> touched = touched(capability);
            if (isPreprocessing(touched) || touched.stream().anyMatch(wanted::contains)) {
                selected.add(0, engines.get(i));
                Arrays.stream(capability.inputs())
                        .filter(input -> makes(capability) || !touched.contains(input))
                        .forEach(wanted::add);
            }
        }
        return selected;
    }

    private static boolean isPreprocessing(Set<String> touched) {
        return touched.stream().noneMatch(type -> type.startsWith("org.attestnlp."));
    }

    private static boolean makes(TypeCapability capability) {
        return Arrays.stream(capability.outputs()).anyMatch(output -> output.indexOf(':') < 0);
    }

    private static Set<String> touched(TypeCapability capability) {
        Set<String> touched = new HashSet<>();
        for (String output : capability.outputs()) {
            touched.add(output.split(":")[0]);
        }
        return touched;
    }
}
