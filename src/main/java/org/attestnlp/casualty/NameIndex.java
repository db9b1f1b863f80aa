package org.attestnlp.casualty;

import java.util.List;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/** The names of a document by place, so that a sentence need not look through all of them. */
final class NameIndex {

    private final List<Name> names;

    NameIndex(Document document) {
        names = document.names().stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    /** The names of these kinds that begin inside the span, in the order of the text. */
    List<Name> in(Span span, Set<String> kinds) {
        return names.subList(firstFrom(span.begin()), firstFrom(span.end())).stream()
                .filter(name -> kinds.contains(name.kind()))
                .toList();
    }

    private int firstFrom(int offset) {
        return Offsets.firstFrom(names, name -> name.span().begin(), offset);
    }
}
