package org.attestnlp.organization;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.attestnlp.cas.CasDocument;
import org.attestnlp.cas.EarlierRun;
import org.attestnlp.lexicon.LexiconException;
import org.attestnlp.type.Organization;

/** Marks organizations. Works on any DKPro names, tokens and dependencies. */
@ResourceMetaData(
        name = "Attest Organizations",
        description = "Marks organizations with kind, fullest name and identifier")
@TypeCapability(
        inputs = {
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
            "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
            "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
            "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
        },
        outputs = "org.attestnlp.type.Organization")
public final class OrganizationAnnotator extends JCasAnnotator_ImplBase {

    /** A gazetteer of the user's, in the format of Attest's own: name, kind, aliases, identifier, check between tabs. */
    public static final String PARAM_GAZETTEER = "gazetteer";

    @ConfigurationParameter(
            name = PARAM_GAZETTEER,
            mandatory = false,
            description = "File with names of organizations: name, kind, aliases, identifier, check between tabs")
    private String gazetteer;

    /** Whether the user's gazetteer stands beside Attest's own, or instead of it. */
    public static final String PARAM_EXTEND_GAZETTEER = "extendGazetteer";

    @ConfigurationParameter(
            name = PARAM_EXTEND_GAZETTEER,
            mandatory = false,
            defaultValue = "true",
            description = "Whether the built-in gazetteer is used beside the file")
    private boolean extendGazetteer;

    private OrganizationFinder finder;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        try {
            finder = new OrganizationFinder(Optional.ofNullable(gazetteer)
                    .map(file -> Gazetteer.withUserFile(Path.of(file), extendGazetteer))
                    .orElseGet(Gazetteer::builtIn));
        } catch (LexiconException e) {
            throw new ResourceInitializationException(e);
        }
    }

    @Override
    public void process(JCas jcas) throws AnalysisEngineProcessException {
        EarlierRun.remove(jcas, "organization");
        for (OrganizationMention mention : finder.find(CasDocument.read(jcas))) {
            Organization organization = new Organization(
                    jcas, mention.span().begin(), mention.span().end());
            organization.setKind(mention.kind().tag());
            organization.setMention(mention.form().tag());
            organization.setCanonicalName(mention.canonicalName());
            organization.setIdentifier(mention.identifier().orElse(null));
            organization.setConfidence((float) mention.confidence());
            organization.setRule(mention.rule());
            organization.addToIndexes();
        }
    }
}
