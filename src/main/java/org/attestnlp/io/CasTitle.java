package org.attestnlp.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The name that a CAS gives itself, read without the CAS: INCEpTION calls the file of an export after the annotator. */
final class CasTitle {

    private static final String META_DATA = "DocumentMetaData";
    private static final String TITLE = "documentTitle";

    private CasTitle() {}

    /**
     * The title in the meta data; empty if there is none, if the CAS is broken, which its reader will tell, or if it is no CAS.
     *
     * @param name name of the file, which may tell its format
     */
    static Optional<String> of(String name, byte[] bytes) {
        try {
            Optional<String> title =
                    switch (FormatSniffer.sniff(name, bytes)) {
                        case XMI -> ofXmi(bytes);
                        case CAS_JSON -> ofJson(bytes);
                        default -> Optional.empty();
                    };
            return title.filter(given -> !given.isBlank()).map(DocumentNames::safe);
        } catch (IOException | XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofXmi(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && META_DATA.equals(xml.getLocalName())) {
                return Optional.ofNullable(xml.getAttributeValue(null, TITLE));
            }
        }
        return Optional.empty();
    }

    /** A structure's type may stand before or behind its title. */
    private static Optional<String> ofJson(byte[] bytes) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    values.clear();
                } else if (token == JsonToken.VALUE_STRING && json.currentName() != null) {
                    values.put(json.currentName(), json.getText());
                } else if (token == JsonToken.END_OBJECT
                        && values.getOrDefault("%TYPE", "").endsWith("." + META_DATA)) {
                    return Optional.ofNullable(values.get(TITLE));
                }
            }
        }
        return Optional.empty();
    }
}
