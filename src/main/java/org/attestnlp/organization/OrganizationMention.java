package org.attestnlp.organization;

import java.util.Optional;
import org.attestnlp.text.Span;

/**
 * A mention of an organization.
 *
 * @param span the name without a leading article or possessive ending, UTF-16 code units
 * @param canonicalName the fullest name in the document for the same body; the body meant, where a place stands for it
 * @param identifier Wikidata IRI, where known without doubt
 * @param confidence from 0 to 1
 * @param rule what spoke most for the mention, for example {@code organization.gazetteer}
 */
record OrganizationMention(
        Span span,
        OrganizationKind kind,
        MentionForm form,
        String canonicalName,
        Optional<String> identifier,
        double confidence,
        String rule) {}
