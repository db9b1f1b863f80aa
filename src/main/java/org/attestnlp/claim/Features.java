package org.attestnlp.claim;

import static org.attestnlp.claim.Feature.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attestnlp.claim.ClaimLexicon.Sign;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Stance;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Reads off a clause what the checkability model looks at. */
final class Features {

    private static final int SHORT_WORDS = 5;
    private static final int LONG_WORDS = 25;
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves");
    private static final Set<String> SECOND = Set.of("you", "your", "yourself", "yourselves");
    private static final Set<String> THIRD = Set.of("he", "she", "it", "they");
    private static final Set<String> ACTORS = Set.of("GPE", "NORP", "ORG", "PERSON", "LOC", "FAC");
    private static final Set<String> TIMES = Set.of("DATE", "TIME");
    private static final Set<String> COMPARISONS = Set.of("JJR", "JJS", "RBR", "RBS");
    private static final Set<String> DEONTIC_MODALS = Set.of("must", "should", "ought", "shall");
    private static final Set<String> FUTURE_MODALS = Set.of("will", "would", "wo", "'ll", "’ll", "'d", "’d");
    private static final Set<String> WEAK_MODALS = Set.of("can", "could", "may", "might", "ca");

    private static final Map<Sign, Feature> VERB = Map.ofEntries(
            Map.entry(Sign.HARM, VERB_HARM),
            Map.entry(Sign.BREACH, VERB_BREACH),
            Map.entry(Sign.CONTROL, VERB_CONTROL),
            Map.entry(Sign.EFFECT, VERB_EFFECT),
            Map.entry(Sign.MOTIVE, VERB_MOTIVE),
            Map.entry(Sign.CHANGE, VERB_CHANGE),
            Map.entry(Sign.MEETING, VERB_MEETING),
            Map.entry(Sign.POSITION, VERB_POSITION),
            Map.entry(Sign.SPEECH, VERB_SPEECH),
            Map.entry(Sign.DEMAND, VERB_DEMAND),
            Map.entry(Sign.PLAN, VERB_PLAN),
            Map.entry(Sign.WISH, VERB_WISH),
            Map.entry(Sign.PROCEDURE, VERB_PROCEDURE),
            Map.entry(Sign.EVIDENCE, VERB_EVIDENCE),
            Map.entry(Sign.FUTURE, FUTURE));
    private static final Map<Sign, Feature> WORD = Map.ofEntries(
            Map.entry(Sign.HARM, WORD_HARM),
            Map.entry(Sign.BREACH, WORD_BREACH),
            Map.entry(Sign.CONTROL, WORD_CONTROL),
            Map.entry(Sign.EFFECT, WORD_EFFECT),
            Map.entry(Sign.MOTIVE, WORD_MOTIVE),
            Map.entry(Sign.CHANGE, WORD_CHANGE),
            Map.entry(Sign.MEETING, WORD_MEETING),
            Map.entry(Sign.POSITION, WORD_POSITION),
            Map.entry(Sign.HEDGE, WORD_HEDGE),
            Map.entry(Sign.EVALUATION, WORD_EVALUATION),
            Map.entry(Sign.PROCEDURE, WORD_PROCEDURE),
            Map.entry(Sign.FUTURE, FUTURE));
    private static final Map<Stance, Feature> CUE = Map.of(
            Stance.DEMAND, CUE_DEMAND,
            Stance.PROMISE, CUE_PROMISE,
            Stance.ALLEGE, CUE_ALLEGE,
            Stance.DENIAL, CUE_DENIAL);

    private final ClaimLexicon lexicon;
    private final Document document;
    private final NavigableSet<Span> figures;

    Features(ClaimLexicon lexicon, Document document, List<Span> figures) {
        this.lexicon = lexicon;
        this.document = document;
        this.figures = new TreeSet<>(figures);
    }

    /** The features of a clause that the author puts forward. */
    EnumSet<Feature> authorial(Clause clause) {
        EnumSet<Feature> found = EnumSet.of(BIAS);
        List<Word> words = clause.head().sentence().wordsIn(clause.span());
        addForm(found, clause, words);
        addVerb(found, clause.head());
        words.forEach(word -> addWord(found, word));
        addNames(found, clause.span(), words);
        return found;
    }

    /** The features of a clause inside reported words. */
    EnumSet<Feature> attributed(Clause clause, Report report) {
        EnumSet<Feature> found = authorial(clause);
        if (report.direct()) {
            found.add(DIRECT);
        }
        ReportCues.stance(report.cueLemma()).map(CUE::get).ifPresent(found::add);
        if (report.sources().isEmpty()) {
            found.add(NO_SOURCE);
        }
        if (found.contains(FUTURE) && !found.contains(PASSIVE) && ownDeed(clause, report)) {
            found.add(OWN_PLAN);
        }
        return found;
    }

    private void addForm(EnumSet<Feature> found, Clause clause, List<Word> words) {
        switch (clause.kind()) {
            case COORDINATE -> found.add(COORDINATE);
            case RELATIVE -> found.add(RELATIVE);
            case CONTRAST -> found.add(CONTRAST);
            case CIRCUMSTANCE -> found.add(CIRCUMSTANCE);
            case COMPLEMENT -> found.add(COMPLEMENT);
            case PHRASE -> found.add(PHRASE);
            default -> {}
        }
        if (words.size() < SHORT_WORDS) {
            found.add(SHORT);
        } else if (words.size() > LONG_WORDS) {
            found.add(LONG);
        }
        if (followedBy(clause.span(), '?')) {
            found.add(QUESTION);
        }
        Optional<Word> subject = clause.subject();
        if (subject.isEmpty()) {
            found.add(SUBJECTLESS);
            addBaseForm(found, clause.head());
        } else if (subject.get().is("expl") && subject.get().hasLemma("there")) {
            found.add(EXISTENTIAL);
        }
        subject.map(Word::lemma).filter(THIRD::contains).ifPresent(lemma -> found.add(THIRD_PERSON));
    }

    private static void addBaseForm(EnumSet<Feature> found, Word head) {
        boolean to = Verbs.auxiliaries(head).anyMatch(aux -> aux.hasLemma("to"));
        if (head.isVerb() && to) {
            found.add(INFINITIVE);
        } else if (head.pos().equals("VB")) {
            found.add(IMPERATIVE);
        }
    }

    private boolean followedBy(Span span, char mark) {
        for (int i = span.end(); i < document.text().length() && i < span.end() + 3; i++) {
            if (document.text().charAt(i) == mark) {
                return true;
            }
        }
        return false;
    }

    private void addVerb(EnumSet<Feature> found, Word head) {
        addSigns(found, head, VERB);
        head.children("xcomp").filter(Word::isVerb).forEach(verb -> addSigns(found, verb, VERB));
        if (head.hasLemma("be")) {
            found.add(COPULA);
            head.children("acomp", "attr")
                    .filter(word -> lexicon.has(word, Sign.EVALUATION))
                    .findFirst()
                    .ifPresent(word -> found.add(EVALUATED));
        }
        if (Verbs.isNegated(head)) {
            found.add(NEGATED);
        }
        if (head.child("auxpass", "nsubjpass").isPresent()) {
            found.add(PASSIVE);
        }
        addTense(found, head);
        Verbs.modal(head).ifPresent(modal -> addModal(found, modal));
        if (head.hasLemma("need", "have")
                && head.children("xcomp")
                        .anyMatch(verb -> Verbs.auxiliaries(verb).anyMatch(to -> to.hasLemma("to")))) {
            found.add(DEONTIC);
        }
    }

    private static void addTense(EnumSet<Feature> found, Word head) {
        boolean be = Verbs.sharedAuxiliaries(head).anyMatch(aux -> aux.hasLemma("be"));
        boolean have = Verbs.sharedAuxiliaries(head).anyMatch(aux -> aux.hasLemma("have"));
        if (head.pos().equals("VBG") && be) {
            found.add(PROGRESSIVE);
            if (head.hasLemma("go") && head.child("xcomp").isPresent()) {
                found.add(FUTURE);
            }
        }
        if (have) {
            found.add(PERFECT);
        } else if (head.pos().equals("VBD")
                || Verbs.sharedAuxiliaries(head).anyMatch(aux -> aux.pos().equals("VBD"))) {
            found.add(PAST);
        }
    }

    private static void addModal(EnumSet<Feature> found, Word modal) {
        String lowered = modal.text().toLowerCase(Locale.ROOT);
        if (DEONTIC_MODALS.contains(lowered)) {
            found.add(DEONTIC);
        } else if (FUTURE_MODALS.contains(lowered)) {
            found.add(FUTURE);
        } else if (WEAK_MODALS.contains(lowered)) {
            found.add(POSSIBLE);
        }
    }

    private void addSigns(EnumSet<Feature> found, Word word, Map<Sign, Feature> features) {
        for (Sign sign : lexicon.signs(word)) {
            Feature feature = features.get(sign);
            if (feature != null) {
                found.add(feature);
            }
        }
    }

    private void addWord(EnumSet<Feature> found, Word word) {
        if (!word.isVerb() && !word.isProperNoun()) {
            addSigns(found, word, WORD);
        }
        String lowered = word.text().toLowerCase(Locale.ROOT);
        boolean pronoun = word.pos().startsWith("PRP");
        if (pronoun && FIRST.contains(lowered)) {
            found.add(FIRST_PERSON);
        } else if (pronoun && SECOND.contains(lowered)) {
            found.add(SECOND_PERSON);
        }
        if (COMPARISONS.contains(word.pos())) {
            found.add(COMPARISON);
        }
    }

    private void addNames(EnumSet<Feature> found, Span span, List<Word> words) {
        List<Name> inside = document.namesIn(span);
        if (inside.stream().anyMatch(name -> ACTORS.contains(name.kind()))) {
            found.add(NAME);
        }
        List<Span> times = inside.stream()
                .filter(name -> TIMES.contains(name.kind()))
                .map(Name::span)
                .toList();
        if (!times.isEmpty()) {
            found.add(TIME);
        }
        if (words.stream().anyMatch(word -> counts(word, times))) {
            found.add(NUMBER);
        }
        if (hasFigure(span)) {
            found.add(FIGURE);
        }
    }

    /** A number that says how many: no date, and not "the two sides", who are known already. */
    private static boolean counts(Word word, List<Span> times) {
        boolean known = word.previous()
                .filter(before ->
                        before.hasLemma("the", "these", "those") || before.pos().equals("PRP$"))
                .isPresent();
        return word.isNumeral() && !known && times.stream().noneMatch(time -> time.covers(word.span()));
    }

    private boolean hasFigure(Span span) {
        Span from = new Span(span.begin(), Integer.MAX_VALUE);
        Span until = new Span(span.end(), span.end());
        return span.begin() < span.end() && figures.subSet(from, until).stream().anyMatch(span::covers);
    }

    /** Whether the clause's subject is the source itself: a pronoun in its person, or the same noun. */
    private boolean ownDeed(Clause clause, Report report) {
        Optional<Word> subject = clause.subject();
        if (subject.isEmpty()) {
            return true;
        }
        String lemma = subject.get().lemma();
        if (FIRST.contains(lemma)) {
            return true;
        }
        if (report.direct()) {
            return false;
        }
        return THIRD.contains(lemma)
                || report.sources().stream()
                        .flatMap(source -> document.wordsIn(source).stream())
                        .anyMatch(word ->
                                (word.isNoun() || word.pos().startsWith("JJ")) && sameRoot(word.lemma(), lemma));
    }

    private static boolean sameRoot(String one, String other) {
        return one.equals(other)
                || one.length() > 4 && other.length() > 4 && one.substring(0, 4).equals(other.substring(0, 4));
    }
}
