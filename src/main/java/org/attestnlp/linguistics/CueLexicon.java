package org.attestnlp.linguistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attestnlp.lexicon.LexiconTable;
import org.attestnlp.lexicon.PhraseTrie;
import org.attestnlp.lexicon.Row;
import org.attestnlp.linguistics.ReportingCue.Category;
import org.attestnlp.text.Span;

/**
 * Which words report: verbs, nouns and prepositions with what they govern and how they present it. The entries stand in
 * {@code cues.tsv}. Immutable.
 */
public final class CueLexicon {

    /** Longer cues do not exist. */
    private static final int LONGEST = 4;

    /** As many words behind a cue may stand before what makes it one. */
    private static final int REACH = 15;

    /**
     * A cue in a sentence.
     *
     * @param cue the entry
     * @param head its first word, a verb, noun or preposition
     * @param last its last word, the particle where it has one
     */
    public record Hit(ReportingCue cue, Word head, Word last) {

        /** From the head to the particle, UTF-16 code units; the head alone where a day stands between. */
        public Span span() {
            boolean day =
                    last != head && last.previous().filter(Occasion.TIME::has).isPresent();
            return day ? head.span() : Span.covering(head.span(), last.span());
        }
    }

    private static final class English {
        private static final CueLexicon LEXICON = new CueLexicon(LexiconTable.resource(CueLexicon.class, "cues.tsv"));
    }

    private final List<ReportingCue> cues = new ArrayList<>();
    private final Map<Category, PhraseTrie<ReportingCue>> phrases = new EnumMap<>(Category.class);

    private CueLexicon(LexiconTable table) {
        for (Category category : Category.values()) {
            phrases.put(category, new PhraseTrie<>());
        }
        for (Row row : table.rows()) {
            ReportingCue cue = cue(row);
            cues.add(cue);
            phrases.get(cue.category()).put(List.of(cue.lemma().split(" ")), cue);
        }
    }

    /** The lexicon that comes with Attest, read once. */
    public static CueLexicon english() {
        return English.LEXICON;
    }

    private static ReportingCue cue(Row row) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String frame : row.list("frames")) {
            try {
                frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT).replace('-', '_')));
            } catch (IllegalArgumentException e) {
                throw row.error("'" + frame + "' is no frame; use one of org.attestnlp.linguistics.Frame");
            }
        }
        return new ReportingCue(
                row.require("id"),
                row.require("lemma"),
                row.constant("category", Category.class),
                frames,
                row.constant("stance", Stance.class),
                row.require("example"));
    }

    /** The entries in the order of the file. */
    public List<ReportingCue> cues() {
        return List.copyOf(cues);
    }

    /** The longest cue that begins with this word, its part of speech considered. */
    public Optional<Hit> at(Word word) {
        if (word.isVerb()) {
            return match(word, Category.VERB, word.lemma())
                    .or(() -> match(word, Category.VERB, spelledWithZ(word.lemma())))
                    .or(() -> match(word, Category.PREPOSITION, lower(word)));
        }
        return word.isNoun()
                ? match(word, Category.NOUN, word.lemma())
                : match(word, Category.PREPOSITION, lower(word));
    }

    /** The verb of a cue without its particle, where it is a cue by itself: the "report" of "was reported on the coast". */
    public Optional<Hit> withoutParticle(Hit hit) {
        boolean particle = hit.head().isVerb() && hit.last() != hit.head();
        return particle
                ? entry(Category.VERB, hit.head().lemma()).map(cue -> new Hit(cue, hit.head(), hit.head()))
                : Optional.empty();
    }

    /** "criticise" as the lexicon spells it. */
    private static String spelledWithZ(String lemma) {
        return lemma.endsWith("ise") ? lemma.substring(0, lemma.length() - 2) + "ze" : lemma;
    }

    /** The entry of this category with this lemma, particles included. */
    public Optional<ReportingCue> entry(Category category, String lemma) {
        return phrases.get(category).get(List.of(lemma.split(" ")));
    }

    /**
     * The longest entry that begins with the word; an adverb or a day may stand before the particle: "called again for", "warned
     * on Monday of".
     */
    private Optional<Hit> match(Word head, Category category, String lemma) {
        Optional<Hit> adjacent = hit(category, head, lemma, head);
        boolean alone = category == Category.VERB
                && adjacent.filter(hit -> hit.last() != head).isEmpty();
        Word before = alone ? beforeParticle(head) : head;
        return before == head
                ? adjacent
                : hit(category, head, lemma, before)
                        .filter(hit -> hit.last() != head)
                        .or(() -> adjacent);
    }

    /** The last word of an adverb or day behind a verb; the verb itself where none follows. */
    private static Word beforeParticle(Word verb) {
        Word adverb = verb.next().filter(word -> word.pos().startsWith("RB")).orElse(verb);
        Word on = adverb.next().filter(word -> word.hasLemma("on")).orElse(adverb);
        return on.next().filter(Occasion.TIME::has).orElse(adverb);
    }

    /** The longest entry that begins with the head and goes on behind another word. */
    private Optional<Hit> hit(Category category, Word head, String lemma, Word behind) {
        List<Word> words = new ArrayList<>(LONGEST);
        List<String> forms = new ArrayList<>(LONGEST);
        words.add(head);
        forms.add(lemma);
        for (Word at = behind.next().orElse(null);
                at != null && words.size() < LONGEST;
                at = at.next().orElse(null)) {
            words.add(at);
            forms.add(lower(at));
        }
        return hit(category, head, words, forms);
    }

    private Optional<Hit> hit(Category category, Word head, List<Word> words, List<String> forms) {
        return phrases.get(category)
                .longest(forms, 0)
                .map(match -> new Hit(match.value(), head, words.get(match.length() - 1)))
                .filter(CueLexicon::isUsedSo);
    }

    /** Whether words that are cues in one use only are used so: records show, hold responsible, gave a toll of 21. */
    private static boolean isUsedSo(Hit hit) {
        ReportingCue cue = hit.cue();
        return (!cue.takes(Frame.EVIDENCE) || EvidenceNouns.speakIn(hit.head()))
                && (!cue.takes(Frame.RESPONSIBLE)
                        || isFollowed(hit.last(), word -> WordClass.ANSWERABLE.has(word.lemma())))
                && (!cue.frames().equals(Set.of(Frame.FIGURE)) || isFollowed(hit.last(), Word::isNumeral));
    }

    private static boolean isFollowed(Word cue, Predicate<Word> wanted) {
        List<Word> words = cue.sentence().words();
        int from = cue.index() + 1;
        return words.subList(from, Math.min(words.size(), from + REACH)).stream()
                .anyMatch(wanted);
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
