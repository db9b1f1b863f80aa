package org.attestnlp.source;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Follows persons and bodies between the sources: "she" as the subject of a sentence, "the minister" and "the agency" keep
 * those in mind whom the next pronoun means.
 */
final class Passing {

    private static final double SUBJECT = 1.0;
    private static final double OWNER = 0.8;
    private static final double OTHER = 0.5;
    private static final double NAMELESS = 0.6;

    private final SourceLexicon lexicon;
    private final Narration narration;
    private final Cast cast;
    private final Descriptions descriptions;
    private final Told told;
    private final Pronouns pronouns;
    private final Memory memory;
    private final Iterator<Word> ahead;
    private Word next;
    private int read;

    Passing(
            Document document,
            SourceLexicon lexicon,
            Narration narration,
            Cast cast,
            Descriptions descriptions,
            Told told,
            Pronouns pronouns,
            Memory memory) {
        this.lexicon = lexicon;
        this.narration = narration;
        this.cast = cast;
        this.descriptions = descriptions;
        this.told = told;
        this.pronouns = pronouns;
        this.memory = memory;
        ahead = document.sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(this::mayRefer)
                .iterator();
    }

    private boolean mayRefer(Word word) {
        return word.isPronoun() && isSubject(word)
                || word.pos().equals("NN")
                        && word.child("det", "poss").isPresent()
                        && (lexicon.is(SourceNoun.ROLE, word.lemma())
                                || lexicon.is(SourceNoun.BODY, word.lemma())
                                || isInformant(word)
                                || isSubject(word) && lexicon.is(SourceNoun.DOCUMENT, word.lemma()))
                || word.pos().equals("NNS") && lexicon.isAgent(word.lemma());
    }

    /** A source or insider, but nothing written. */
    private boolean isInformant(Word noun) {
        return lexicon.is(SourceNoun.VAGUE, noun.lemma()) && !lexicon.is(SourceNoun.DOCUMENT, noun.lemma());
    }

    private static boolean isSubject(Word word) {
        return word.is("nsubj", "nsubjpass");
    }

    /** Whose something is, where that something is the subject. */
    private static boolean isOwner(Word word) {
        return word.is("poss") && word.head().filter(Passing::isSubject).isPresent();
    }

    /** Reads up to a source, which is not itself read. */
    void readTo(Span source) {
        while (advance() && next.begin() < source.begin()) {
            if (next.begin() >= read && !narration.isQuoted(next.span())) {
                follow(next);
            }
            next = null;
        }
        read = source.end();
    }

    private boolean advance() {
        if (next == null && ahead.hasNext()) {
            next = ahead.next();
        }
        return next != null;
    }

    private void follow(Word word) {
        if (word.isPronoun()) {
            Phrase phrase = new Phrase(word.span(), List.of(word), word);
            pronouns.referent(phrase).ifPresent(meant -> remember(word, word.span(), meant));
            return;
        }
        if (word.pos().equals("NNS")) {
            followGroup(word);
            return;
        }
        Span span = leftSpan(word);
        Phrase phrase = new Phrase(span, word.sentence().wordsIn(span), word);
        if (lexicon.is(SourceNoun.ROLE, word.lemma())) {
            descriptions
                    .holder(phrase)
                    .ifPresentOrElse(
                            person -> remember(word, span, person.fullName(), SourceKind.PERSON, person.gender()),
                            () -> rememberNameless(phrase));
            return;
        }
        if (isInformant(word)) {
            told.describedAs(phrase, descriptions.ownWords(phrase, SourceKind.UNNAMED));
            return;
        }
        Resolution meant = descriptions.resolve(phrase);
        if (isSubject(word) || meant.rule().equals("source.organization.noun")) {
            remember(word, span, meant.canonicalName(), meant.kind(), Gender.UNKNOWN);
        }
    }

    /** "Dissidents of the FARC fled": later "the dissidents". */
    private void followGroup(Word noun) {
        Span span = NounPhrases.around(noun);
        Phrase phrase = new Phrase(span, noun.sentence().wordsIn(span), noun);
        told.group(phrase, descriptions.ownWords(phrase, SourceKind.GROUP));
    }

    /** "The mayor nodded": somebody whom the text leaves without a name may still be the next "he". */
    private void rememberNameless(Phrase phrase) {
        Word noun = phrase.head();
        if (isSubject(noun) && !isSilent(phrase) && !isNamedBehind(noun)) {
            memory.add(new Referent(
                    phrase.span(),
                    narration.position(noun.sentence()),
                    descriptions.alias(phrase).orElseGet(() -> descriptions.ownWords(phrase, SourceKind.PERSON)),
                    SourceKind.PERSON,
                    lexicon.genderOfNoun(noun.lemma()),
                    NAMELESS));
        }
    }

    /** "A spokesman declined to comment", "a spokesman did not reply": nobody whom the text goes on about. */
    private static boolean isSilent(Phrase phrase) {
        return !phrase.isDefinite()
                && phrase.head()
                        .head()
                        .filter(verb -> verb.child("neg").isPresent() || verb.hasLemma("decline", "refuse"))
                        .isPresent();
    }

    private boolean isNamedBehind(Word noun) {
        int verb = noun.head().map(Word::begin).orElse(noun.end());
        return verb > noun.end() && !cast.mentionsIn(new Span(noun.end(), verb)).isEmpty();
    }

    /** The noun with what stands before it. */
    private static Span leftSpan(Word noun) {
        Optional<Word> first = noun.children().stream().findFirst().filter(child -> child.index() < noun.index());
        return new Span(first.map(Word::begin).orElse(noun.begin()), noun.end());
    }

    private void remember(Word word, Span span, Referent meant) {
        remember(word, span, meant.name(), meant.kind(), meant.gender());
    }

    private void remember(Word word, Span span, String name, SourceKind kind, Gender gender) {
        double weight = isSubject(word) ? SUBJECT : isOwner(word) ? OWNER : OTHER;
        memory.add(new Referent(span, narration.position(word.sentence()), name, kind, gender, weight));
    }
}
