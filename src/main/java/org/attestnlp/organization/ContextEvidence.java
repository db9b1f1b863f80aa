package org.attestnlp.organization;

import java.util.Optional;
import java.util.function.Consumer;
import org.attestnlp.linguistics.Word;

/** What stands around the name: articles, roles, prepositions of place, verbs of saying and doing. */
final class ContextEvidence implements EvidenceSource {

    private static final int LONGEST_LISTED = 6;
    private static final int LONGEST_PORTFOLIO = 10;

    private final OrdinaryWords ordinary;

    ContextEvidence(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    @Override
    public void weigh(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        candidate.before().ifPresent(word -> weighBefore(word, candidate, facts, evidence));
        candidate.after().ifPresent(word -> weighAfter(word, candidate, facts, evidence));
        weighRelation(candidate, evidence);
        if (isInPortfolio(candidate, facts)) {
            evidence.accept("before.portfolio");
        }
        weighList(candidate, facts, evidence);
    }

    /** A neighbour after a comma or "and": names of one kind stand in one list. */
    private static void weighList(Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        boolean listedLeft = isListed(candidate.before());
        boolean listedRight = isListed(candidate.after());
        String left = listedLeft ? facts.label(beforeList(candidate, facts)) : "";
        String right = listedRight ? facts.label(behindList(candidate, facts)) : "";
        if ((listedLeft && isKnownTo(beforeList(candidate, facts), facts))
                || (listedRight
                        && facts.gazetteerFrom(behindList(candidate, facts)).isPresent())) {
            evidence.accept("list.known");
        }
        for (String label : new String[] {"ORG", "PERSON", "GPE"}) {
            if (left.equals(label) || right.equals(label)) {
                evidence.accept(label.equals("ORG") ? "list.organization" : "list." + label);
            }
        }
    }

    /** Whether a known name ends with the word at this position. */
    private static boolean isKnownTo(int last, SentenceFacts facts) {
        for (int from = Math.max(0, last - LONGEST_LISTED); from <= last; from++) {
            if (facts.gazetteerFrom(from)
                    .filter(match -> match.to() == last + 1)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(Optional<Word> separator) {
        return separator
                .filter(word -> word.text().equals(",")
                        || word.text().equals("and")
                        || word.text().equals("or"))
                .isPresent();
    }

    private static int beforeList(Stretch candidate, SentenceFacts facts) {
        int at = candidate.from() - 2;
        return at > 0 && facts.word(at).text().equals(",") ? at - 1 : at;
    }

    private static int behindList(Stretch candidate, SentenceFacts facts) {
        int at = candidate.to() + 1;
        while (at < facts.size()
                && at < candidate.to() + 3
                && (facts.word(at).text().equals("and") || SentenceFacts.isArticle(facts.word(at)))) {
            at++;
        }
        return at;
    }

    /** "Minister of Mines, Energy and Water": what the minister is for. */
    static boolean isInPortfolio(Stretch candidate, SentenceFacts facts) {
        int at = candidate.from() - 1;
        for (int steps = 0; steps < LONGEST_PORTFOLIO && at > 0; steps++, at--) {
            Word word = facts.word(at);
            if (word.text().equals("of") || word.text().equals("for")) {
                return word.previous()
                        .filter(head -> head.hasLemma("minister", "ministers", "commissioner"))
                        .isPresent();
            }
            if (!facts.isNameWord(at) && !word.text().matches(",|and|&|the")) {
                return false;
            }
        }
        return false;
    }

    private void weighBefore(Word before, Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        boolean article = before.text().equalsIgnoreCase("the");
        Optional<Word> governor = article ? before.previous() : Optional.of(before);
        if (article) {
            evidence.accept("before.the");
        } else if (before.text().equalsIgnoreCase("a") || before.text().equalsIgnoreCase("an")) {
            evidence.accept("before.a");
        }
        governor.ifPresent(word -> weighGovernor(word, evidence));
        if (ordinary.has("title", before.text())
                || before.text().equals("Mr")
                || before.text().equals("Mr.")) {
            evidence.accept("before.title");
        }
        facts.headEndingAt(candidate.from())
                .filter(noun -> !facts.isNameWord(candidate.from() - 1))
                .ifPresent(noun -> evidence.accept("before.head"));
        if (ordinary.has("role", before.text())) {
            evidence.accept("before.role");
        }
        if (ordinary.has("body", before.text())) {
            evidence.accept("before.body");
        }
        if (before.text().equals("on")
                && ordinary.has("platform", candidate.first().text())) {
            evidence.accept("before.on-platform");
        }
        if (before.text().equals("of")
                && before.previous()
                        .filter(word -> word.hasLemma("member", "mps", "house"))
                        .isPresent()
                && candidate.first().text().equals("Parliament")) {
            evidence.accept("before.member-of-parliament");
        }
    }

    private void weighGovernor(Word word, Consumer<String> evidence) {
        if (word.text().equals("of")
                || word.text().equals("at")
                || word.text().equals("from")
                || word.text().equals("for")) {
            boolean role = word.previous().filter(noun -> isRole(noun)).isPresent();
            evidence.accept("before." + word.text() + (role ? ".role" : ""));
        } else if (ordinary.has("locative", word.text())) {
            evidence.accept("before.locative");
        } else if (word.text().equals("by")
                || word.text().equals("with")
                || word.text().equals("against")) {
            evidence.accept("before." + word.text());
        } else if (word.lemma().equals("tell") || word.lemma().equals("join")) {
            evidence.accept("before.tell");
        }
    }

    private boolean isRole(Word word) {
        return ordinary.has("role", word.text()) || ordinary.has("title", word.text());
    }

    private void weighAfter(Word after, Stretch candidate, SentenceFacts facts, Consumer<String> evidence) {
        if (SentenceFacts.isPossessive(after)) {
            evidence.accept("after.possessive");
        } else if (after.hasLemma("minister") || after.text().equals("Minister")) {
            evidence.accept("after.minister");
        } else if (ordinary.has("body", after.text()) && !facts.isNameWord(after.index())) {
            evidence.accept("after.body");
        } else if (ordinary.has("event", after.text()) && facts.isNameWord(after.index())) {
            evidence.accept("after.Event");
        } else if (isRole(after)) {
            evidence.accept(facts.isNameWord(after.index()) ? "after.Role" : "after.role");
        } else if (after.text().equals("(")) {
            boolean acronym =
                    after.next().filter(word -> Spelling.isAcronym(word.text())).isPresent();
            evidence.accept(acronym ? "after.acronym" : "after.bracket");
        } else if (after.text().equals(",")) {
            after.next().ifPresent(word -> weighApposition(word, facts, evidence));
        } else if (after.isNoun() && !facts.isNameWord(after.index())) {
            evidence.accept("after.noun");
        } else if (after.isNumeral()) {
            evidence.accept("after.number");
        }
    }

    /** "X, a rights group", "X, which". */
    private void weighApposition(Word next, SentenceFacts facts, Consumer<String> evidence) {
        if (next.text().equals("which")) {
            evidence.accept("after.which");
        } else if (next.text().equals("who")) {
            evidence.accept("after.who");
        } else if (next.isNumeral()) {
            evidence.accept("after.age");
        } else if (SentenceFacts.isArticle(next)) {
            for (int at = next.index() + 1; at < Math.min(facts.size(), next.index() + 6); at++) {
                boolean body = ordinary.has("body", facts.word(at).text())
                        || facts.headEndingAt(at + 1).isPresent();
                if (body && !facts.isNameWord(at)) {
                    evidence.accept("after.apposition");
                    return;
                }
                if (isOfficer(facts.word(at))) {
                    return;
                }
            }
        }
    }

    /** "X, the leader of the movement" is none. */
    private boolean isOfficer(Word word) {
        return isRole(word) && word.next().filter(of -> of.text().equals("of")).isPresent();
    }

    private void weighRelation(Stretch candidate, Consumer<String> evidence) {
        Word last = candidate.last();
        Optional<Word> head = last.head();
        if (last.is("nsubj", "nsubjpass") && head.isPresent()) {
            boolean saying = ordinary.has("reporting", head.get().lemma());
            evidence.accept(saying ? "subject.acting" : "subject.other");
        } else if (last.is("appos")) {
            evidence.accept("relation.apposition");
        } else if (last.is("dobj")) {
            evidence.accept("relation.object");
        } else if (last.is("conj")) {
            evidence.accept("relation.conjunct");
        } else if (last.is("compound", "nmod")
                && head.filter(word -> word.index() >= candidate.to()).isPresent()) {
            evidence.accept("relation.modifier");
        }
    }
}
