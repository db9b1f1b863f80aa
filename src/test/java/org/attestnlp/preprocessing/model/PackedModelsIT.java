package org.attestnlp.preprocessing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packed models annotate as the published ones do. Slow, for it loads the latter. */
class PackedModelsIT {

    @Test
    void annotationsOfTheSeedsAreThoseOfThePublishedModels() throws IOException {
        ModelComparison models = new ModelComparison();
        List<ModelComparison.Annotated> sentences = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                sentences.addAll(models.annotate(Files.readString(seed)));
            }
        }
        assertThat(sentences).hasSizeGreaterThan(150).allSatisfy(sentence -> assertThat(sentence.byPacked())
                .isEqualTo(sentence.byPublished()));
    }
}
