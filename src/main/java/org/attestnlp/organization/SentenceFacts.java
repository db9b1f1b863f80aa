package org.attestnlp.organization;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attestnlp.linguistics.Name;
import org.attestnlp.linguistics.Sentence;
import org.attestnlp.linguistics.Word;

/** What lexicons and recogniser know about the words of one sentence, looked up once. */
final class SentenceFacts {

    private final Sentence sentence;
    private final boolean[] nameWords;
    private final HeadNoun[] headEndingAt;
    private final int[] headStart;
    private final HeadNoun[] headFrom;
    private final Map<Integer, AtomLine.Match<Gazetteer.Entry>> gazetteer = new LinkedHashMap<>();
    private final Map<Integer, AtomLine.Match<States.Mention>> states = new LinkedHashMap<>();
    private final RecognisedNames recognised;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final BitSet cutsBefore = new BitSet();
    private final BitSet cutsBehind = new BitSet();
    private final NameRuns runs;
    private final String[] spellings;
    private final boolean capitals;

    SentenceFacts(Sentence sentence, Lexicons lexicons, List<Name> names) {
        this.sentence = sentence;
        List<Word> words = sentence.words();
        AtomLine line = new AtomLine(sentence);
        capitals = areCapitals(words);
        nameWords = new boolean[words.size()];
        headEndingAt = new HeadNoun[words.size() + 1];
        headStart = new int[words.size() + 1];
        headFrom = new HeadNoun[words.size()];
        spellings = new String[words.size()];
        for (Word word : words) {
            spellings[word.index()] = line.spelling(word.index());
            nameWords[word.index()] =
                    lexicons.ordinary().mayBeName(word) || Spelling.beginsWithParticle(words, word.index());
        }
        lexicons.heads().in(line).forEach(this::note);
        lexicons.gazetteer().in(line, words).forEach(this::noteKnown);
        lexicons.states().in(line).stream()
                .filter(match -> Spelling.isCapitalised(words.get(match.from()).text()))
                .filter(match -> !isPronoun(words.get(match.from())))
                .forEach(match -> states.put(match.from(), match));
        lexicons.others().placesIn(line).forEach(match -> places.put(match.from(), match.to()));
        recognised = new RecognisedNames(sentence, names);
        recognised
                .all()
                .forEach(name -> cut(name.stretch().from(), name.stretch().to()));
        runs = new NameRuns(this, lexicons.ordinary());
    }

    /** A leading article is no part of the name, but what the gazetteer has with one is known only behind one. */
    private void noteKnown(AtomLine.Match<Gazetteer.Entry> match) {
        boolean article = match.to() - match.from() > 1 && isArticle(word(match.from()));
        int from = article ? match.from() + 1 : match.from();
        int to = closesBehind(from, match.to()) ? match.to() + 1 : match.to();
        gazetteer.merge(
                from,
                new AtomLine.Match<>(match.value(), from, to),
                (earlier, later) -> later.to() > earlier.to() ? later : earlier);
        cut(from, to);
    }

    /** Whether a bracket that opens in the name closes right behind it. */
    private boolean closesBehind(int from, int to) {
        return to < size()
                && word(to).text().equals(")")
                && sentence.words().subList(from, to).stream()
                        .anyMatch(word -> word.text().equals("("));
    }

    private void cut(int from, int to) {
        cutsBefore.set(from);
        cutsBehind.set(to);
    }

    private static boolean isPronoun(Word word) {
        return word.isPronoun() || word.text().equals("Us");
    }

    private static boolean areCapitals(List<Word> words) {
        int upper = 0;
        int lower = 0;
        for (Word word : words) {
            if (Spelling.hasLowerCase(word.text())) {
                lower++;
            } else if (Spelling.isUpperCase(word.text())) {
                upper++;
            }
        }
        return upper > 3 * lower && upper > 2;
    }

    private void note(AtomLine.Match<HeadNoun> match) {
        headFrom[match.from()] = match.value();
        if (headEndingAt[match.to()] == null && match.value().mayEndName()) {
            headEndingAt[match.to()] = match.value();
            headStart[match.to()] = match.from();
        }
    }

    static boolean isArticle(Word word) {
        return word.text().equalsIgnoreCase("the")
                || word.text().equalsIgnoreCase("a")
                || word.text().equalsIgnoreCase("an");
    }

    static boolean isPossessive(Word word) {
        return word.pos().equals("POS")
                || word.text().equals("'s")
                || word.text().equals("’s");
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return nameWords.length;
    }

    Word word(int position) {
        return sentence.words().get(position);
    }

    /** Whether the word at this position may be part of a name by its spelling. */
    boolean isNameWord(int position) {
        return position >= 0 && position < nameWords.length && nameWords[position];
    }

    /** Whether all words of the stretch may be part of a name by their spelling. */
    boolean areNameWords(Stretch stretch) {
        for (int at = stretch.from(); at < stretch.to(); at++) {
            if (!isNameWord(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence is written in capitals throughout. */
    boolean isInCapitals() {
        return capitals;
    }

    /** The longest head noun that ends before this position. */
    Optional<HeadNoun> headEndingAt(int to) {
        return Optional.ofNullable(headEndingAt[to]);
    }

    /** Where the head noun that ends before this position begins. */
    int headStart(int to) {
        return headStart[to];
    }

    /** The longest head noun that begins at this position. */
    Optional<HeadNoun> headFrom(int from) {
        return from < headFrom.length ? Optional.ofNullable(headFrom[from]) : Optional.empty();
    }

    Collection<AtomLine.Match<Gazetteer.Entry>> gazetteer() {
        return gazetteer.values();
    }

    /** The longest known name that begins at this position. */
    Optional<AtomLine.Match<Gazetteer.Entry>> gazetteerFrom(int from) {
        return Optional.ofNullable(gazetteer.get(from));
    }

    /** What the gazetteer has for exactly this stretch. */
    Optional<Gazetteer.Entry> known(Stretch stretch) {
        return exactly(gazetteer, stretch);
    }

    /** The longest state, demonym or seat that begins at this position. */
    Optional<AtomLine.Match<States.Mention>> stateFrom(int from) {
        return Optional.ofNullable(states.get(from));
    }

    Collection<AtomLine.Match<States.Mention>> states() {
        return states.values();
    }

    /** The state, demonym or seat that is exactly this stretch. */
    Optional<States.Mention> state(Stretch stretch) {
        return exactly(states, stretch);
    }

    /** Whether this is exactly the adjective of a state, spelled out: "Australian", but not "EU". */
    boolean isDemonym(Stretch stretch) {
        return !Spelling.isAcronym(stretch.last().text())
                && state(stretch)
                        .filter(state -> state.form() == States.Form.DEMONYM)
                        .isPresent();
    }

    /** Whether this is exactly a city or region. */
    boolean isPlace(Stretch stretch) {
        return places.getOrDefault(stretch.from(), -1) == stretch.to();
    }

    /** Whether a city or region begins where the stretch begins, and ends inside. */
    boolean startsWithPlace(Stretch stretch) {
        return places.getOrDefault(stretch.from(), stretch.to()) < stretch.to();
    }

    private static <V> Optional<V> exactly(Map<Integer, AtomLine.Match<V>> matches, Stretch stretch) {
        return Optional.ofNullable(matches.get(stretch.from()))
                .filter(match -> match.to() == stretch.to())
                .map(AtomLine.Match::value);
    }

    /** The runs of capitalised words. */
    NameRuns runs() {
        return runs;
    }

    /** Whether a name of the gazetteer or the recogniser begins here. */
    boolean isCutBefore(int position) {
        return cutsBefore.get(position);
    }

    /** Whether a name of the gazetteer or the recogniser ends before this position. */
    boolean isCutBehind(int position) {
        return cutsBehind.get(position);
    }

    /** What the recogniser found, in the order of the text. */
    List<RecognisedNames.Recognised> recognised() {
        return recognised.all();
    }

    /** The recogniser's label for exactly this stretch; empty where it has none. */
    String recognisedExactly(Stretch stretch) {
        return recognised.exactly(stretch);
    }

    /** The word's atoms, between blanks; empty for punctuation. */
    String spelling(int position) {
        return spellings[position];
    }

    /** The recogniser's label of the word; empty where it saw no name. */
    String label(int position) {
        return recognised.label(position);
    }
}
