package org.attestnlp.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.attestnlp.preprocessing.model.PackedModels.Part;
import org.junit.jupiter.api.Test;

/** Only what is asked for is loaded. */
class LanguageModelsTest {

    @Test
    void namesNeedAllParts() {
        assertThat(loaded(true)).isEqualTo(EnumSet.allOf(Part.class));
    }

    @Test
    void withoutNamesNeitherTheRecognizerNorItsGazetteersAreLoaded() {
        assertThat(loaded(false)).isEqualTo(EnumSet.complementOf(EnumSet.of(Part.RECOGNIZER, Part.GAZETTEERS)));
    }

    private static Set<Part> loaded(boolean names) {
        Set<Part> loaded = EnumSet.noneOf(Part.class);
        new LanguageModels(
                part -> {
                    loaded.add(part);
                    return CompletableFuture.completedFuture(new MorphologicalAnalyzer<>(Language.ENGLISH));
                },
                names);
        return loaded;
    }
}
