package org.attestnlp.quotation;

import java.util.Optional;
import org.attestnlp.linguistics.CueLexicon;
import org.attestnlp.linguistics.Word;
import org.attestnlp.quotation.FoundQuotation.FoundCue;

/** A cue behind the closing mark with nothing between but its subject: "…", she said; "…", said the old man. */
final class CueBehind implements QuotedPartStrategy {

    /** As many words may stand between a quoted part and its cue: a speaker with titles. */
    private static final int WIDEST_GAP = 30;

    @Override
    public Optional<FoundQuotation> attribute(QuotedPart part, Optional<FoundQuotation> previous) {
        Optional<FoundQuotation> inverted = inverted(part);
        return inverted.isPresent() || !part.standsAlone() ? inverted : cueBehind(part);
    }

    private static Optional<FoundQuotation> cueBehind(QuotedPart part) {
        Word word = part.behind().orElse(null);
        boolean sawNoun = false;
        for (int i = 0; word != null && i < WIDEST_GAP && !part.reading().isQuoted(word); i++) {
            Optional<CueLexicon.Hit> hit = part.cue(word);
            if (hit.isPresent()) {
                boolean inverted = i == 0;
                return hit.filter(found -> !hasOtherObject(found, inverted, part.reading()))
                        .map(found -> part.saidBy(found, 0.85, "quotation.direct.behind"));
            }
            boolean newSentence = i == 0
                    && part.endsWith(".")
                    && !Character.isLowerCase(word.text().charAt(0));
            boolean gap = word.isPunctuation() ? i == 0 || sawNoun : isPartOfSpeaker(word);
            if (newSentence || !gap || word.text().equals(";")) {
                return Optional.empty();
            }
            sawNoun |= word.isNoun() || word.isPronoun();
            word = sawNoun && word.text().equals(",")
                    ? behindRelative(word)
                    : word.next().orElse(null);
        }
        return Optional.empty();
    }

    /** The comma that ends the relative clause that a comma begins: ", who runs the clinic,"; else the word behind. */
    private static Word behindRelative(Word comma) {
        Word next = comma.next().orElse(null);
        Word at = next;
        boolean relative = next != null
                && next.hasLemma("who", "which", "whose")
                && next.pos().startsWith("W");
        for (int i = 0; relative && at != null && i < WIDEST_GAP; i++) {
            if (at.text().equals(",")) {
                return at.next().orElse(null);
            }
            at = at.next().orElse(null);
        }
        return next;
    }

    /** Any verb right behind, with its subject behind it, says how something was said: "…!" beamed the mayor. */
    private static Optional<FoundQuotation> inverted(QuotedPart part) {
        Word verb = part.behind()
                .filter(CueBehind::isInvertedVerb)
                .filter(word -> part.endsWith(",!?") && part.cue(word).isEmpty())
                .orElse(null);
        return verb == null
                ? Optional.empty()
                : verb.child("nsubj", "dobj")
                        .filter(subject -> subject.index() > verb.index())
                        .or(() -> nameBehind(verb))
                        .map(subject -> part.with(
                                Optional.of(part.beside(verb.span(), subject)),
                                Optional.of(new FoundCue(verb.span(), verb.lemma())),
                                0.7,
                                "quotation.direct.inverted"));
    }

    /** Whether a word right behind the mark is a verb before its subject, also where the parser takes it for a part of the name. */
    static boolean isInvertedVerb(Word word) {
        boolean tagged = word.pos().equals("VBD") || word.pos().equals("VBZ");
        boolean shaped = word.text().endsWith("ed")
                && Character.isLowerCase(word.text().charAt(0))
                && word.next().filter(Word::isProperNoun).isPresent();
        return tagged || shaped;
    }

    /** The last word of the name that begins behind a verb. */
    private static Optional<Word> nameBehind(Word verb) {
        Word at = verb.next().filter(Word::isProperNoun).orElse(null);
        while (at != null && at.next().filter(Word::isProperNoun).isPresent()) {
            at = at.next().get();
        }
        return Optional.ofNullable(at);
    }

    /**
     * "'…,' he suggested looking", "'…,' he said it was": the cue reports something else. What parsers take for the object of a
     * verb right behind the mark is its subject.
     */
    static boolean hasOtherObject(CueLexicon.Hit hit, boolean inverted, Reading reading) {
        return hit.head().children("dobj", "xcomp", "ccomp").anyMatch(child -> {
            boolean addressee = child.isPronoun() || child.is("dobj") && (inverted || ClauseStrategy.isAddressed(hit));
            return child.index() > hit.last().index() && !reading.isQuoted(child) && !addressee;
        });
    }

    private static boolean isPartOfSpeaker(Word word) {
        return switch (word.pos()) {
            case "CD", "DT", "PRP$", "POS", "IN", "CC", "WP", "TO", "PRP" -> true;
            default ->
                word.isNoun() || word.pos().startsWith("JJ") || word.pos().startsWith("RB") || word.is("aux");
        };
    }
}
