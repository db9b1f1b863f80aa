package org.attestnlp.organization;

import java.util.Optional;
import org.attestnlp.linguistics.Word;

/**
 * Names by description that pick out one body: a state or a person with a lower-case head noun, as in "Norwegian
 * parliament", "Norway's army", "the Brown administration", "the government of Norway".
 */
final class DescriptiveNames {

    private final OrdinaryWords ordinary;

    DescriptiveNames(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    /** Whether the stretch is such a name. */
    boolean matches(Stretch candidate, SentenceFacts facts) {
        return !modifiesNoun(candidate) && (headBehindName(candidate, facts) || headBeforeName(candidate, facts));
    }

    private boolean headBehindName(Stretch candidate, SentenceFacts facts) {
        int end = headEnd(candidate, facts);
        if (end < 0) {
            return false;
        }
        Optional<HeadNoun> noun = facts.headEndingAt(end);
        Optional<AtomLine.Match<States.Mention>> state = facts.stateFrom(candidate.from());
        boolean coordinated = facts.word(end - 1).pos().equals("NNS");
        if (state.isPresent() && isJoined(state.get().to(), facts.headStart(end), facts, coordinated)) {
            return noun.filter(found -> found.may(HeadNoun.Use.STATE)).isPresent()
                    && (!coordinated || hasAnd(candidate, facts) || isPluralBody(facts.word(end - 1)));
        }
        if (coordinated || noun.filter(found -> found.may(HeadNoun.Use.PERSON)).isEmpty()) {
            return false;
        }
        int behind = facts.headStart(end) - possessive(facts, facts.headStart(end));
        return facts.label(behind - 1).equals("PERSON") || governs(candidate.from(), behind, facts);
    }

    /** "Kurdistan government", "Liberal government", "Taliban administration": a region's, a party's, an armed group's. */
    private static boolean governs(int from, int to, SentenceFacts facts) {
        if (from >= to || facts.isNameWord(from - 1)) {
            return false;
        }
        Stretch name = new Stretch(facts.sentence(), from, to);
        boolean ruler = facts.known(name)
                .map(entry -> entry.likeliest().kind())
                .filter(kind -> kind == OrganizationKind.POLITICAL_PARTY || kind == OrganizationKind.ARMED_GROUP)
                .isPresent();
        return ruler
                || isSomebody(name, facts)
                || facts.isPlace(name)
                || facts.recognisedExactly(name).equals("GPE");
    }

    /** "the Halvey government": whose name no one knows. */
    private static boolean isSomebody(Stretch name, SentenceFacts facts) {
        boolean the = name.before()
                .filter(word -> word.text().equalsIgnoreCase("the"))
                .isPresent();
        return the
                && name.length() == 1
                && name.first().pos().equals("NNP")
                && !Spelling.isAcronym(name.first().text())
                && facts.headFrom(name.from()).isEmpty();
    }

    /** "Norwegian military aircraft" names no body, "Norwegian military spokesman" does, "Norwegian police officer" not. */
    private boolean modifiesNoun(Stretch candidate) {
        boolean officer = candidate.last().hasLemma("police")
                && candidate.after().filter(word -> word.hasLemma("officer")).isPresent();
        if (officer) {
            return true;
        }
        return candidate
                .after()
                .filter(word -> word.isNoun() && !word.isProperNoun())
                .filter(word -> !ordinary.has("role", word.text()) && !ordinary.has("title", word.text()))
                .isPresent();
    }

    private static int possessive(SentenceFacts facts, int at) {
        return at > 0 && SentenceFacts.isPossessive(facts.word(at - 1)) ? 1 : 0;
    }

    /** "forces" is a plural that names one body. */
    private static boolean isPluralBody(Word word) {
        return word.lemma().equals("force");
    }

    private static boolean hasAnd(Stretch candidate, SentenceFacts facts) {
        return candidate.words().stream().anyMatch(word -> word.text().equals("and"));
    }

    /** Where the lower-case head noun ends: at the candidate's end, or before "in" or "of" with a place. */
    private static int headEnd(Stretch candidate, SentenceFacts facts) {
        for (int to = candidate.to(); to > candidate.from() + 1; to--) {
            boolean atEnd = to == candidate.to() || LowerCaseHeads.goesOnWithPlace(facts, to);
            if (atEnd && !facts.isNameWord(to - 1) && facts.headEndingAt(to).isPresent()) {
                return to;
            }
        }
        return -1;
    }

    /** Between state and head noun only a possessive, adjectives, nouns, or another state after "and". */
    private boolean isJoined(int from, int to, SentenceFacts facts, boolean coordinated) {
        for (int at = from; at < to; at++) {
            Word word = facts.word(at);
            boolean other = coordinated
                    && (word.text().equals("and") || facts.stateFrom(at).isPresent());
            boolean modifier = Character.isLowerCase(word.text().codePointAt(0))
                    && (word.isNoun() || word.pos().equals("JJ"))
                    && !ordinary.has("vague", word.text());
            if (!(SentenceFacts.isPossessive(word) || other || modifier)) {
                return false;
            }
        }
        return from <= to;
    }

    private boolean headBeforeName(Stretch candidate, SentenceFacts facts) {
        for (int to = candidate.from() + 1; to < candidate.to() - 1; to++) {
            if (facts.word(to).text().equals("of")) {
                boolean lower = !facts.isNameWord(to - 1) && facts.headStart(to) == candidate.from();
                return lower
                        && facts.headEndingAt(to)
                                .filter(DescriptiveNames::governs)
                                .isPresent()
                        && isStateOrPerson(candidate, to + 1, facts);
            }
        }
        return false;
    }

    private static boolean governs(HeadNoun noun) {
        return noun.may(HeadNoun.Use.PERSON) && noun.may(HeadNoun.Use.STATE);
    }

    private boolean isStateOrPerson(Stretch candidate, int at, SentenceFacts facts) {
        int from = facts.word(at).text().equals("the") ? at + 1 : at;
        Optional<AtomLine.Match<States.Mention>> state = facts.stateFrom(from);
        return state.filter(match ->
                                match.to() == candidate.to() && match.value().form() == States.Form.NAME)
                        .isPresent()
                || facts.label(candidate.to() - 1).equals("PERSON");
    }
}
