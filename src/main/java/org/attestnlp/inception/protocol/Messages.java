package org.attestnlp.inception.protocol;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.attestnlp.inception.protocol.PredictionRequest.Metadata;
import org.attestnlp.inception.protocol.PredictionRequest.RequestDocument;

/** The messages as JSON in UTF-8. */
public final class Messages {

    /** A document is one JSON string; the size of a request is limited where it is received. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Messages() {}

    /**
     * Reads a request; the stream stays open.
     *
     * @throws RejectedRequestException if it is no JSON or lacks what an answer needs
     * @throws IOException if the sender breaks off
     */
    public static PredictionRequest readRequest(InputStream in) throws IOException, RejectedRequestException {
        try {
            return requireComplete(JSON.readValue(in, PredictionRequest.class));
        } catch (JacksonException e) {
            JsonLocation location = e.getLocation();
            String place =
                    location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
            throw RejectedRequestException.malformed(
                    "The request is no prediction request in JSON" + place + ": " + e.getOriginalMessage());
        }
    }

    /** The answer around CAS XMI. */
    public static byte[] writeResponse(String xmi) {
        try {
            return JSON.writeValueAsBytes(Map.of("document", xmi));
        } catch (JacksonException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PredictionRequest requireComplete(PredictionRequest request) throws RejectedRequestException {
        if (request == null) {
            throw RejectedRequestException.malformed("The request is empty");
        }
        Metadata metadata = request.metadata();
        RequestDocument document = request.document();
        require("metadata.layer", metadata == null ? null : metadata.layer());
        require("metadata.feature", metadata == null ? null : metadata.feature());
        require("document.xmi", document == null ? null : document.xmi());
        require("typeSystem", request.typeSystem());
        return request;
    }

    private static void require(String field, String value) throws RejectedRequestException {
        if (value == null || value.isBlank()) {
            throw RejectedRequestException.malformed("The request has no " + field);
        }
    }
}
