package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/** Where a sentence leaves what somebody reports in it: for the author's comment, or for what somebody else says. */
final class Departure {

    /** As many words may stand between the words that open somebody else's report and its verb. */
    private static final int LONGEST_SUBJECT = 12;

    private Departure() {}

    /** Whether the word, outside quotation marks, is the first that is no longer reported. */
    static boolean begins(Word word, Reading reading) {
        return word.text().equalsIgnoreCase("i.e.")
                || isConcession(word)
                || isAside(word, reading)
                || opensOthersReport(word, reading)
                || isComment(word, reading)
                || isWithSaying(word, reading);
    }

    /** "'… for good'—something that they denied": the author's comment behind a dash. */
    private static boolean isAside(Word word, Reading reading) {
        return Openings.isDash(word)
                && !word.text().equals("-")
                && word.previous().filter(reading::closes).isPresent();
    }

    /** ", though …": the author's own comment more often than the speaker's. */
    private static boolean isConcession(Word word) {
        return word.hasLemma("though", "although") && word.pos().equals("IN") && followsComma(word);
    }

    /** ", while the mayor urged …", ", and a guard said …", "; the rebels deny …": what somebody else says in the same sentence. */
    private static boolean opensOthersReport(Word word, Reading reading) {
        boolean contrast = word.hasLemma("while", "whereas") && followsComma(word);
        boolean joins = word.text().equals(";") || word.hasLemma("and", "but") && followsComma(word);
        if (contrast) {
            return word.head()
                    .filter(verb -> reading.cueAt(verb).isPresent())
                    .flatMap(verb -> verb.child("nsubj"))
                    .filter(Word::isNoun)
                    .isPresent();
        }
        return joins
                && otherSpeaker(word).filter(noun -> reports(noun, reading)).isPresent();
    }

    /** The noun that is the subject of the clause right behind a conjunction or semicolon; not a share of those who were asked. */
    private static Optional<Word> otherSpeaker(Word joint) {
        Word at = joint.next().orElse(null);
        for (int i = 0; at != null && i < LONGEST_SUBJECT && !at.isVerb() && !at.isPronoun(); i++) {
            if (at.isNoun() && at.is("nsubj")) {
                return Optional.of(at).filter(noun -> !noun.hasLemma("percent", "cent", "%"));
            }
            at = at.next().orElse(null);
        }
        return Optional.empty();
    }

    /** Whether the noun's verb says something that stands behind it. */
    private static boolean reports(Word noun, Reading reading) {
        Word verb = noun.head().orElse(noun);
        return verb.index() > noun.index()
                && Trees.isFinite(verb)
                && !verb.is("relcl")
                && reading.cueAt(verb)
                        .filter(hit -> verb.children("ccomp", "xcomp", "prep", "dobj")
                                .anyMatch(child -> child.index() >= hit.last().index()))
                        .isPresent();
    }

    /** ", a claim that the army rejects", ", a figure the rebels dispute": what the author says about the report. */
    static boolean isComment(Word article, Reading reading) {
        boolean apposed = article.hasLemma("a", "an", "something") && followsComma(article);
        Word noun = article.pos().equals("DT") ? article.head().orElse(article) : article;
        return apposed
                && noun.isNoun()
                && noun.children("relcl", "acl")
                        .anyMatch(clause -> WordClass.STATEMENT.has(noun)
                                || reading.cueAt(clause).isPresent() && isSomebodys(clause));
    }

    private static boolean isSomebodys(Word clause) {
        return clause.child("nsubj", "agent")
                .filter(word -> !word.pos().startsWith("W"))
                .isPresent();
    }

    /** ", with the court saying …". */
    private static boolean isWithSaying(Word word, Reading reading) {
        if (!word.hasLemma("with") || !followsComma(word)) {
            return false;
        }
        Word at = word;
        for (int i = 0; at != null && i < LONGEST_SUBJECT && !at.text().equals(","); i++) {
            if (at.pos().equals("VBG") && reading.cueAt(at).isPresent()) {
                return true;
            }
            at = at.next().orElse(null);
        }
        return false;
    }

    private static boolean followsComma(Word word) {
        return word.previous().filter(before -> before.text().equals(",")).isPresent();
    }
}
