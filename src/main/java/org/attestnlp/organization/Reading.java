package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Sentence;

/** A document with what the lexicons know about its sentences. Made for one document and thrown away. */
final class Reading {

    private final Document document;
    private final Lexicons lexicons;
    private final List<SentenceFacts> sentences = new ArrayList<>();
    private final Map<Sentence, SentenceFacts> bySentence = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    Reading(Document document, Lexicons lexicons) {
        this.document = document;
        this.lexicons = lexicons;
        int next = 0;
        List<Name> names = document.names();
        for (Sentence sentence : document.sentences()) {
            List<Name> inside = new ArrayList<>();
            while (next < names.size()
                    && names.get(next).span().begin() < sentence.span().end()) {
                if (sentence.span().covers(names.get(next).span())) {
                    inside.add(names.get(next));
                }
                next++;
            }
            if (sentence.blockKind().hasNames()) {
                SentenceFacts facts = new SentenceFacts(sentence, lexicons, inside);
                sentences.add(facts);
                bySentence.put(sentence, facts);
                for (int at = 0; at < facts.size(); at++) {
                    words.add(facts.spelling(at));
                }
            }
        }
    }

    Document document() {
        return document;
    }

    Lexicons lexicons() {
        return lexicons;
    }

    /** The sentences in which names are looked for. */
    List<SentenceFacts> sentences() {
        return sentences;
    }

    /** Whether the document has a word of this spelling, in lower case. */
    boolean hasWord(String spelling) {
        return words.contains(spelling);
    }

    SentenceFacts facts(Stretch stretch) {
        return bySentence.get(stretch.sentence());
    }

    String text(Stretch stretch) {
        return document.text(stretch.span());
    }

    /** The stretch's words in one spelling, so that mentions of one name can be compared. */
    String key(Stretch stretch) {
        SentenceFacts facts = facts(stretch);
        StringBuilder key = new StringBuilder();
        for (int at = stretch.from(); at < stretch.to(); at++) {
            String spelling = facts.spelling(at);
            if (!spelling.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(spelling);
            }
        }
        return key.toString();
    }
}
