package org.attestnlp.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Word;

/** Clauses in a row that the parser hangs one under the other, though each could stand alone. */
final class ClauseChain {

    private static final Set<String> QUESTION_TAGS = Set.of("WDT", "WP", "WP$", "WRB");

    private ClauseChain() {}

    /** "The road is cut, nobody comes": only a comma stands between two clauses with subjects of their own. */
    static boolean isSpliced(Word verb, Word head) {
        return verb.index() < head.index()
                && isStatement(verb)
                && isStatement(head)
                && (Verbs.hasComplement(verb) || verb.child("auxpass").isPresent())
                && !reports(head)
                && subject(head)
                        .filter(word -> word.firstOfSubtree() > verb.index())
                        .anyMatch(ClauseChain::standsBehindComma);
    }

    /** "Have burned the mill, robbed the church and left": a participle with an object is no passive but the next deed. */
    static boolean isListed(Word verb, Word head) {
        return verb.index() > head.index()
                && (verb.pos().equals("VBN") || verb.pos().equals("VBD"))
                && verb.children("dobj").anyMatch(object -> object.index() > verb.index())
                && Verbs.auxiliaries(verb).findAny().isEmpty()
                && verb.children().stream()
                        .noneMatch(child ->
                                child.index() < verb.index() && !child.pos().startsWith("RB") && !child.isPunctuation())
                && !WordClass.GIVING.has(verb.lemma())
                && standsBehindComma(verb);
    }

    /** "Said that the dam had burst and that nobody was hurt": a second "that" goes on with what is reported. */
    static boolean isSecondContent(Word verb) {
        return verb.isVerb()
                && Verbs.isFinite(verb)
                && Verbs.hasSubject(verb)
                && verb.is("advcl", "ccomp", "conj", "acl")
                && verb.children("mark")
                        .filter(mark -> mark.index() < verb.index() && mark.hasLemma("that"))
                        .anyMatch(mark ->
                                mark.previous().filter(and -> and.is("cc")).isPresent());
    }

    private static boolean isStatement(Word verb) {
        return verb.isVerb()
                && Verbs.isFinite(verb)
                && subject(verb)
                        .anyMatch(subject -> subject.index() < verb.index()
                                && Verbs.auxiliaries(verb).noneMatch(aux -> aux.index() < subject.index()))
                && verb.children().stream()
                        .noneMatch(child -> child.index() < verb.index()
                                && (child.is("mark", "complm") || QUESTION_TAGS.contains(child.pos())));
    }

    private static Stream<Word> subject(Word verb) {
        return verb.children("nsubj", "nsubjpass", "expl");
    }

    private static boolean reports(Word verb) {
        return CueLexicon.english().at(verb).isPresent();
    }

    private static boolean standsBehindComma(Word word) {
        List<Word> words = word.sentence().words();
        int first = word.firstOfSubtree();
        return words.get(first).text().equals(",")
                || first > 0 && words.get(first - 1).text().equals(",");
    }
}
