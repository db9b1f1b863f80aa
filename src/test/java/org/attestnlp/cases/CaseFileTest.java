package org.attestnlp.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestnlp.cases.CaseFile.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {

    private static final String CONTENT =
            """
            # Who speaks.
            types: Source(kind, canonicalName); Cue
            types: Quotation
            === a minister
            {Source|The minister|kind=person} spoke.

            === two paragraphs
            One.

            Two.
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTypesAndCases() {
        CaseFile file = CaseFile.parse(folder, CONTENT.lines().toList());
        assertThat(file.types())
                .containsExactly(
                        new ShownType("Source", List.of("kind", "canonicalName")),
                        new ShownType("Cue", List.of()),
                        new ShownType("Quotation", List.of()));
        assertThat(file.cases())
                .containsExactly(
                        new Case(4, "a minister", "{Source|The minister|kind=person} spoke."),
                        new Case(7, "two paragraphs", "One.\n\nTwo."));
    }

    @Test
    void writesWhatItRead() throws Exception {
        Path path = Files.writeString(folder.resolve("source.cases"), CONTENT);
        CaseFile file = CaseFile.read(path);
        file.rewrite(file.cases().stream().map(Case::marked).toList());
        assertThat(path).hasContent(CONTENT);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseFile.parse(Path.of("a.cases"), List.of("=== no types", "Text.")))
                .withMessage("a.cases: expected a line 'types: …' and after it a line '=== title'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShownType.list("Source(kind"))
                .withMessageContaining("expected Type(feature, feature)");
    }
}
