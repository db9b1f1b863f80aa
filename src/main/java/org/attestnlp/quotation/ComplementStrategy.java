package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.NounPhrases;
import org.attestnlp.linguistics.Stance;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Infinitives, participles and noun phrases that stand for a statement: vowed [to go], denied [going], called for [talks]. */
final class ComplementStrategy implements ReportStrategy {

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        boolean unsaid = !hit.head().isVerb()
                || isUnsaid(hit.head())
                || reading.speakers().isAuthor(hit.head())
                || reading.speakers().isNobody(hit.head());
        if (unsaid) {
            return List.of();
        }
        return infinitive(hit, reading)
                .or(() -> gerund(hit, reading))
                .or(() -> question(hit, reading))
                .or(() -> about(hit, reading))
                .or(() -> figure(hit, reading))
                .or(() -> thing(hit, reading))
                .map(List::of)
                .orElse(List.of());
    }

    /** "must ask", "must wait and ask", "ready to pledge", "if they demand", "insisted that the army rule out": not said yet. */
    static boolean isUnsaid(Word verb) {
        boolean bare = verb.is("conj")
                && verb.pos().equals("VB")
                && verb.child("aux", "nsubj").isEmpty();
        if (bare && verb.head().filter(ComplementStrategy::isUnsaid).isPresent()) {
            return true;
        }
        boolean modal = verb.children("aux").anyMatch(WordClass.MODAL::has);
        boolean to = Trees.isMarkedInfinitive(verb);
        boolean wanted = to && verb.head().filter(WordClass.WANTED::has).isPresent();
        boolean subjunctive = verb.pos().equals("VB")
                && verb.child("aux").isEmpty()
                && verb.child("nsubj").isPresent();
        return modal || Trees.isConditional(verb) || wanted || subjunctive;
    }

    private static Optional<Report> infinitive(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        Optional<Word> infinitive = verb.children("xcomp", "ccomp", "advcl")
                .filter(child -> child.index() > hit.last().index() && isInfinitive(child))
                .findFirst()
                .or(() -> ofObject(hit));
        boolean predicted = Trees.isPassive(verb) && hit.cue().stance() == Stance.PREDICTION;
        return infinitive
                .filter(deed -> !predicted)
                .flatMap(deed ->
                        isDeedOfOthers(hit, deed) ? deedOfOthers(hit, deed, reading) : ownDeed(hit, deed, reading));
    }

    /** Whom the verb tells to do it: the object before the infinitive. */
    private static Optional<Word> doer(CueLexicon.Hit hit, Word deed) {
        return object(hit).filter(word -> word.index() < deed.index());
    }

    private static boolean isDeedOfOthers(CueLexicon.Hit hit, Word deed) {
        return hit.cue().takes(Frame.OBJECT_INFINITIVE)
                && (doer(hit, deed).isPresent()
                        || Trees.isPassive(hit.head())
                        || deed.child("nsubj").isPresent());
    }

    /** "urged [the council to act]", "were told [to leave]". */
    private static Optional<Report> deedOfOthers(CueLexicon.Hit hit, Word deed, Reading reading) {
        Word first = deed.sentence().words().get(deed.firstOfSubtree());
        boolean quoted = reading.opens(first) || reading.isQuoted(first);
        int from = doer(hit, deed)
                .filter(word -> !Trees.isPassive(hit.head()) && !quoted)
                .map(ComplementStrategy::firstOfPhrase)
                .orElse(first.index());
        int to = Math.max(deed.lastOfSubtree(), coordinated(deed));
        return report(hit, reading, from, to, "quotation.infinitive.object");
    }

    /** "vowed [to go]". */
    private static Optional<Report> ownDeed(CueLexicon.Hit hit, Word deed, Reading reading) {
        boolean own = doer(hit, deed).isEmpty()
                && !Trees.isPassive(hit.head())
                && !isAnonymity(deed)
                && hit.cue().takes(Frame.INFINITIVE)
                && !deed.is("advcl");
        return own
                ? report(hit, reading, deed.firstOfSubtree(), deed.lastOfSubtree(), "quotation.infinitive")
                : Optional.empty();
    }

    /** "asked not to be named": the text tells how it names its source, not what the source said. */
    private static boolean isAnonymity(Word infinitive) {
        return infinitive.hasLemma("name", "identify", "quote") && Trees.isPassive(infinitive);
    }

    /** "appealed to donors to give": the infinitive that the parser hung on the noun. */
    private static Optional<Word> ofObject(CueLexicon.Hit hit) {
        return hit.cue().takes(Frame.OBJECT_INFINITIVE)
                ? object(hit).flatMap(noun -> noun.children("relcl", "acl")
                        .filter(Trees::isMarkedInfinitive)
                        .findFirst())
                : Optional.empty();
    }

    /** Position where "and (not) to …" behind the infinitive ends; -1 where there is none. */
    private static int coordinated(Word infinitive) {
        List<Word> words = infinitive.sentence().words();
        int last = infinitive.lastOfSubtree();
        boolean and = last + 2 < words.size() && words.get(last + 1).hasLemma("and");
        int to = and && words.get(last + 2).hasLemma("not") ? last + 3 : last + 2;
        boolean goesOn = and && to + 1 < words.size() && words.get(to).pos().equals("TO");
        return goesOn ? words.size() - 1 : -1;
    }

    private static boolean isInfinitive(Word word) {
        return Trees.isMarkedInfinitive(word)
                || word.child("nsubj").isPresent() && word.pos().equals("VB");
    }

    private static Optional<Report> gerund(CueLexicon.Hit hit, Reading reading) {
        if (!hit.cue().takes(Frame.GERUND)) {
            return Optional.empty();
        }
        return Stream.concat(hit.last().children("pcomp"), hit.head().children("xcomp", "pcomp", "ccomp"))
                .filter(child -> isGerund(child) && child.index() > hit.last().index())
                .findFirst()
                .flatMap(child ->
                        report(hit, reading, child.firstOfSubtree(), child.lastOfSubtree(), "quotation.gerund"))
                .or(() -> everHaving(hit, reading));
    }

    /** "denied ever having met him": parsers take the cue for an auxiliary. */
    private static Optional<Report> everHaving(CueLexicon.Hit hit, Reading reading) {
        boolean having = hit.head().is("aux")
                && hit.last()
                        .next()
                        .flatMap(word -> word.pos().startsWith("RB") ? word.next() : Optional.of(word))
                        .filter(word -> word.pos().equals("VBG"))
                        .isPresent();
        return having
                ? hit.head()
                        .head()
                        .flatMap(verb ->
                                report(hit, reading, hit.last().index() + 1, verb.lastOfSubtree(), "quotation.gerund"))
                : Optional.empty();
    }

    /** "fighting", "having fought". */
    private static boolean isGerund(Word word) {
        return word.pos().equals("VBG")
                || word.children("aux")
                        .findFirst()
                        .filter(aux -> aux.pos().equals("VBG"))
                        .isPresent();
    }

    /** "spoke about [how it was]". */
    private static Optional<Report> question(CueLexicon.Hit hit, Reading reading) {
        if (!hit.cue().takes(Frame.WH) || hit.last() == hit.head()) {
            return Optional.empty();
        }
        return hit.last()
                .child("pcomp")
                .flatMap(child -> report(
                        hit, reading, child.firstOfSubtree(), child.lastOfSubtree(), "quotation.clause.question"));
    }

    /** "told them about [the raid]", "warned him against [going]": who is spoken to, and what about. */
    private static Optional<Report> about(CueLexicon.Hit hit, Reading reading) {
        boolean addressed =
                ClauseStrategy.isAddressed(hit) && hit.head().child("dobj").isPresent();
        if (!addressed
                || Trees.isPassive(hit.head())
                || hit.cue().takes(Frame.WH) && !hit.head().hasLemma("tell")) {
            return Optional.empty();
        }
        return hit.head()
                .children("prep")
                .filter(prep -> prep.hasLemma("about", "of", "against")
                        && prep.index() > hit.head().child("dobj").get().index())
                .flatMap(prep -> prep.children("pobj", "pcomp"))
                .filter(word -> word.isNoun() || isGerund(word))
                .findFirst()
                .flatMap(noun -> report(
                        hit, reading, noun.firstOfSubtree(), Tail.of(noun, hit.head()), "quotation.thing.about"));
    }

    /** "put [the number of homeless at ten]", where the parser may take the number for somebody who acts. */
    private static Optional<Report> figure(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        if (!hit.cue().takes(Frame.PUT)) {
            return Optional.empty();
        }
        return NumberAt.behind(hit.last())
                .flatMap(at -> report(hit, reading, hit.last().index() + 1, at.index(), "quotation.thing.figure"))
                .filter(report -> !Trees.isPassive(verb));
    }

    private static Optional<Report> thing(CueLexicon.Hit hit, Reading reading) {
        if (!hit.cue().takes(Frame.THING, Frame.COUNTED) || Trees.isPassive(hit.head())) {
            return Optional.empty();
        }
        return object(hit)
                .filter(object -> hit.cue().takes(Frame.THING) || holdsNumber(object))
                .filter(object -> object.isNoun() || object.isNumeral() || isCounted(object))
                .filter(object -> !hit.cue().lemma().equals("cite") || !WordClass.VOUCHER.has(object))
                .filter(object -> object.firstOfSubtree() > hit.last().index() && !isKnown(object))
                .filter(object -> !hit.cue().lemma().equals("deny") || !WordClass.GRANTED.has(object))
                .flatMap(object ->
                        report(hit, reading, object.firstOfSubtree(), Tail.of(object, hit.head()), "quotation.thing"));
    }

    /** "nine dead", "two wounded"; of "for calm" the last word. */
    private static boolean isCounted(Word object) {
        boolean last = object.is("pobj")
                && object.pos().equals("JJ")
                && object.next().filter(word -> !word.isPunctuation()).isEmpty();
        return last
                || object.pos().matches("JJ|VBN") && object.children().stream().anyMatch(Word::isNumeral);
    }

    private static boolean holdsNumber(Word object) {
        return object.sentence().words().subList(object.firstOfSubtree(), object.lastOfSubtree() + 1).stream()
                .anyMatch(Word::isNumeral);
    }

    /** "denied the figures", "confirmed the reports": what others have said, which the text does not repeat. */
    private static boolean isKnown(Word object) {
        boolean definite = object.children("det").anyMatch(word -> word.hasLemma("the", "these", "those"));
        boolean bare = object.child("prep", "acl", "relcl", "poss").isEmpty();
        return definite
                && bare
                && (WordClass.STATEMENT.has(object) || object.hasLemma("figure", "report", "rumour", "rumor"));
    }

    /** The noun that the verb, or its particle, governs. */
    private static Optional<Word> object(CueLexicon.Hit hit) {
        if (hit.last() == hit.head()) {
            return hit.head().child("dobj", "dative");
        }
        return hit.last().child("pobj").or(() -> hit.head()
                .children("prep")
                .filter(prep -> prep == hit.last())
                .findFirst()
                .flatMap(prep -> prep.child("pobj")));
    }

    private static int firstOfPhrase(Word head) {
        Span phrase = NounPhrases.around(head);
        int first = head.index();
        while (first > 0 && head.sentence().words().get(first - 1).begin() >= phrase.begin()) {
            first--;
        }
        return first;
    }

    private static Optional<Report> report(CueLexicon.Hit hit, Reading reading, int from, int to, String rule) {
        int end = ContentEnd.throughQuotation(hit.head().sentence(), to, reading);
        int begin = from == hit.last().index() ? from + 1 : from;
        return reading.trim(hit.head().sentence(), begin, end)
                .map(span -> Report.of(hit, reading.speakers().of(hit.head()), span, 0.75, rule));
    }
}
