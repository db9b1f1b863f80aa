package org.attestnlp.preprocessing;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.DependencyFlavor;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.attestnlp.text.Span;

/** Writes NLP4J's analysis of a sentence into the CAS, but only the layers that the CAS lacks. */
final class AnalysisWriter {

    private final JCas jcas;
    private final PartOfSpeechTypes partOfSpeechTypes;
    private final boolean tags;
    private final boolean lemmas;
    private final boolean names;
    private final boolean dependencies;

    AnalysisWriter(
            JCas jcas,
            PartOfSpeechTypes partOfSpeechTypes,
            boolean tags,
            boolean lemmas,
            boolean names,
            boolean dependencies) {
        this.jcas = jcas;
        this.partOfSpeechTypes = partOfSpeechTypes;
        this.tags = tags;
        this.lemmas = lemmas;
        this.names = names;
        this.dependencies = dependencies;
    }

    boolean hasWork() {
        return tags || lemmas || names || dependencies;
    }

    /** Writes what the models made of {@link #nodes}. */
    void write(List<Token> tokens, NLPNode[] nodes) throws AnalysisEngineProcessException {
        for (int i = 0; i < tokens.size(); i++) {
            writeWord(tokens.get(i), nodes[i + 1]);
            if (dependencies) {
                writeDependency(tokens, i, nodes[i + 1]);
            }
        }
        if (names) {
            writeNames(tokens, nodes);
        }
    }

    /** A sentence as the models take it. */
    NLPNode[] nodes(List<Token> tokens) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Span span = new Span(token.getBegin(), token.getEnd());
            nodes[i + 1] = new NLPNode(i + 1, Segmenter.form(jcas.getDocumentText(), span));
        }
        return nodes;
    }

    private void writeWord(Token token, NLPNode node) throws AnalysisEngineProcessException {
        if (tags) {
            POS pos = partOfSpeechTypes.create(jcas, node.getPartOfSpeechTag(), token.getBegin(), token.getEnd());
            pos.addToIndexes();
            token.setPos(pos);
        }
        if (lemmas) {
            Lemma lemma = new Lemma(jcas, token.getBegin(), token.getEnd());
            lemma.setValue(node.getLemma());
            lemma.addToIndexes();
            token.setLemma(lemma);
        }
    }

    private void writeDependency(List<Token> tokens, int index, NLPNode node) {
        Token dependent = tokens.get(index);
        NLPNode head = node.getDependencyHead();
        boolean isRoot = head == null || head.getID() == 0;
        Dependency dependency = isRoot ? new ROOT(jcas) : new Dependency(jcas);
        dependency.setBegin(dependent.getBegin());
        dependency.setEnd(dependent.getEnd());
        dependency.setDependent(dependent);
        dependency.setGovernor(isRoot ? dependent : tokens.get(head.getID() - 1));
        dependency.setDependencyType(node.getDependencyLabel());
        dependency.setFlavor(DependencyFlavor.BASIC);
        dependency.addToIndexes();
    }

    /** The recogniser marks each word: B, I and L for the first, inner and last of a name, U for the only one. */
    private void writeNames(List<Token> tokens, NLPNode[] nodes) {
        int first = -1;
        for (int i = 1; i < nodes.length; i++) {
            String tag = nodes[i].getNamedEntityTag();
            char position = tag == null || tag.length() < 3 ? 'O' : tag.charAt(0);
            if (position == 'B' || position == 'U') {
                first = i;
            }
            if (position == 'O') {
                first = -1;
            } else if (first > 0 && (position == 'L' || position == 'U')) {
                writeName(tokens.get(first - 1).getBegin(), tokens.get(i - 1).getEnd(), tag.substring(2));
                first = -1;
            }
        }
    }

    private void writeName(int begin, int end, String label) {
        NamedEntity name = new NamedEntity(jcas, begin, end);
        name.setValue(label);
        name.addToIndexes();
    }
}
