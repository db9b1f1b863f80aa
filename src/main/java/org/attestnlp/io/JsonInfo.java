package org.attestnlp.io;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the fields of a JSON object say about the document in it, under the names that news corpora and crawlers use. */
final class JsonInfo {

    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> BYLINE = List.of("byline", "author", "authors");
    private static final List<String> DATE = List.of(
            "date", "published", "date_publish", "publish_date", "publication_date", "datePublished", "published_at");
    private static final List<String> OUTLET =
            List.of("outlet", "publication", "publisher", "source", "source_domain", "site");

    private JsonInfo() {}

    static DocumentInfo of(JsonNode object) {
        return new DocumentInfo(
                first(object, TITLE),
                first(object, BYLINE),
                PublicationDate.in(first(object, DATE)),
                first(object, OUTLET));
    }

    private static String first(JsonNode object, List<String> names) {
        return names.stream()
                .map(name -> text(object.path(name)))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A string, or the strings of an array: authors are often several. */
    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .filter(JsonNode::isTextual)
                    .map(JsonInfo::text)
                    .collect(Collectors.joining(", "));
        }
        return value.isTextual()
                ? XmlCharacters.replaceIllegal(value.textValue().strip())
                : "";
    }
}
