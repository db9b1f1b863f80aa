package org.attestnlp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attestnlp.text.Offsets;
import org.attestnlp.text.Span;

/**
 * The persons of a document. Names that share a surname and do not contradict each other in the given name are one person;
 * a single word may also be the first part of a name, as with Ethiopian or Chinese names.
 */
final class Cast {

    /** How near the last full name must stand for a bare surname to mean its bearer rather than a better known one. */
    private static final int NEAR = 800;
    /** Mentions of persons to look back for the holder of an office. */
    private static final int LOOK_BACK = 200;
    /** Persons of one surname, or of one given name, that are told apart. */
    private static final int NAMESAKES = 30;

    private final List<Person> persons = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byFirstPart = new HashMap<>();
    private final List<PersonName> mentions;
    private final Map<PersonName, Person> owners = new HashMap<>();
    private final Map<String, Person> byFullName = new HashMap<>();

    Cast(List<PersonName> mentions) {
        this.mentions = List.copyOf(mentions);
        mentions.stream().filter(PersonName::isFull).forEach(this::cast);
        mentions.stream().filter(name -> !name.isFull()).forEach(this::cast);
        persons.forEach(Person::close);
        persons.forEach(person -> byFullName.putIfAbsent(person.fullName(), person));
    }

    private void cast(PersonName name) {
        Person person = find(name).orElseGet(() -> {
            Person fresh = new Person();
            persons.add(fresh);
            return fresh;
        });
        person.add(name);
        owners.put(name, person);
        index(bySurname, name.surname(), person);
        index(byFirstPart, name.givenName(), person);
    }

    private static void index(Map<String, List<Person>> index, String key, Person person) {
        List<Person> known = index.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (known.size() < NAMESAKES && !known.contains(person)) {
            known.add(person);
        }
    }

    /** All places that name a person, in the order of the text. */
    List<PersonName> mentions() {
        return mentions;
    }

    /** Whom the text mentions before the offset, the last first; of a long text only those of the last pages. */
    Set<Person> lastBefore(int offset) {
        Set<Person> last = new LinkedHashSet<>();
        for (int at = firstFrom(offset) - 1, seen = 0; at >= 0 && seen < LOOK_BACK; at--, seen++) {
            last.add(owner(mentions.get(at)));
        }
        return last;
    }

    /** The next names from the offset on. */
    List<PersonName> after(int offset, int most) {
        int first = firstFrom(offset);
        return mentions.subList(first, Math.min(mentions.size(), first + most));
    }

    private int firstFrom(int offset) {
        return Offsets.firstFrom(mentions, name -> name.span().begin(), offset);
    }

    /** The name that begins at the offset. */
    Optional<PersonName> mentionAt(int offset) {
        int first = firstFrom(offset);
        return first < mentions.size() && mentions.get(first).span().begin() == offset
                ? Optional.of(mentions.get(first))
                : Optional.empty();
    }

    /** The names that lie inside the span, in the order of the text. */
    List<PersonName> mentionsIn(Span span) {
        return mentions.subList(firstFrom(span.begin()), firstFrom(span.end())).stream()
                .filter(name -> span.covers(name.span()))
                .toList();
    }

    /** The gender of whom the document knows best by this name. */
    Gender genderOf(String fullName) {
        Person person = byFullName.get(fullName);
        return person == null ? Gender.UNKNOWN : person.gender();
    }

    Person owner(PersonName name) {
        return owners.get(name);
    }

    /** Who of the document bears this name; of several the one whom the place in the text suggests. */
    Optional<Person> find(PersonName name) {
        Person owner = owners.get(name);
        if (owner != null) {
            return Optional.of(owner);
        }
        List<Person> known = bySurname.getOrDefault(name.surname(), List.of()).stream()
                .filter(person -> person.gender().agrees(name.gender()))
                .filter(person -> person.names().get(0).isCompatible(name))
                .toList();
        if (known.isEmpty() && !name.isFull()) {
            return byFirstPart.getOrDefault(name.givenName(), List.of()).stream()
                    .findFirst();
        }
        return known.size() < 2 || name.isFull() ? known.stream().findFirst() : likeliest(known, name);
    }

    /** Of several with one surname: who bears the title, else whose full name stands near, else who is named most. */
    private static Optional<Person> likeliest(List<Person> known, PersonName name) {
        List<Person> titled = known.stream()
                .filter(person -> !name.title().isEmpty() && person.isCalled(name.title()))
                .toList();
        List<Person> candidates = titled.isEmpty() ? known : titled;
        Person first = candidates.get(0);
        Optional<Person> near = candidates.stream()
                .filter(person -> name.span().begin()
                                - person.lastFullNameBefore(name.span().begin())
                        < NEAR)
                .max(Comparator.comparingInt(
                        person -> person.lastFullNameBefore(name.span().begin())))
                .filter(person -> first.fullNames() <= 2 * person.fullNames());
        return near.or(() -> Stream.of(first).findFirst());
    }
}
