package org.attestnlp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Collects what pronouns may mean: persons, bodies, countries and plural subjects, each with how much it stands out. */
final class Referents {

    private static final double SUBJECT = 1.0;
    private static final double OBJECT = 0.5;
    private static final double OTHER = 0.35;
    private static final double QUOTED = 0.4;
    private static final Set<String> PLACES = Set.of("GPE");

    private final Document document;
    private final List<Span> quoted;

    Referents(Document document, List<Span> quoted) {
        this.document = document;
        this.quoted = quoted.stream().sorted().toList();
    }

    List<Referent> all(Cast cast, List<Body> bodies) {
        List<Referent> found = new ArrayList<>();
        for (PersonName name : cast.mentions()) {
            Person person = cast.owner(name);
            found.add(referent(name.span(), name.head(), person.fullName(), SourceKind.PERSON, person.gender()));
        }
        for (Body body : bodies) {
            headOf(body.span())
                    .map(head ->
                            referent(body.span(), head, body.canonicalName(), SourceKind.ORGANIZATION, Gender.UNKNOWN))
                    .ifPresent(found::add);
        }
        for (Name name : document.names()) {
            if (PLACES.contains(name.kind())) {
                String words = OwnWords.of(document.text(name.span()), SourceKind.ORGANIZATION);
                headOf(name.span())
                        .filter(head -> head.is("nsubj", "nsubjpass"))
                        .map(head -> referent(name.span(), head, words, SourceKind.ORGANIZATION, Gender.UNKNOWN))
                        .ifPresent(found::add);
            }
        }
        document.sentences().forEach(sentence -> addPlurals(found, sentence));
        found.sort(Comparator.comparing(Referent::span));
        return found;
    }

    private void addPlurals(List<Referent> found, Sentence sentence) {
        for (Word word : sentence.words()) {
            if ((word.pos().equals("NNS") || word.pos().equals("NNPS"))
                    && word.is("nsubj", "nsubjpass", "dobj", "pobj")) {
                Span span = phrase(word);
                found.add(referent(
                        span,
                        word,
                        OwnWords.of(document.text(span), SourceKind.GROUP),
                        SourceKind.GROUP,
                        Gender.UNKNOWN));
            }
        }
    }

    /** The noun with what stands before it. */
    private static Span phrase(Word noun) {
        int begin = noun.begin();
        for (Word child : noun.children()) {
            if (child.index() < noun.index() && !child.isPunctuation() && !child.is("relcl", "cc", "conj")) {
                begin = Math.min(begin, child.subtree().begin());
            }
        }
        return new Span(begin, noun.end());
    }

    private Optional<Word> headOf(Span span) {
        List<Word> words = document.wordsIn(span);
        return words.stream()
                .filter(word ->
                        word.head().filter(head -> span.covers(head.span())).isEmpty())
                .findFirst();
    }

    private Referent referent(Span span, Word head, String name, SourceKind kind, Gender gender) {
        double weight = head.is("nsubj", "nsubjpass") ? SUBJECT : head.is("dobj", "dative") ? OBJECT : OTHER;
        if (isQuoted(span)) {
            weight *= QUOTED;
        }
        return new Referent(span, head.sentence().index(), name, kind, gender, weight);
    }

    private boolean isQuoted(Span span) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).begin() <= span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && quoted.get(low - 1).covers(span);
    }
}
