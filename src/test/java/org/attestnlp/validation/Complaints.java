package org.attestnlp.validation;

import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.validation.ValidationException;
import org.apache.uima.fit.validation.ValidationResult;
import org.apache.uima.fit.validation.ValidationResult.Severity;
import org.apache.uima.fit.validation.Validator;

/** What the registered checks have to say against a CAS; for the tests of all packages. */
public final class Complaints {

    private static final Validator VALIDATOR = new Validator.Builder().build();

    private Complaints() {}

    public static List<String> about(CAS cas) {
        try {
            return VALIDATOR.check(cas).getResults().stream()
                    .filter(result -> result.getSeverity().isEquallyOrMoreSevereThan(Severity.WARN))
                    .map(ValidationResult::getMessage)
                    .toList();
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        }
    }
}
