package org.attestnlp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.BlockKind;
import org.attestnlp.text.Span;

/** Collects what pronouns may mean: persons, bodies, countries and plural subjects, each with how much it stands out. */
final class Referents {

    private static final double SUBJECT = 1.0;
    private static final double OWNER = 0.8;
    private static final double OBJECT = 0.5;
    private static final double OTHER = 0.35;
    private static final double QUOTED = 0.4;
    private static final double HEADING = 0.5;
    /** A name among the first words of a sentence is its subject even where the parser says otherwise. */
    private static final int OPENING = 2;

    private static final Set<String> PLACES = Set.of("GPE");

    private final SourceLexicon lexicon;
    private final Document document;
    private final Narration narration;

    Referents(SourceLexicon lexicon, Document document, Narration narration) {
        this.lexicon = lexicon;
        this.document = document;
        this.narration = narration;
    }

    List<Referent> all(Cast cast, List<Body> bodies) {
        List<Referent> found = new ArrayList<>();
        for (PersonName name : cast.mentions()) {
            if (!isOfTheStory(name)) {
                continue;
            }
            Person person = cast.owner(name);
            found.add(referent(name.span(), name.head(), person.fullName(), SourceKind.PERSON, person.gender()));
        }
        for (Body body : bodies) {
            headOf(body.span())
                    .map(head -> bodyHead(head, body))
                    .map(head ->
                            referent(body.span(), head, body.canonicalName(), SourceKind.ORGANIZATION, Gender.UNKNOWN))
                    .ifPresent(found::add);
        }
        addOverlooked(found, new SortedSpans(found.stream().map(Referent::span).toList()));
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

    /** In "the Jaish group" the noun behind the name is what does something. */
    private Word bodyHead(Word head, Body body) {
        return head.is("compound", "nmod")
                ? head.head()
                        .filter(noun -> lexicon.bodyKinds(noun.lemma())
                                .filter(kinds -> kinds.contains(body.kind()))
                                .isPresent())
                        .orElse(head)
                : head;
    }

    /** Bodies that nobody else has marked: what the recogniser calls an organization, and "the Court of Tarna". */
    private void addOverlooked(List<Referent> found, SortedSpans known) {
        SortedSpans named = new SortedSpans(document.names().stream()
                .filter(name -> name.kind().equals("ORG") || name.kind().equals("PERSON"))
                .map(Name::span)
                .toList());
        for (Sentence sentence : document.sentences()) {
            for (Word word : sentence.words()) {
                boolean subject = word.isProperNoun() && word.is("nsubj", "nsubjpass");
                if (subject
                        && known.covering(word.span()).isEmpty()
                        && (named.covering(word.span()).isPresent()
                                || lexicon.is(SourceNoun.BODY, word.text().toLowerCase(Locale.ROOT)))) {
                    Span span = NounPhrases.around(word, document.text());
                    String name = OwnWords.of(document.text(span), SourceKind.ORGANIZATION);
                    found.add(referent(span, word, name, SourceKind.ORGANIZATION, Gender.UNKNOWN));
                }
            }
        }
    }

    /** Not the author of a by-line, nor he after whom "the Lena Lund Brigade" is called. */
    private boolean isOfTheStory(PersonName name) {
        Sentence sentence = name.head().sentence();
        boolean article = sentence.word(sentence.positionFrom(name.span().begin()))
                .flatMap(Word::previous)
                .filter(word -> word.hasLemma("the"))
                .isPresent();
        return sentence.blockKind().isText() && !article;
    }

    private void addPlurals(List<Referent> found, Sentence sentence) {
        for (Word word : sentence.words()) {
            if ((word.pos().equals("NNS") || word.pos().equals("NNPS"))
                    && word.is("nsubj", "nsubjpass", "dobj", "pobj")
                    && isAnimate(word)) {
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

    /** Doors and successes do not speak. */
    private boolean isAnimate(Word noun) {
        return noun.isProperNoun() || lexicon.isAgent(noun.lemma());
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
        double weight = isSubject(head) ? SUBJECT : isOwner(head) ? OWNER : head.is("dobj", "dative") ? OBJECT : OTHER;
        if (narration.isQuoted(span)) {
            weight *= QUOTED;
        }
        if (head.sentence().blockKind() == BlockKind.HEADING) {
            weight *= HEADING;
        }
        return new Referent(span, narration.position(head.sentence()), name, kind, gender, weight);
    }

    static boolean isSubject(Word head) {
        return head.is("nsubj", "nsubjpass")
                || Introductions.pronounOf(head).isPresent()
                || head.is("vocative", "root", "dep") && head.index() <= OPENING
                || head.is("appos")
                        && head.head()
                                .map(Phrase::topOf)
                                .filter(Referents::isSubject)
                                .isPresent();
    }

    /** Whose something is, where that something is the subject: "Lund's phone rang". */
    private static boolean isOwner(Word head) {
        return head.is("poss") && head.head().filter(Referents::isSubject).isPresent();
    }
}
