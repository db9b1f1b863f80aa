package org.attestnlp.claim;

import java.util.EnumSet;
import java.util.List;
import org.attestnlp.linguistics.Document;
import org.attestnlp.linguistics.Word;
import org.attestnlp.text.Span;

/** Reads off a clause what the checkability model looks at. */
final class Features {

    private final FormFeatures form;
    private final VerbFeatures verb;
    private final WordFeatures word;
    private final NameFeatures name;
    private final ReportFeatures report;
    private final ContextFeatures context;

    Features(ClaimLexicon lexicon, Document document, List<Report> reports, List<Span> figures) {
        form = new FormFeatures(document);
        verb = new VerbFeatures(lexicon);
        word = new WordFeatures(lexicon);
        name = new NameFeatures(document, figures);
        report = new ReportFeatures(document);
        context = new ContextFeatures(document, reports);
    }

    /** The features of a clause that the author puts forward. */
    EnumSet<Feature> authorial(Clause clause) {
        EnumSet<Feature> found = anybodys(clause);
        context.add(found, clause);
        return found;
    }

    /** The features of a clause inside reported words. */
    EnumSet<Feature> attributed(Clause clause, Report source) {
        EnumSet<Feature> found = anybodys(clause);
        report.add(found, clause, source);
        return found;
    }

    private EnumSet<Feature> anybodys(Clause clause) {
        EnumSet<Feature> found = EnumSet.of(Feature.BIAS);
        List<Word> words = clause.head().sentence().wordsIn(clause.span());
        form.add(found, clause, words);
        verb.add(found, clause.head());
        words.forEach(inside -> word.add(found, inside));
        name.add(found, clause, words);
        return found;
    }
}
