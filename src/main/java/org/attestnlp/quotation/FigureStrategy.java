package org.attestnlp.quotation;

import java.util.List;
import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Frame;
import org.attestnlp.linguistics.NumberExpression;
import org.attestnlp.linguistics.NumberExpression.Form;
import org.attestnlp.linguistics.NumberFinder;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Stance;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/**
 * Numbers of dead and harmed that stand for a statement: said [17 dead, scores missing], admitted [19 deaths], gave [a toll of
 * 21]. Parsers know little of such phrases, so they are read from the order of the words.
 */
final class FigureStrategy implements ReportStrategy {

    /** As many words may make up one figure. */
    private static final int LONGEST = 25;

    @Override
    public List<Report> find(CueLexicon.Hit hit, Reading reading) {
        Word verb = hit.head();
        boolean said = verb.isVerb()
                && hit.cue().takes(Frame.FIGURE)
                && !Trees.isPassive(verb)
                && !ComplementStrategy.isUnsaid(verb)
                && !isHospital(hit, reading);
        if (!said || reading.speakers().isAuthor(verb) || reading.speakers().isNobody(verb)) {
            return List.of();
        }
        return counted(hit, reading)
                .or(() -> toll(hit, reading))
                .map(span -> List.of(Report.of(hit, reading.speakers().of(verb), span, 0.75, "quotation.thing.figure")))
                .orElse(List.of());
    }

    /** "The clinic admitted 40 wounded" took them in. */
    private static boolean isHospital(CueLexicon.Hit hit, Reading reading) {
        return hit.cue().lemma().equals("admit")
                && reading.speakers()
                        .of(hit.head())
                        .filter(WordClass.HOSPITAL::has)
                        .isPresent();
    }

    /** "gave a higher toll of 21". */
    private static Optional<Span> toll(CueLexicon.Hit hit, Reading reading) {
        Word noun = hit.head()
                .child("dobj")
                .filter(object -> object.index() > hit.last().index() && WordClass.MEASURE.has(object))
                .orElse(null);
        if (noun == null) {
            return Optional.empty();
        }
        int end = endOf(noun, numbersFrom(noun, reading));
        return noun.sentence().words().subList(noun.index(), end).stream().anyMatch(Word::isNumeral)
                ? reading.trim(noun.sentence(), noun.firstOfSubtree(), end - 1)
                : Optional.empty();
    }

    private static Optional<Span> counted(CueLexicon.Hit hit, Reading reading) {
        Word first = hit.last().next().orElse(null);
        if (first == null || reading.isQuoted(first)) {
            return Optional.empty();
        }
        List<NumberExpression> numbers = numbersFrom(first, reading);
        if (numbers.isEmpty() || numbers.get(0).span().begin() != first.begin()) {
            return Optional.empty();
        }
        Sentence sentence = first.sentence();
        int end = endOf(first, numbers);
        boolean clause = sentence.word(end).filter(Trees::isFinite).isPresent();
        List<Word> figure = sentence.words().subList(first.index(), end);
        boolean bare = hit.cue().stance() != Stance.NEUTRAL
                && figure.get(figure.size() - 1).end() <= numbers.get(0).span().end();
        return clause || !bare && figure.stream().noneMatch(WordClass.FATE::has)
                ? Optional.empty()
                : reading.trim(sentence, first.index(), end - 1);
    }

    /** Position of the first word behind the figure that begins with a word. */
    private static int endOf(Word first, List<NumberExpression> numbers) {
        Sentence sentence = first.sentence();
        int end = first.index() + 1;
        while (end < sentence.words().size() && end - first.index() < LONGEST && goesOn(end, sentence, numbers)) {
            end++;
        }
        return end;
    }

    private static List<NumberExpression> numbersFrom(Word first, Reading reading) {
        Span rest = new Span(first.begin(), first.sentence().span().end());
        return NumberFinder.find(reading.document().text(), rest).stream()
                .filter(number -> number.form() != Form.ARTICLE && number.form() != Form.NONE)
                .toList();
    }

    /** Whether the word at a position still belongs to the figure: another number may follow a comma or "and". */
    private static boolean goesOn(int at, Sentence sentence, List<NumberExpression> numbers) {
        Word word = sentence.words().get(at);
        if (word.text().equals(",") || word.is("cc")) {
            return word.next()
                    .filter(next ->
                            numbers.stream().anyMatch(number -> number.span().begin() == next.begin()))
                    .isPresent();
        }
        boolean fate = WordClass.FATE.has(word);
        boolean clause = Trees.isFinite(word) && !fate
                || word.pos().startsWith("W")
                || word.pos().equals("TO");
        boolean preposition = word.pos().equals("IN") && !WordClass.JOINING.has(word) && !isInNumber(word, numbers);
        return !clause
                && !preposition
                && (!word.isPunctuation()
                        || isInNumber(word, numbers)
                        || word.pos().equals("HYPH"));
    }

    private static boolean isInNumber(Word word, List<NumberExpression> numbers) {
        return numbers.stream().anyMatch(number -> number.span().covers(word.span()));
    }
}
