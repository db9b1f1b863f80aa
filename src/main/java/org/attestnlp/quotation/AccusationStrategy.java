package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.Stance;
import org.attestnlp.linguistics.Word;

/** What somebody is accused of or blamed for: accused [the army of closing the road], blamed [the fire on the army]. */
final class AccusationStrategy implements ReportStrategy {

    /** As many words may stand between the verb's object and the deed. */
    private static final int WIDEST_ACCUSED = 15;

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        boolean accuses = verb.isVerb()
                && hit.cue().takes(Frame.OF_DEED, Frame.FOR_DEED, Frame.ON_DEED, Frame.TO_DEED)
                && !verb.is("amod", "nmod")
                && !isReduced(verb)
                && !reading.speakers().isAuthor(verb);
        if (verb.isVerb() && hit.cue().takes(Frame.RESPONSIBLE)) {
            return responsible(hit, reading).map(List::of).orElse(List.of());
        }
        return accuses
                ? deed(hit, reading)
                        .or(() -> lostObject(hit, reading))
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    /** "suspect [the trader of bribing officials]", where the parser takes the accused for a part of the subject. */
    private static Optional<Report> lostObject(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        boolean lost = Trees.isFinite(verb)
                && verb.child("dobj").isEmpty()
                && hit.cue().takes(Frame.OF_DEED);
        Word first = hit.last().next().orElse(null);
        return lost && first != null && !first.is("prep")
                ? behind(first, hit)
                        .flatMap(of -> reading.trim(verb.sentence(), first.index(), of.lastOfSubtree()))
                        .map(span -> Report.of(hit, reading.speakers().of(verb), span, 0.7, "quotation.deed"))
                : Optional.empty();
    }

    /** "held [the army responsible for the fire]", however the parser joins the words. */
    private static Optional<Report> responsible(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        if (Trees.isPassive(verb) || ComplementStrategy.isUnsaid(verb)) {
            return Optional.empty();
        }
        Word at = hit.last().next().orElse(null);
        for (int i = 0; at != null && i < WIDEST_ACCUSED && isNominal(at); i++) {
            Optional<Word> deed =
                    isAnswerable(at) ? at.next().flatMap(word -> word.child("pobj", "pcomp")) : Optional.empty();
            if (deed.isPresent()) {
                int to = ContentEnd.throughQuotation(verb.sentence(), deed.get().lastOfSubtree(), reading);
                return reading.trim(verb.sentence(), verb.index() + 1, to)
                        .map(span -> Report.of(hit, reading.speakers().of(verb), span, 0.8, "quotation.deed"));
            }
            at = at.next().orElse(null);
        }
        return Optional.empty();
    }

    private static Optional<Report> deed(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        boolean passive = Trees.isPassive(verb);
        Optional<Word> object = verb.child("dobj").filter(word -> word.index() > verb.index());
        Optional<Word> deed = verb.children("prep")
                .filter(prep -> isDeed(prep, hit) && prep.index() > verb.index())
                .findFirst()
                .or(() -> object.flatMap(accused -> behind(accused, hit)))
                .or(() -> verb.child("agent").flatMap(by -> behind(by, hit)));
        boolean mere = object.isEmpty() || object.get().isPronoun() || hit.cue().stance() != Stance.ALLEGE;
        if (deed.isEmpty() && mere) {
            return Optional.empty();
        }
        boolean over = passive || object.isEmpty();
        int from = over
                ? deed.map(prep -> prep.index() + 1).orElse(0)
                : object.get().firstOfSubtree();
        int to = Math.max(
                deed.map(Word::lastOfSubtree).orElse(0),
                object.map(Word::lastOfSubtree).orElse(0));
        int end = ContentEnd.throughQuotation(verb.sentence(), to, reading);
        int before = ContentEnd.beforeComment(verb.sentence(), from, end, reading);
        return reading.trim(verb.sentence(), from, before).map(span -> {
            Report report = Report.of(hit, reading.speakers().of(verb), span, 0.8, "quotation.deed");
            return over ? deed.map(report::upTo).orElse(report) : report;
        });
    }

    private static boolean isAnswerable(Word word) {
        return word.pos().startsWith("JJ")
                && word.next().filter(next -> next.hasLemma("for")).isPresent();
    }

    /** "accused soldiers and allied militias of looting", "the firm, a carrier, of hiding it": the "of" or "for" that the parser hung on a noun in between. */
    private static Optional<Word> behind(Word accused, CueLexicon.Hit hit) {
        Word at = accused;
        for (int i = 0; at != null && i < WIDEST_ACCUSED && isNominal(at); i++) {
            boolean deed = isDeed(at, hit)
                    && at.next()
                            .filter(word -> word.pos().equals("VBG") || word.isPunctuation())
                            .isPresent();
            if (deed) {
                return Optional.of(at);
            }
            at = at.next().orElse(null);
        }
        return Optional.empty();
    }

    private static boolean isNominal(Word word) {
        return !Trees.isFinite(word)
                && (!word.isPunctuation() || word.text().equals(","))
                && !word.is("mark")
                && !word.pos().startsWith("W");
    }

    /** A participle behind a noun tells who was accused, not that somebody accuses now, unless it tells by whom. */
    private static boolean isReduced(Word verb) {
        return verb.is("acl") && verb.pos().equals("VBN") && verb.child("agent").isEmpty();
    }

    private static boolean isDeed(Word preposition, CueLexicon.Hit hit) {
        return preposition.hasLemma("of") && hit.cue().takes(Frame.OF_DEED)
                || preposition.hasLemma("for") && hit.cue().takes(Frame.FOR_DEED)
                || preposition.hasLemma("on") && hit.cue().takes(Frame.ON_DEED)
                || preposition.hasLemma("to") && hit.cue().takes(Frame.TO_DEED);
    }
}
