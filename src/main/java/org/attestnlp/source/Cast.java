package org.attestnlp.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persons of a document. Names that share a surname and do not contradict each other in the given name are one person;
 * a single word may also be the first part of a name, as with Ethiopian or Chinese names.
 */
final class Cast {

    private final List<Person> persons = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byFirstPart = new HashMap<>();
    private final List<PersonName> mentions;
    private final Map<PersonName, Person> owners = new HashMap<>();
    private final Map<String, Person> byFullName = new HashMap<>();

    Cast(List<PersonName> mentions) {
        this.mentions = List.copyOf(mentions);
        mentions.stream().filter(name -> name.parts().size() > 1).forEach(this::cast);
        mentions.stream().filter(name -> name.parts().size() == 1).forEach(this::cast);
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
        if (!known.contains(person)) {
            known.add(person);
        }
    }

    List<Person> persons() {
        return persons;
    }

    /** All places that name a person, in the order of the text. */
    List<PersonName> mentions() {
        return mentions;
    }

    /** The gender of whom the document knows best by this name. */
    Gender genderOf(String fullName) {
        Person person = byFullName.get(fullName);
        return person == null ? Gender.UNKNOWN : person.gender();
    }

    Person owner(PersonName name) {
        return owners.get(name);
    }

    /** Who of the document bears this name; of several the first. */
    Optional<Person> find(PersonName name) {
        Optional<Person> known = bySurname.getOrDefault(name.surname(), List.of()).stream()
                .filter(person -> person.gender().agrees(name.gender()))
                .filter(person -> compatible(person.names().get(0), name))
                .findFirst();
        return known.isPresent() || name.parts().size() > 1
                ? known
                : byFirstPart.getOrDefault(name.givenName(), List.of()).stream().findFirst();
    }

    private static boolean compatible(PersonName one, PersonName other) {
        if (one.parts().size() == 1 || other.parts().size() == 1) {
            return true;
        }
        String first = one.givenName();
        String second = other.givenName();
        return first.equals(second)
                || first.charAt(0) == second.charAt(0)
                        && (first.length() <= 3 || second.length() <= 3 || first.startsWith(second.substring(0, 3)));
    }
}
