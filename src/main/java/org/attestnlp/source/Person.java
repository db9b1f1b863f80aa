package org.attestnlp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person of the document: the names by which the text calls them, the offices it gives them, and where it mentions them. */
final class Person {

    private final List<PersonName> names = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private Gender gender = Gender.UNKNOWN;

    void add(PersonName name) {
        names.add(name);
        gender = gender.or(name.gender());
    }

    void add(Office office, Gender officeGender) {
        offices.add(office);
        gender = gender.or(officeGender);
    }

    /** In the order of the text. */
    List<PersonName> names() {
        return names;
    }

    List<Office> offices() {
        return offices;
    }

    Gender gender() {
        return gender;
    }

    /** The name of most parts, of several the longest, of several the first. */
    String fullName() {
        return names.stream()
                .max(Comparator.comparingInt((PersonName name) -> name.parts().size())
                        .thenComparingInt(name -> name.text().length())
                        .thenComparing(Comparator.comparingInt(
                                        (PersonName name) -> name.span().begin())
                                .reversed()))
                .map(PersonName::text)
                .orElse("");
    }

    /** The last mention that begins before the offset. */
    Optional<PersonName> lastBefore(int offset) {
        PersonName last = null;
        for (PersonName name : names) {
            if (name.span().begin() >= offset) {
                break;
            }
            last = name;
        }
        return Optional.ofNullable(last);
    }
}
