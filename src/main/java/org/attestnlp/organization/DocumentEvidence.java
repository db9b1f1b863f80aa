package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.attestnlp.linguistics.Word;

/** What the rest of the document says: other mentions of the name, longer names that begin or end with it, persons. */
final class DocumentEvidence {

    private static final double LIKELY = 0.6;

    private final Reading reading;
    private final Map<String, MentionsOfName> byKey = new HashMap<>();
    private final Set<String> shortForms = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> lowerCaseWords = new HashSet<>();
    private final Map<String, Stretch> acronyms;

    DocumentEvidence(Reading reading, List<Scored> candidates) {
        this.reading = reading;
        List<Stretch> likely = new ArrayList<>();
        for (Scored candidate : candidates) {
            byKey.computeIfAbsent(reading.key(candidate.stretch()), key -> new MentionsOfName())
                    .add(candidate);
            if (candidate.probability() > LIKELY && candidate.stretch().length() > 1) {
                likely.add(candidate.stretch());
                noteShortForms(candidate.stretch());
            }
        }
        acronyms = Acronyms.in(likely);
        reading.sentences().forEach(this::noteWords);
    }

    private void noteShortForms(Stretch name) {
        for (int cut = 1; cut < name.length(); cut++) {
            shortForms.add(reading.key(new Stretch(name.sentence(), name.from(), name.from() + cut)));
            shortForms.add(reading.key(new Stretch(name.sentence(), name.from() + cut, name.to())));
        }
    }

    private void noteWords(SentenceFacts facts) {
        for (RecognisedNames.Recognised name : facts.recognised()) {
            if (name.label().equals("PERSON") && name.stretch().length() > 1) {
                surnames.add(name.stretch().last().text().toLowerCase(Locale.ROOT));
            }
        }
        for (Word word : facts.sentence().words()) {
            if (followsGivenName(word, facts)) {
                surnames.add(word.text().toLowerCase(Locale.ROOT));
            }
            if (Character.isLowerCase(word.text().codePointAt(0))) {
                lowerCaseWords.add(word.text());
            }
        }
    }

    private boolean followsGivenName(Word word, SentenceFacts facts) {
        return facts.isNameWord(word.index())
                && facts.isNameWord(word.index() - 1)
                && !facts.isNameWord(word.index() + 1)
                && reading.lexicons()
                        .others()
                        .isGivenName(facts.word(word.index() - 1).text())
                && !facts.label(word.index()).equals("ORG");
    }

    void weigh(Scored candidate, Consumer<String> evidence) {
        Stretch stretch = candidate.stretch();
        String key = reading.key(stretch);
        byKey.get(key).weigh(candidate, evidence);
        evidence.accept("document.itself." + MentionsOfName.decile(candidate.probability()));
        if (shortForms.contains(key)) {
            evidence.accept("document.short-form");
        }
        if (acronyms.containsKey(key)) {
            evidence.accept("document.acronym");
        }
        if (stretch.length() == 1) {
            if (surnames.contains(key)) {
                evidence.accept("document.surname");
            }
            if (lowerCaseWords.contains(key)) {
                evidence.accept("document.lower-case");
            }
        }
    }
}
