package org.attestnlp.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Word;

/**
 * Which mentions of a document name the same body, and what its fullest name is: by the gazetteer, by acronyms that the
 * document defines, and by longer names that begin or end with a shorter one.
 */
final class Identities {

    /** Two letters fit too many names. */
    private static final int SHORTEST_ACRONYM = 3;

    private final Reading reading;
    private final Map<String, Stretch> fullest = new HashMap<>();
    private final Map<String, Stretch> longerByPart = new HashMap<>();
    private final Map<Gazetteer.Body, Stretch> fullestOfBody = new HashMap<>();
    private final Map<String, Stretch> byInitials = new HashMap<>();
    private final Map<String, Stretch> definitions;
    private final Governments governments;

    Identities(Reading reading, List<Stretch> mentions, List<Metonyms.Metonym> metonyms) {
        this.reading = reading;
        governments = new Governments(reading, mentions, metonyms);
        definitions = Acronyms.in(mentions);
        noteBrackets(mentions);
        for (Stretch mention : mentions) {
            fullest.putIfAbsent(reading.key(mention), mention);
            noteParts(mention);
            noteInitials(mention);
            body(mention).ifPresent(body -> fullestOfBody.merge(body, mention, this::fuller));
        }
    }

    /** A name in brackets behind another is the same body's, whatever its letters: acronyms are made in many languages. */
    private void noteBrackets(List<Stretch> mentions) {
        Set<Stretch> known = new HashSet<>(mentions);
        for (Stretch mention : mentions) {
            Acronyms.inBracketsBehind(mention)
                    .map(word -> new Stretch(mention.sentence(), word.index(), word.index() + 1))
                    .filter(known::contains)
                    .ifPresent(acronym ->
                            definitions.putIfAbsent(acronym.first().text().toLowerCase(Locale.ROOT), mention));
        }
    }

    /** "The Harbour Safety Board … the HSB": no brackets are needed where the letters fit. */
    private void noteInitials(Stretch mention) {
        StringBuilder initials = new StringBuilder();
        for (Word word : mention.words()) {
            if (Spelling.isCapitalised(word.text())) {
                initials.append(Character.toLowerCase(word.text().charAt(0)));
            }
        }
        if (initials.length() >= SHORTEST_ACRONYM) {
            byInitials.merge(initials.toString(), mention, this::fuller);
        }
    }

    private void noteParts(Stretch mention) {
        for (int cut = 1; cut < mention.length(); cut++) {
            Stretch end = new Stretch(mention.sentence(), mention.from() + cut, mention.to());
            Stretch start = new Stretch(mention.sentence(), mention.from(), mention.from() + cut);
            longerByPart.merge(reading.key(end), mention, this::fuller);
            if (!isComplete(start)) {
                longerByPart.merge(reading.key(start), mention, this::fuller);
            }
        }
    }

    /** A head noun alone is only continued by "of" and the like: the Senate is not the Senate Committee. */
    private boolean isComplete(Stretch start) {
        SentenceFacts facts = reading.facts(start);
        boolean headAlone = facts.headEndingAt(start.to()).isPresent() && facts.headStart(start.to()) <= start.from();
        boolean continued = start.after()
                .filter(word -> !Spelling.isCapitalised(word.text()))
                .isPresent();
        return headAlone && !continued;
    }

    private Stretch fuller(Stretch one, Stretch other) {
        return reading.text(other).length() > reading.text(one).length() ? other : one;
    }

    /** The body that the gazetteer has for the mention, if only one can be meant. */
    Optional<Gazetteer.Body> body(Stretch mention) {
        return reading.facts(mention)
                .known(mention)
                .filter(Gazetteer.Entry::isUnambiguous)
                .map(Gazetteer.Entry::likeliest);
    }

    /** The fullest name of the body. */
    String name(Stretch mention) {
        return governments.name(mention).orElseGet(() -> reading.text(fullest(mention)));
    }

    /** The mention with the fullest name of the same body; the mention itself where there is none. */
    Stretch fullest(Stretch mention) {
        String key = reading.key(mention);
        Stretch defined = definitions.get(key.toLowerCase(Locale.ROOT));
        if (defined != null) {
            return defined;
        }
        Optional<Stretch> known = body(mention).map(fullestOfBody::get);
        if (known.isPresent()) {
            return known.get();
        }
        if (mention.length() == 1 && Spelling.isAcronym(mention.first().text()) && byInitials.containsKey(key)) {
            return byInitials.get(key);
        }
        Stretch longer = longerByPart.get(key);
        return longer != null ? longer : fullest.getOrDefault(key, mention);
    }
}
