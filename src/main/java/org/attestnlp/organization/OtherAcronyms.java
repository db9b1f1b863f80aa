package org.attestnlp.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attestnlp.linguistics.Word;

/**
 * The acronyms of a document that it explains by words for no body: "municipal chief executive (MCE)", "Talent Development
 * Scheme (TDS)". They are no names of organizations anywhere in the document, and neither are the words that explain them.
 */
final class OtherAcronyms {

    private static final int LONGEST = 10;
    private static final int LETTERS = 2;
    private static final List<String> NO_BODIES = List.of("event", "thing", "title");

    private final Reading reading;
    private final Set<String> acronyms = new HashSet<>();
    private final Set<Stretch> definitions = new HashSet<>();

    OtherAcronyms(Reading reading) {
        this.reading = reading;
        for (SentenceFacts facts : reading.sentences()) {
            for (int at = 2; at + 1 < facts.size(); at++) {
                if (isBracketed(at, facts)) {
                    note(at, facts);
                }
            }
        }
    }

    private static boolean isBracketed(int at, SentenceFacts facts) {
        return facts.word(at - 1).text().equals("(")
                && facts.word(at + 1).text().equals(")")
                && Spelling.isAcronym(facts.word(at).text());
    }

    private void note(int at, SentenceFacts facts) {
        String acronym = facts.word(at).text();
        definition(acronym, at - 1, facts)
                .filter(name -> namesNoBody(name, facts))
                .ifPresent(name -> {
                    acronyms.add(acronym.toLowerCase(Locale.ROOT));
                    definitions.add(name);
                });
    }

    /** The words that end before the bracket and begin with the acronym's letters; fewest first. */
    private static Optional<Stretch> definition(String acronym, int to, SentenceFacts facts) {
        for (int from = to - LETTERS; from >= Math.max(0, to - LONGEST); from--) {
            Stretch name = new Stretch(facts.sentence(), from, to);
            if (Acronyms.fits(acronym, name) || isOfInitials(acronym, name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** "buy now pay later (BNPL)", "electronic voting machines (EVMs)": every word has its letter. */
    private static boolean isOfInitials(String acronym, Stretch name) {
        StringBuilder initials = new StringBuilder();
        for (Word word : name.words()) {
            for (String atom : Spelling.atoms(word.text())) {
                initials.append(Character.toUpperCase(atom.charAt(0)));
            }
        }
        String letters = acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
        return initials.length() > LETTERS && letters.contentEquals(initials);
    }

    private boolean namesNoBody(Stretch name, SentenceFacts facts) {
        if (facts.known(name).isPresent()) {
            return false;
        }
        int end = headEnd(name);
        Word head = facts.word(end - 1);
        boolean body = facts.headEndingAt(end).isPresent()
                || reading.lexicons().ordinary().has("body", head.text())
                || facts.headFrom(name.from()).isPresent();
        if (body) {
            return false;
        }
        boolean plain = !facts.isNameWord(name.from()) && !facts.isNameWord(end - 1);
        return plain
                || NO_BODIES.stream()
                        .anyMatch(wordClass -> reading.lexicons().ordinary().has(wordClass, head.text()));
    }

    /** Where the head noun ends: before "of" and the like, else with the last word. */
    private static int headEnd(Stretch name) {
        for (int at = name.from() + 1; at < name.to(); at++) {
            if (WordClass.HEAD_END.has(name.word(at).text())) {
                return at;
            }
        }
        return name.to();
    }

    /** Whether the candidate is such an acronym, or what one stands for. */
    boolean has(Stretch candidate) {
        return definitions.contains(candidate)
                || (candidate.length() == 1
                        && acronyms.contains(candidate.first().text().toLowerCase(Locale.ROOT)));
    }
}
