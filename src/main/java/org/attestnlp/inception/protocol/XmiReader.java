package org.attestnlp.inception.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attestnlp.inception.protocol.ReceivedDocument.LayerAnnotation;
import org.attestnlp.text.Span;

/** Reads from CAS XMI what suggestions need: text, sentences, tokens, and the annotations of a few layers. */
public final class XmiReader {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String INITIAL_VIEW = "_InitialView";
    private static final XmiName SOFA = XmiName.of("uima.cas.Sofa");
    private static final XmiName VIEW = XmiName.of("uima.cas.View");
    private static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
    private static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";

    /** A structure that is read before it is known which view is the initial one: XMI writes the texts last. */
    private record Found(String type, ReceivedStructure structure) {}

    private final Map<XmiName, String> segments = Map.of(XmiName.of(SENTENCE), SENTENCE, XmiName.of(TOKEN), TOKEN);
    private final Map<XmiName, String> types = new HashMap<>();
    private final Map<String, List<Found>> foundBySofa = new HashMap<>();
    private final Map<String, List<Span>> sentencesBySofa = new HashMap<>();
    private final Map<String, List<Span>> tokensBySofa = new HashMap<>();
    private final Map<String, ReceivedStructure> links = new HashMap<>();
    private final Map<String, Set<String>> membersBySofa = new HashMap<>();
    private String sofa;
    private String text;

    private XmiReader(Set<String> types) {
        types.forEach(type -> this.types.put(XmiName.of(type), type));
    }

    /**
     * Reads a document.
     *
     * @param types UIMA names of the layers and links to read
     * @throws RejectedRequestException if it is no XMI or its annotations do not fit its text
     */
    public static ReceivedDocument read(String xmi, Set<String> types) throws RejectedRequestException {
        try {
            XmiReader reader = new XmiReader(types);
            reader.readAll(Xml.read(xmi));
            return reader.document();
        } catch (XMLStreamException e) {
            throw RejectedRequestException.malformed("The document's XMI is broken: " + Xml.problem(e));
        } catch (IllegalArgumentException e) {
            throw RejectedRequestException.malformed(
                    "The document's XMI has an offset that is none: " + e.getMessage());
        }
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException, RejectedRequestException {
        xml.nextTag();
        if (!XMI.equals(xml.getNamespaceURI())) {
            throw RejectedRequestException.malformed("The document is no XMI but <" + xml.getLocalName() + ">");
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                readStructure(xml);
            }
        }
    }

    private void readStructure(XMLStreamReader xml) throws XMLStreamException {
        XmiName name = new XmiName(String.valueOf(xml.getNamespaceURI()), xml.getLocalName());
        if (segments.containsKey(name)) {
            var bySofa = segments.get(name).equals(TOKEN) ? tokensBySofa : sentencesBySofa;
            bySofa.computeIfAbsent(xml.getAttributeValue(null, "sofa"), key -> new ArrayList<>())
                    .add(new Span(offset(xml, "begin"), offset(xml, "end")));
        } else if (types.containsKey(name)) {
            keep(types.get(name), structure(xml));
        } else if (name.equals(SOFA) && INITIAL_VIEW.equals(xml.getAttributeValue(null, "sofaID"))) {
            sofa = xml.getAttributeValue(XMI, "id");
            text = xml.getAttributeValue(null, "sofaString");
        } else if (name.equals(VIEW)) {
            String members = xml.getAttributeValue(null, "members");
            membersBySofa.put(
                    xml.getAttributeValue(null, "sofa"),
                    members == null
                            ? Set.of()
                            : new HashSet<>(Arrays.asList(members.strip().split("\\s+"))));
        }
    }

    private static int offset(XMLStreamReader xml, String attribute) {
        return Integer.parseInt(xml.getAttributeValue(null, attribute));
    }

    private void keep(String type, ReceivedStructure structure) {
        if (structure.value("sofa") == null) {
            links.put(structure.id(), structure);
        } else {
            foundBySofa
                    .computeIfAbsent(structure.value("sofa"), key -> new ArrayList<>())
                    .add(new Found(type, structure));
        }
    }

    /** Features are attributes; those with several values may be elements inside, one for each value. */
    private static ReceivedStructure structure(XMLStreamReader xml) throws XMLStreamException {
        String id = xml.getAttributeValue(XMI, "id");
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeNamespace(i) == null) {
                values.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String feature = xml.getLocalName();
                values.merge(feature, xml.getElementText(), (one, other) -> one + " " + other);
            }
        }
        return new ReceivedStructure(String.valueOf(id), Map.copyOf(values));
    }

    private ReceivedDocument document() throws RejectedRequestException {
        if (text == null) {
            throw RejectedRequestException.malformed("The document's XMI has no text: no Sofa " + INITIAL_VIEW);
        }
        Map<String, List<LayerAnnotation>> annotations = new HashMap<>();
        for (Found found : foundBySofa.getOrDefault(sofa, List.of())) {
            if (isIndexed(found.structure().id())) {
                annotations
                        .computeIfAbsent(found.type(), key -> new ArrayList<>())
                        .add(new LayerAnnotation(found.structure().span(text), found.structure()));
            }
        }
        return new ReceivedDocument(text, segments(sentencesBySofa), segments(tokensBySofa), annotations, links);
    }

    /** What is deleted may still be written where something refers to it. */
    private boolean isIndexed(String id) {
        Set<String> members = membersBySofa.get(sofa);
        return members == null || members.contains(id);
    }

    private List<Span> segments(Map<String, List<Span>> bySofa) throws RejectedRequestException {
        List<Span> segments = bySofa.getOrDefault(sofa, List.of()).stream()
                .filter(span -> !span.isEmpty())
                .sorted()
                .toList();
        for (Span segment : segments) {
            if (segment.end() > text.length()) {
                throw RejectedRequestException.malformed("The document's XMI has a sentence or token that ends at "
                        + segment.end() + " on a text of " + text.length() + " characters");
            }
        }
        return segments;
    }
}
