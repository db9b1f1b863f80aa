package org.attestnlp.claim;

import static org.attestnlp.claim.Feature.*;

import java.util.EnumSet;
import java.util.List;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** What kind of clause it is, how long, and what its subject is. */
final class FormFeatures {

    private static final int SHORT_WORDS = 5;
    private static final int LONG_WORDS = 25;
    private static final int CLOSING_MARKS = 3;
    private final Document document;

    FormFeatures(Document document) {
        this.document = document;
    }

    void add(EnumSet<Feature> found, Clause clause, List<Word> words) {
        addKind(found, clause.kind());
        if (words.size() < SHORT_WORDS) {
            found.add(SHORT);
        } else if (words.size() > LONG_WORDS) {
            found.add(LONG);
        }
        if (isAsked(clause.span())) {
            found.add(QUESTION);
        }
        clause.subject().ifPresentOrElse(subject -> addSubject(found, subject), () -> {
            found.add(SUBJECTLESS);
            addBaseForm(found, clause.head());
        });
    }

    private static void addKind(EnumSet<Feature> found, Clause.Kind kind) {
        switch (kind) {
            case COORDINATE -> found.add(COORDINATE);
            case RELATIVE -> found.add(RELATIVE);
            case CONTRAST -> found.add(CONTRAST);
            case CIRCUMSTANCE -> found.add(CIRCUMSTANCE);
            case COMPLEMENT -> found.add(COMPLEMENT);
            case PHRASE -> found.add(PHRASE);
            default -> {}
        }
    }

    private static void addSubject(EnumSet<Feature> found, Word subject) {
        String lemma = subject.lemma();
        if (subject.is("expl") && lemma.equals("there")) {
            found.add(EXISTENTIAL);
        }
        if (subject.hasLemma("he", "she")) {
            found.add(HE_SUBJECT);
        }
        if (WordClass.THIRD_SUBJECT.has(lemma)) {
            found.add(THIRD_PERSON);
        } else if (WordClass.FIRST_SUBJECT.has(lemma)) {
            found.add(FIRST_SUBJECT);
        } else if (lemma.equals("you")) {
            found.add(SECOND_SUBJECT);
        }
    }

    private static void addBaseForm(EnumSet<Feature> found, Word head) {
        boolean to = Verbs.auxiliaries(head).anyMatch(aux -> aux.hasLemma("to"));
        if (head.isVerb() && to) {
            found.add(INFINITIVE);
        } else if (head.pos().equals("VB")) {
            found.add(IMPERATIVE);
        }
    }

    private boolean isAsked(Span span) {
        String text = document.text();
        int end = Math.min(text.length(), span.end() + CLOSING_MARKS);
        return text.substring(span.end(), end).indexOf('?') >= 0;
    }
}
