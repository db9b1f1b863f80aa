package org.attestnlp.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A person of the document: the names by which the text calls them, the offices it gives them, and where it mentions them. */
final class Person {

    private static final Comparator<PersonName> FULLNESS = Comparator.comparingInt(
                    (PersonName name) -> name.parts().size())
            .thenComparingInt(name -> name.text().length());

    /** More than anybody holds, so that no text makes their comparison dear. */
    private static final int OFFICES = 20;

    private final List<PersonName> names = new ArrayList<>();
    private final Set<Office> offices = new LinkedHashSet<>();
    private Gender gender = Gender.UNKNOWN;
    private final Set<String> titles = new HashSet<>();
    private final NavigableSet<Integer> fullNames = new TreeSet<>();
    private PersonName fullest;

    void add(PersonName name) {
        names.add(name);
        titles.add(name.title());
        if (name.isFull() && name.head().is("nsubj", "nsubjpass")) {
            fullNames.add(name.span().begin());
        }
        gender = gender.or(name.gender());
        if (fullest == null || FULLNESS.compare(name, fullest) > 0) {
            fullest = name;
        }
    }

    void add(Office office, Gender officeGender) {
        if (offices.size() < OFFICES) {
            offices.add(office);
        }
        gender = gender.or(officeGender);
    }

    /** What something else than name and office tells, believed only where these tell nothing. */
    void learn(Gender likely) {
        gender = gender.or(likely);
    }

    /** To be called when all names are known: puts them in the order of the text. */
    void close() {
        names.sort(Comparator.comparing(PersonName::span));
    }

    List<PersonName> names() {
        return names;
    }

    Set<Office> offices() {
        return offices;
    }

    Gender gender() {
        return gender;
    }

    /** The name of most parts, of several the longest, of several the first. */
    String fullName() {
        return fullest == null ? "" : fullest.text();
    }

    boolean isCalled(String title) {
        return titles.contains(title);
    }

    /** How often the text makes them, by full name, the subject of a sentence. */
    int fullNames() {
        return fullNames.size();
    }

    /** Where the last of these before the offset begins; far before the text where there is none. */
    int lastFullNameBefore(int offset) {
        Integer last = fullNames.lower(offset);
        return last == null ? Integer.MIN_VALUE / 2 : last;
    }
}
