package org.attestnlp.inception.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentTitlesTest {

    private final DocumentTitles titles = new DocumentTitles();

    @Test
    void foldersAndForbiddenCharactersBecomeHyphens() {
        assertThat(titles.title("may/raid: what *happened*?.html", ".xmi")).isEqualTo("may-raid- what -happened-.xmi");
    }

    @Test
    void eachIsItsOwnWhateverItsCase() {
        assertThat(titles.title("Raid.txt", ".xmi")).isEqualTo("Raid.xmi");
        assertThat(titles.title("raid.pdf", ".xmi")).isEqualTo("raid-2.xmi");
    }

    @Test
    void longOnesFitIntoAFileNameInAnyScript() {
        String title = titles.title("\u4e2d\ud83d\ude80".repeat(300), ".xmi");
        assertThat(title.getBytes(StandardCharsets.UTF_8).length).isBetween(150, 200);
        assertThat(title).doesNotContain("\ufffd").endsWith(".xmi");
        assertThat(new String(title.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(title);
    }
}
