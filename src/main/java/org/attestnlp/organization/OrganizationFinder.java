package org.attestnlp.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;

/**
 * Finds the organizations of a document. Immutable; may be used by any number of threads.
 *
 * <p>Candidates are weighed twice, with what their sentence says and then with what the document says; the likeliest of those
 * that overlap are kept. Names by description and metonyms follow rules of their own.
 */
final class OrganizationFinder {

    /** What is less likely is no mention. */
    static final double THRESHOLD = 0.34;

    private static final double DESCRIPTIVE = 0.85;
    private static final double KNOWN = 0.6;
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Lexicons lexicons;
    private final Evidence evidence;
    private final Metonyms metonyms;
    private final DescriptiveNames descriptive;
    private final EvidentNames evident;
    private final Vetoes vetoes;
    private final KnownNames known;

    OrganizationFinder(Gazetteer gazetteer) {
        this(Lexicons.with(gazetteer));
    }

    OrganizationFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
        evidence = new Evidence(lexicons);
        metonyms = new Metonyms(lexicons.ordinary());
        descriptive = new DescriptiveNames(lexicons.ordinary());
        evident = new EvidentNames(lexicons.ordinary());
        vetoes = new Vetoes(lexicons.ordinary());
        known = new KnownNames(lexicons);
    }

    /** The organizations in the order of the text. */
    List<OrganizationMention> find(Document document) {
        Reading reading = new Reading(document, lexicons);
        List<Scored> candidates = new Extensions(weighed(reading), reading).extended();
        Selection selection = new Selection();
        List<Scored> kept = new ArrayList<>(selection.of(candidates, THRESHOLD));
        kept.addAll(selection.of(defined(kept), THRESHOLD));
        kept.addAll(selection.of(defining(kept, candidates), THRESHOLD));
        kept.addAll(selection.of(repeated(kept, candidates, reading), THRESHOLD));
        List<Metonyms.Metonym> places = metonyms.in(reading, selection::covers);
        List<OrganizationMention> found = new ArrayList<>(named(kept, places, reading));
        places.forEach(metonym -> found.add(mention(metonym)));
        found.sort(Comparator.comparing(OrganizationMention::span));
        return found;
    }

    /** Names by description need no further evidence. */
    private List<Scored> weighed(Reading reading) {
        OtherAcronyms others = new OtherAcronyms(reading);
        Proposals proposals = Proposals.in(reading, vetoes, descriptive);
        Stream<Scored> open = evidence.weigh(reading, proposals.open()).stream()
                .filter(candidate -> !others.has(candidate.stretch()))
                .map(candidate -> raised(candidate, reading));
        Stream<Scored> described = proposals.described().stream()
                .filter(stretch -> !others.has(stretch))
                .map(stretch -> new Scored(stretch, List.of("descriptive"), DESCRIPTIVE));
        return Stream.concat(open, described).toList();
    }

    /** An acronym in brackets right behind a name is as likely as the name. */
    private static List<Scored> defined(List<Scored> names) {
        return names.stream()
                .flatMap(name -> Acronyms.definedBehind(name.stretch()).stream()
                        .map(word -> acronym(name, word))
                        .map(stretch -> new Scored(stretch, List.of("acronym.defined"), name.probability())))
                .toList();
    }

    /** The name that stands before an acronym in brackets is as likely as the acronym. */
    private static List<Scored> defining(List<Scored> kept, List<Scored> candidates) {
        Map<Stretch, Scored> acronyms = new HashMap<>();
        kept.forEach(scored -> acronyms.put(scored.stretch(), scored));
        return candidates.stream()
                .flatMap(name -> Acronyms.definedBehind(name.stretch())
                        .map(word -> acronym(name, word))
                        .map(acronyms::get)
                        .map(acronym -> new Scored(name.stretch(), List.of("acronym.defines"), acronym.probability()))
                        .stream())
                .toList();
    }

    /** An acronym that stands in brackets behind a name once is that name everywhere. */
    private static List<Scored> repeated(List<Scored> kept, List<Scored> candidates, Reading reading) {
        Map<String, Scored> acronyms = new HashMap<>();
        for (Scored name : kept) {
            Acronyms.inBracketsBehind(name.stretch())
                    .ifPresent(word -> acronyms.putIfAbsent(reading.key(acronym(name, word)), name));
        }
        return candidates.stream()
                .filter(candidate -> candidate.stretch().length() == 1)
                .filter(candidate -> acronyms.containsKey(reading.key(candidate.stretch())))
                .map(candidate -> new Scored(
                        candidate.stretch(),
                        List.of("acronym.defined"),
                        acronyms.get(reading.key(candidate.stretch())).probability()))
                .toList();
    }

    private static Stretch acronym(Scored name, Word word) {
        return new Stretch(name.stretch().sentence(), word.index(), word.index() + 1);
    }

    /** Names that something gives away, and known names that can mean nothing else, need no further evidence. */
    private Scored raised(Scored candidate, Reading reading) {
        Stretch stretch = candidate.stretch();
        SentenceFacts facts = reading.facts(stretch);
        Optional<EvidentNames.Sign> sign = evident.sign(stretch, facts);
        if (sign.filter(found -> candidate.probability() < found.probability()).isPresent()) {
            return new Scored(
                    stretch, List.of("evident." + sign.get().name()), sign.get().probability());
        }
        return known.isCertain(candidate, facts) && candidate.probability() < KNOWN
                ? new Scored(stretch, List.of("gazetteer"), KNOWN)
                : candidate;
    }

    private List<OrganizationMention> named(List<Scored> kept, List<Metonyms.Metonym> places, Reading reading) {
        List<Stretch> stretches = kept.stream().map(Scored::stretch).toList();
        Identities identities = new Identities(reading, stretches, places);
        Kinds kinds = new Kinds(reading, identities, stretches);
        return kept.stream()
                .map(scored -> mention(scored, reading, identities, kinds))
                .toList();
    }

    private OrganizationMention mention(Scored scored, Reading reading, Identities identities, Kinds kinds) {
        Stretch stretch = scored.stretch();
        boolean acronym =
                stretch.length() == 1 && Spelling.isAcronym(stretch.first().text());
        Optional<String> identifier = identities
                .body(stretch)
                .map(Gazetteer.Body::identifier)
                .filter(item -> !item.isEmpty())
                .map(WIKIDATA::concat);
        String rule = scored.evidence().size() == 1 ? scored.evidence().get(0) : evidence.strongest(scored);
        return new OrganizationMention(
                stretch.span(),
                kinds.of(stretch),
                acronym ? MentionForm.ACRONYM : MentionForm.NAME,
                identities.name(stretch),
                identifier,
                scored.probability(),
                "organization." + rule);
    }

    private static OrganizationMention mention(Metonyms.Metonym metonym) {
        String identifier = metonym.state().identifier();
        return new OrganizationMention(
                metonym.stretch().span(),
                metonym.state().isUnion() ? OrganizationKind.INTERNATIONAL : OrganizationKind.GOVERNMENT,
                MentionForm.METONYM,
                metonym.state().government(),
                identifier.isEmpty() ? Optional.empty() : Optional.of(WIKIDATA + identifier),
                metonym.confidence(),
                metonym.rule());
    }
}
