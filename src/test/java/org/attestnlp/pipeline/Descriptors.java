package org.attestnlp.pipeline;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.ResourceSpecifierFactory;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.Capability;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterDeclarations;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.Import_impl;
import org.xml.sax.SAXException;

/**
 * The descriptors of the engines for users of plain UIMA: made from the annotations on the classes, with the type systems
 * imported by name, so that they hold no path of any machine.
 */
final class Descriptors {

    static final String AGGREGATE = "AttestPipeline.xml";

    private static final ResourceSpecifierFactory FACTORY = UIMAFramework.getResourceSpecifierFactory();
    private static final String VENDOR = "attestnlp.org";

    private Descriptors() {}

    /** Content by file name, the aggregate last. */
    static Map<String, String> all() throws UIMAException, IOException, SAXException {
        Map<String, String> files = new LinkedHashMap<>();
        for (Class<? extends AnalysisComponent> engine : AttestPipeline.engines()) {
            files.put(engine.getSimpleName() + ".xml", xml(single(engine)));
        }
        files.put(AGGREGATE, xml(aggregate()));
        return files;
    }

    private static AnalysisEngineDescription single(Class<? extends AnalysisComponent> engine)
            throws UIMAException, IOException {
        AnalysisEngineDescription description = AnalysisEngineFactory.createEngineDescription(engine);
        AnalysisEngineMetaData metaData = description.getAnalysisEngineMetaData();
        metaData.setVendor(VENDOR);
        metaData.setTypeSystem(typeSystems());
        metaData.setFsIndexCollection(null);
        metaData.setTypePriorities(null);
        return description;
    }

    private static AnalysisEngineDescription aggregate() throws UIMAException {
        AnalysisEngineDescription description = FACTORY.createAnalysisEngineDescription();
        description.setPrimitive(false);
        List<String> order = new ArrayList<>();
        for (Class<? extends AnalysisComponent> engine : AttestPipeline.engines()) {
            Import single = new Import_impl();
            single.setLocation(engine.getSimpleName() + ".xml");
            description.getDelegateAnalysisEngineSpecifiersWithImports().put(engine.getSimpleName(), single);
            order.add(engine.getSimpleName());
        }
        FixedFlow flow = FACTORY.createFixedFlow();
        flow.setFixedFlow(order.toArray(String[]::new));
        AnalysisEngineMetaData metaData = description.getAnalysisEngineMetaData();
        metaData.setName("Attest Pipeline");
        metaData.setDescription(
                "All engines of Attest in their order: who says what, and how many were hurt according to whom");
        metaData.setVendor(VENDOR);
        metaData.setConfigurationParameterDeclarations(parameters());
        metaData.setFlowConstraints(flow);
        metaData.setCapabilities(outputs());
        metaData.getOperationalProperties().setModifiesCas(true);
        metaData.getOperationalProperties().setMultipleDeploymentAllowed(true);
        return description;
    }

    /** The parameters of all engines under their own names; one that several engines have is set for all of them. */
    private static ConfigurationParameterDeclarations parameters() throws UIMAException {
        ConfigurationParameterDeclarations all = FACTORY.createConfigurationParameterDeclarations();
        for (Class<? extends AnalysisComponent> engine : AttestPipeline.engines()) {
            for (ConfigurationParameter parameter :
                    metaData(engine).getConfigurationParameterDeclarations().getConfigurationParameters()) {
                ConfigurationParameter known = all.getConfigurationParameter(null, parameter.getName());
                if (known == null) {
                    known = (ConfigurationParameter) parameter.clone();
                    known.setMandatory(false);
                    all.addConfigurationParameter(known);
                }
                known.addOverride(engine.getSimpleName() + "/" + parameter.getName());
            }
        }
        return all;
    }

    private static AnalysisEngineMetaData metaData(Class<? extends AnalysisComponent> engine) throws UIMAException {
        return AnalysisEngineFactory.createEngineDescription(engine).getAnalysisEngineMetaData();
    }

    /** What the engines make, each type once, in the order in which they make it. */
    private static Capability[] outputs() throws UIMAException {
        Capability all = FACTORY.createCapability();
        Set<String> types = new LinkedHashSet<>();
        for (Class<? extends AnalysisComponent> engine : AttestPipeline.engines()) {
            for (Capability capability : metaData(engine).getCapabilities()) {
                Stream.of(capability.getOutputs()).map(TypeOrFeature::getName).forEach(types::add);
            }
        }
        types.forEach(type -> all.addOutputType(type, true));
        return new Capability[] {all};
    }

    private static TypeSystemDescription typeSystems() throws UIMAException {
        TypeSystemDescription types = FACTORY.createTypeSystemDescription();
        types.setImports(Stream.of(TypeSystemDescriptionFactory.scanTypeDescriptors())
                .map(Descriptors::nameOnClassPath)
                .sorted()
                .map(Descriptors::importByName)
                .toArray(Import[]::new));
        return types;
    }

    private static Import importByName(String name) {
        Import byName = new Import_impl();
        byName.setName(name);
        return byName;
    }

    /** {@code desc.type.POS} for a URL that ends in {@code pos.jar!/desc/type/POS.xml}. */
    private static String nameOnClassPath(String url) {
        String path = url.substring(0, url.length() - ".xml".length());
        while (true) {
            String resource = path.replaceFirst("^[^/]*/", "");
            URL found = Descriptors.class.getResource("/" + resource + ".xml");
            if (found != null && found.toString().equals(url)) {
                return resource.replace('/', '.');
            }
            if (resource.equals(path)) {
                throw new IllegalStateException(url + " is not on the class path");
            }
            path = resource;
        }
    }

    private static String xml(AnalysisEngineDescription description) throws IOException, SAXException {
        StringWriter out = new StringWriter();
        description.toXML(out, true);
        return out.toString()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
