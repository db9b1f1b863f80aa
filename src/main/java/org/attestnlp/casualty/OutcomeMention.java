package org.attestnlp.casualty;

import java.util.Set;
import org.attestnlp.casualty.Inflection.Form;
import org.attestnlp.casualty.OutcomeEntry.Kind;

/**
 * Words of a sentence that say what happened to people.
 *
 * @param entry the lexicon's entry
 * @param outcome the entry's outcome, or killed where an adverb says so
 * @param forms what form of the verb it can be; empty for what is no verb
 * @param first position of the first word
 * @param last position of the last word
 */
record OutcomeMention(OutcomeEntry entry, Outcome outcome, Set<Form> forms, int first, int last) {

    boolean is(Kind kind) {
        return entry.kind() == kind;
    }

    /** Whether it can stand alone behind a noun: "12 people killed". */
    boolean isParticipial() {
        return is(Kind.STATE) || forms.contains(Form.PARTICIPLE);
    }
}
