package org.attestnlp.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/** Resolves names of organizations, and "the agency" or "the army" to the organization that the text has named before. */
final class Bodies {

    private static final int LOOK_BACK = 80;
    private static final int LOOK_AHEAD = 12;
    /** Sentences within which a body that was announced is named. */
    private static final int ANNOUNCED = 6;

    /** Words of a short name at most. */
    private static final int OPENING_WORDS = 4;

    /** Words of an apposition to look at. */
    private static final int APPOSITION = 8;

    private static final Set<String> OPENING = Set.of("(", "-LRB-", "[");
    private static final Set<String> CLOSING = Set.of(")", "-RRB-", "]");

    /** A noun that fits so many kinds of body is a word for any of them. */
    private static final int GENERIC = 3;
    /** Companies are called by all words there are: the Federal Electricity Commission is a firm. */
    private static final Set<String> COMPANY = Set.of("company");

    private final SourceLexicon lexicon;
    private final Document document;
    private final List<Body> bodies;
    /** What the text calls a body beside its name, by canonical name: "Doctors of the South, a medical charity". */
    private final Map<String, Set<String>> explained = new HashMap<>();

    /** What longer names begin with, two words or a few more. */
    private final Map<String, String> openings = new HashMap<>();

    /**
     * @param bodies in the order of the text
     */
    Bodies(SourceLexicon lexicon, Document document, List<Body> bodies) {
        this.lexicon = lexicon;
        this.document = document;
        this.bodies = bodies;
        for (Body body : bodies) {
            addOpenings(body.canonicalName());
            explanation(body).ifPresent(noun -> explained
                    .computeIfAbsent(body.canonicalName(), name -> new HashSet<>())
                    .add(noun));
        }
    }

    /** The noun for a body that explains the name, in apposition behind it or right before it. */
    private Optional<String> explanation(Body body) {
        List<Word> words = document.wordsIn(body.span());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Word> before = words.get(0).previous().filter(this::isBodyNoun);
        return before.or(() -> words.get(words.size() - 1)
                        .next()
                        .filter(comma -> comma.text().equals(","))
                        .flatMap(Word::next)
                        .filter(article -> article.pos().equals("DT"))
                        .flatMap(this::nounBehind))
                .map(Word::lemma);
    }

    private Optional<Word> nounBehind(Word article) {
        List<Word> words = article.sentence().words();
        return words.subList(article.index(), Math.min(words.size(), article.index() + APPOSITION)).stream()
                .takeWhile(word -> !word.isPunctuation() || word.pos().equals("HYPH"))
                .takeWhile(word -> !word.is("prep"))
                .filter(this::isBodyNoun)
                .reduce((one, two) -> two);
    }

    private boolean isBodyNoun(Word word) {
        return word.pos().equals("NN") && lexicon.is(SourceNoun.BODY, word.lemma());
    }

    /** The name of the body that the phrase names; of several joined by "and", all. */
    Optional<String> named(Phrase phrase) {
        List<Body> inside = inside(phrase.span());
        Set<String> names = new LinkedHashSet<>();
        for (Body body : inside) {
            if (body.span().covers(phrase.head().span()) || leads(phrase, body) || apposed(phrase, body)) {
                names.add(body.canonicalName());
            } else if (!names.isEmpty() && joined(phrase, body)) {
                names.add(body.canonicalName());
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }

    private List<Body> inside(Span span) {
        return bodies.subList(firstFrom(span.begin()), firstFrom(span.end())).stream()
                .filter(body -> span.covers(body.span()))
                .toList();
    }

    private int firstFrom(int offset) {
        return Offsets.firstFrom(bodies, body -> body.span().begin(), offset);
    }

    /** The body stands first, and what follows only explains it. */
    private static boolean leads(Phrase phrase, Body body) {
        List<Word> before = phrase.words().stream()
                .filter(word -> word.end() <= body.span().begin())
                .toList();
        return before.stream().allMatch(word -> word.pos().equals("DT") || word.isPunctuation())
                && explains(phrase.words().stream()
                        .filter(word -> word.begin() >= body.span().end())
                        .toList());
    }

    /** Nothing, a comma or a preposition follows, an acronym in brackets left aside. */
    private static boolean explains(List<Word> rest) {
        int from = 0;
        if (!rest.isEmpty() && OPENING.contains(rest.get(0).text())) {
            while (from < rest.size() && !CLOSING.contains(rest.get(from).text())) {
                from++;
            }
            from++;
        }
        if (from >= rest.size()) {
            return true;
        }
        Word next = rest.get(from);
        return next.text().equals(",")
                || next.is("cc")
                || next.is("prep") && !next.text().equals("of");
    }

    /** "The owner of the ship, Blue Water Lines": what explains the head names it. */
    private static boolean apposed(Phrase phrase, Body body) {
        return phrase.head().children("appos").anyMatch(word -> body.span().covers(word.span()))
                && phrase.words().stream()
                        .filter(word -> word.begin() >= body.span().end())
                        .allMatch(word ->
                                word.isPunctuation() || word.text().chars().allMatch(Character::isUpperCase));
    }

    private static boolean joined(Phrase phrase, Body body) {
        return phrase.words().stream()
                .filter(word -> word.end() <= body.span().begin() && !word.pos().equals("DT"))
                .reduce((one, two) -> two)
                .filter(word -> word.lemma().equals("and"))
                .isPresent();
    }

    /** The body that "the agency" means: the last before it that the noun fits. */
    Optional<String> anaphor(Phrase phrase) {
        String noun = phrase.head().lemma();
        int last = firstFrom(phrase.span().begin()) - 1;
        Body best = null;
        for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
            Body body = bodies.get(i);
            if ((contains(body, noun) || isExplained(body, noun)) && agrees(phrase, body)) {
                return Optional.of(body.canonicalName());
            }
            if (best == null && (fitsKind(body, noun) || isTold(phrase, body)) && agrees(phrase, body)) {
                best = body;
            }
        }
        return Optional.ofNullable(best).map(Body::canonicalName);
    }

    private boolean fitsKind(Body body, String noun) {
        return lexicon.bodyKinds(noun)
                .filter(kinds -> kinds.contains(body.kind()))
                .filter(kinds -> kinds.size() >= GENERIC || kinds.equals(COMPANY) || !isCalledOtherwise(body, kinds))
                .isPresent();
    }

    /** "The news agency": a word before the noun tells the kind. */
    private boolean isTold(Phrase phrase, Body body) {
        return phrase.modifiers().stream()
                .anyMatch(word -> lexicon.tellsKind(word.text().toLowerCase(Locale.ROOT), body.kind()));
    }

    /** A Ministry of Health is no army, though both belong to the state; an army, though, is the military. */
    private boolean isCalledOtherwise(Body body, Set<String> kinds) {
        return Arrays.stream(body.canonicalName().toLowerCase(Locale.ROOT).split("\\W+"))
                .map(lexicon::bodyKinds)
                .flatMap(Optional::stream)
                .anyMatch(other -> !other.equals(kinds));
    }

    private boolean isExplained(Body body, String noun) {
        return explained.getOrDefault(body.canonicalName(), Set.of()).contains(noun);
    }

    private static boolean contains(Body body, String noun) {
        return (" " + body.canonicalName().toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
    }

    /** What the phrase says beside its noun must be in the name, or tell no more than the kind. */
    private boolean agrees(Phrase phrase, Body body) {
        String name = body.canonicalName().toLowerCase(Locale.ROOT);
        return phrase.modifiers().stream()
                .allMatch(word -> lexicon.tellsKind(word.text().toLowerCase(Locale.ROOT), body.kind())
                        || name.contains(word.lemma())
                        || name.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    /** The body that "a rights group" announces: the next, within the sentence behind, that the words fit. */
    Optional<String> announced(Phrase phrase) {
        int sentence = phrase.head().sentence().index();
        return bodies.subList(firstFrom(phrase.span().end()), bodies.size()).stream()
                .limit(LOOK_AHEAD)
                .filter(body -> document.sentenceAt(body.span().begin())
                        .filter(behind -> behind.index() <= sentence + ANNOUNCED)
                        .isPresent())
                .filter(body -> fitsKind(body, phrase.head().lemma()) && agrees(phrase, body))
                .filter(this::speaks)
                .map(Body::canonicalName)
                .findFirst();
    }

    /** The body whose name begins with the words of the phrase, two at least: "Copper Deep" of Copper Deep Resources. */
    Optional<String> shortened(Phrase phrase) {
        return Optional.ofNullable(openings.get(OwnWords.of(document.text(phrase.span()), SourceKind.ORGANIZATION)));
    }

    private void addOpenings(String name) {
        int end = name.indexOf(' ');
        for (int words = 2; words <= OPENING_WORDS && end >= 0; words++) {
            end = name.indexOf(' ', end + 1);
            if (end >= 0) {
                openings.putIfAbsent(name.substring(0, end), name);
            }
        }
    }

    /** The body that is named in full only behind "the coast guard": the Danish Coast Guard. */
    Optional<String> namedLater(Phrase phrase) {
        String words = phrase.words().stream()
                .skip(1)
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return bodies.subList(firstFrom(phrase.span().end()), bodies.size()).stream()
                .limit(LOOK_AHEAD)
                .map(Body::canonicalName)
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(" " + words))
                .findFirst();
    }

    /** The subject, or whom "according to" names. */
    private boolean speaks(Body body) {
        return document.wordsIn(body.span()).stream()
                .anyMatch(word -> word.is("nsubj")
                        || word.is("pobj")
                                && word.head()
                                        .filter(to -> to.hasLemma("to", "by"))
                                        .isPresent());
    }
}
