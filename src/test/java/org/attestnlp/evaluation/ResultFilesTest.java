package org.attestnlp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestnlp.evaluation.Documents.annotator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {

    @TempDir
    private Path folder;

    @Test
    void textOfDocumentsIsShownAndNotRun() throws IOException {
        Mark mark = new Mark("Cue", new Place(0, 8), Map.of(), Map.of(), "cue.test");
        MarkedDocument gold = new MarkedDocument("one", "one.xmi", "<script>alert(1)</script>", List.of());
        MarkedDocument predicted = new MarkedDocument("one", "one.xmi", gold.text(), List.of(mark));

        ResultFiles.write(Evaluation.of(annotator("a", gold), annotator("<b>", predicted)), folder);

        assertThat(folder.resolve("evaluation.html"))
                .content()
                .contains("&lt;script&gt;", "&lt;b&gt;")
                .doesNotContain("<script>", "<b>");
        assertThat(Files.readAllLines(folder.resolve("errors.csv")))
                .containsExactly(
                        "type,error,rule,document,begin,end,before,text,after",
                        "Cue,false alarm,cue.test,one,0,8,,<script>,alert(1)</script>");
    }

    @Test
    void goldOfTheSeedsAgreesWithItself() throws IOException {
        Annotator gold = Annotator.read(Path.of("src", "test", "resources", "gold"));

        Evaluation evaluation = Evaluation.of(gold, gold);

        assertThat(evaluation.documents()).isEqualTo(5);
        assertThat(evaluation.errors()).isEmpty();
        assertThat(evaluation.features().values()).allMatch(score -> score.right() == score.all());
        assertThat(evaluation.links()).containsKeys("Quotation->source", "Claim->figure", "CasualtyFigure->source");
    }
}
