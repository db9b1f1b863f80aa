package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Nouns of saying: the army's claim that [it was over], a promise [to go]. */
final class NounStrategy implements ReportStrategy {

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        Word noun = hit.head();
        if (!noun.isNoun()) {
            return List.of();
        }
        if (noun.is("nsubj") && hit.cue().takes(Frame.PUT)) {
            return put(hit, reading);
        }
        Optional<Word> clause = noun.children("acl", "ccomp", "relcl")
                .filter(child -> child.index() > noun.index() && isContent(child, hit))
                .findFirst()
                .or(() -> ofTail(hit))
                .or(() -> ofVerb(hit));
        if (clause.isEmpty() && hit.cue().takes(Frame.OF)) {
            return of(hit, reading);
        }
        return clause.flatMap(found -> reading.trim(noun.sentence(), begin(found), found.lastOfSubtree()))
                .map(span -> report(hit, span, reading))
                .map(List::of)
                .orElse(List.of());
    }

    /** "statements by the army that …": the clause that the parser hung on the last noun. */
    private static Optional<Word> ofTail(CueLexicon.Hit hit) {
        return hit.head()
                .children("prep")
                .flatMap(prep -> prep.children("pobj"))
                .flatMap(noun -> noun.children("relcl", "acl"))
                .filter(child -> isContent(child, hit))
                .findFirst();
    }

    /** "denied reports on the radio that …": the clause that the parser hung on the verb, right behind the noun's phrase. */
    private static Optional<Word> ofVerb(CueLexicon.Hit hit) {
        Word noun = hit.head();
        return noun.head().filter(verb -> verb.isVerb() && noun.is("dobj")).flatMap(verb -> verb.children(
                        "ccomp", "advcl")
                .filter(child -> isContent(child, hit) && child.child("mark").isPresent())
                .filter(child -> child.firstOfSubtree() == noun.lastOfSubtree() + 1)
                .findFirst());
    }

    /** "claims on the radio of [700 dead]", "reports of [soldiers burning huts]"; a mere name for it, "claims of fraud", tells too little. */
    private static List<Report> of(CueLexicon.Hit hit, Reading reading) {
        Word noun = hit.head();
        return Stream.concat(Stream.of(noun), noun.children("prep").flatMap(prep -> prep.children("pobj")))
                .flatMap(word -> word.children("prep"))
                .filter(prep -> prep.hasLemma("of") && noun.pos().equals("NNS"))
                .findFirst()
                .flatMap(prep -> prep.child("pobj", "pcomp"))
                .filter(content -> content.is("pcomp") || holdsNumber(content))
                .flatMap(content -> reading.trim(noun.sentence(), content.firstOfSubtree(), content.lastOfSubtree()))
                .map(span -> List.of(Report.of(hit, speaker(noun, reading), span, 0.6, "quotation.noun.of")))
                .orElse(List.of());
    }

    private static boolean holdsNumber(Word content) {
        return content.isNumeral() || content.children().stream().anyMatch(Word::isNumeral);
    }

    /** "estimates by the agency put [the number at ten]". */
    private static List<Report> put(CueLexicon.Hit hit, Reading reading) {
        Word noun = hit.head();
        Word verb = noun.head().filter(head -> WordClass.PUTTING.has(head)).orElse(null);
        if (verb == null) {
            return List.of();
        }
        return reading.trim(noun.sentence(), verb.index() + 1, verb.lastOfSubtree())
                .map(span -> List.of(report(hit, span, reading)))
                .orElse(List.of());
    }

    private static Report report(CueLexicon.Hit hit, Span span, Reading reading) {
        Word noun = hit.head();
        Optional<Word> verb = verbAbove(noun).filter(word -> noun.child("poss").isEmpty());
        Optional<CueLexicon.Hit> saying =
                verb.flatMap(reading::cueAt).filter(cue -> cue.cue().takes(Frame.CLAUSE));
        return saying.map(cue -> Report.of(cue, reading.speakers().of(cue.head()), span, 0.85, "quotation.clause.that"))
                .orElseGet(() -> Report.of(hit, speaker(noun, reading), span, 0.75, "quotation.noun"));
    }

    /** The verb of "said in one of the messages that": up through prepositions and their nouns. */
    private static Optional<Word> verbAbove(Word noun) {
        Word at = noun;
        for (int i = 0; i < 6 && at.is("pobj", "prep") && at.head().isPresent(); i++) {
            at = at.head().get();
        }
        return Optional.of(at).filter(word -> word != noun && word.isVerb());
    }

    private static boolean isContent(Word child, CueLexicon.Hit hit) {
        boolean that = child.children("mark").anyMatch(mark -> mark.hasLemma("that")) || isThatBesideSubject(child);
        boolean to = Trees.isMarkedInfinitive(child);
        return that && hit.cue().takes(Frame.CLAUSE) || to && hit.cue().takes(Frame.INFINITIVE);
    }

    /** "reports that guards fired": "that" is no relative where the clause has another subject right behind. */
    private static boolean isThatBesideSubject(Word clause) {
        return clause.child("nsubj").filter(word -> word.hasLemma("that")).isPresent()
                && clause.children("nsubj").count() > 1;
    }

    private static int begin(Word clause) {
        int first = clause.firstOfSubtree();
        return clause.sentence().words().get(first).hasLemma("that") ? first + 1 : first;
    }

    /** The possessor, who it is by or from, or the subject of the verb that makes it. */
    private static Optional<Word> speaker(Word noun, Reading reading) {
        return noun.child("poss")
                .or(() -> noun.children("prep")
                        .filter(prep -> prep.hasLemma("by", "from"))
                        .findFirst()
                        .flatMap(prep -> prep.child("pobj")))
                .or(() -> noun.head()
                        .filter(verb -> noun.is("dobj") && WordClass.ISSUING.has(verb))
                        .flatMap(verb -> reading.speakers().of(verb)));
    }
}
