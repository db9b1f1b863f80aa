package org.attestnlp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.attestnlp.type.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a document in each format. */
class DocumentReaderTest {

    private static final String NEWS = "The ministry said that 12 soldiers were killed near the border on Monday.";

    @TempDir
    private Path folder;

    private JCas jcas;

    @BeforeEach
    void makeCas() throws UIMAException {
        jcas = JCasFactory.createJCas();
    }

    @Test
    void webPageGivesItsArticleWithoutBoilerplate() throws Exception {
        String page =
                """
                <!DOCTYPE html><html><head><title>Shells hit town | The Daily Sample</title>
                <meta property="og:site_name" content="The Daily Sample">
                <meta property="article:published_time" content="2024-03-05T10:00:00Z">
                <meta name="author" content="Jo Writer"></head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><h1>Shells hit town</h1>
                <p>%1$s It gave <b>no</b> names, and nobody else has confirmed the figure so far.</p>
                <p>%1$s The second paragraph goes on for a while, as paragraphs of news do.</p>
                <p>%1$s The third paragraph, too, has a number of words, and commas, so that it counts.</p></article>
                <aside>Subscribe to our newsletter</aside><footer>Copyright</footer><script>var killed = 12;</script>
                </body></html>
                """
                        .formatted(NEWS);
        DocumentInfo info = read("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(jcas.getDocumentText())
                .startsWith("Shells hit town\n\n" + NEWS + " It gave no names")
                .doesNotContain("Sport", "newsletter", "Copyright", "var killed");
        assertThat(info).isEqualTo(new DocumentInfo("Shells hit town", "Jo Writer", "2024-03-05", "The Daily Sample"));
    }

    @Test
    void webPageThatDeclaresNoEncodingIsReadAsWindows1252IfItIsNotUtf8() throws Exception {
        String page = "<html><body><p>“Zwölf” dead. " + NEWS + "</p></body></html>";
        read("a.html", page.getBytes(Charset.forName("windows-1252")));
        assertThat(jcas.getDocumentText()).contains("“Zwölf” dead.");
        jcas.reset();
        read("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(jcas.getDocumentText()).contains("“Zwölf” dead.");
        jcas.reset();
        read(
                "a.html",
                page.replace("<body>", "<meta charset=ISO-8859-1><body>")
                        .replaceAll("[“”]", "'")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(jcas.getDocumentText()).contains("'Zwölf' dead.");
    }

    @Test
    void fieldsOfJsonLinesTellAboutTheDocument() throws Exception {
        String lines = "{\"title\": \"Shells hit town\", \"authors\": [\"Jo Writer\", \"Al Other\"], \"date\":"
                + " \"2024-03-05T10:00:00Z\", \"source\": {\"id\": 1}, \"publisher\": \"The Daily Sample\", \"text\": \""
                + NEWS + "\"}\n{\"text\": \"" + NEWS + "\"}\n";
        List<DocumentInfo> found = new ArrayList<>();
        Path file = Files.writeString(folder.resolve("news.json"), lines);
        new Documents(null, "text", 100_000).forEach(new InputFile(file, "news.json"), document -> {
            jcas.reset();
            found.add(info(document));
        });
        assertThat(found)
                .containsExactly(
                        new DocumentInfo("Shells hit town", "Jo Writer, Al Other", "2024-03-05", "The Daily Sample"),
                        DocumentInfo.NONE);
    }

    @Test
    void pdfGivesItsText() throws Exception {
        read("a.pdf", pdf(NEWS));
        assertThat(jcas.getDocumentText()).contains(NEWS);
    }

    @Test
    void wordFileGivesItsParagraphsWithoutWhatWasDeleted() throws Exception {
        read(
                "a.docx",
                word(
                        "<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t></w:r></w:p><w:p/>"
                                + "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>Three &amp; four</w:t></w:r></w:p>"));
        assertThat(jcas.getDocumentText()).isEqualTo("One\ttwo\n\nThree & four");
    }

    @Test
    void analysesAreReadBack() throws Exception {
        for (CasFormat format : CasFormat.values()) {
            JCas written = JCasFactory.createText("Anton said so.", "en");
            Organization organization = new Organization(written, 0, 5);
            organization.setKind("other");
            organization.addToIndexes();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(written, out);
            jcas.reset();
            read("a." + format.ending(), out.toByteArray());
            assertThat(JCasUtil.selectSingle(jcas, Organization.class).getCoveredText())
                    .as(format.ending())
                    .isEqualTo("Anton");
        }
    }

    @Test
    void headOfThePageTellsAboutTheDocument() throws Exception {
        read("a.txt", ("Shells hit town\n\nBy Jo Writer, 5 March 2024\n\n" + NEWS).getBytes(StandardCharsets.UTF_8));
        assertThat(PublicationDate.in("By Jo Writer, 5 March 2024")).isEqualTo("2024-03-05");
        assertThat(PublicationDate.in("Updated Sept. 3, 2023 at 4 pm")).isEqualTo("2023-09-03");
        assertThat(PublicationDate.in("03/04/2024, 31 February 2024")).isEmpty();
        assertThat(jcas.getDocumentText()).startsWith("Shells");
    }

    @Test
    void charactersThatXmlCannotHoldAreReplacedOneToOne() throws Exception {
        read("a.txt", "a\u0001b\uFFFEc😀".getBytes(StandardCharsets.UTF_8));
        assertThat(jcas.getDocumentText()).isEqualTo("a\uFFFDb\uFFFDc😀");
    }

    @Test
    void languagesAreTold() {
        assertThat(Languages.foreign(NEWS)).isEmpty();
        assertThat(Languages.foreign("Shells hit town")).isEmpty();
        assertThat(Languages.foreign("Das Ministerium teilte mit, dass zwölf Soldaten an der Grenze getötet wurden."))
                .contains("German");
        assertThat(Languages.foreign("Министерство сообщило о гибели двенадцати солдат у границы в понедельник."))
                .contains("Russian");
    }

    private DocumentInfo read(String name, byte[] bytes) throws UnreadableDocumentException {
        return new DocumentReader(100_000, false)
                .read(name, RawDocument.ofFile(name, bytes).content().read(), jcas)
                .info();
    }

    private DocumentInfo info(RawDocument document) throws IOException {
        try {
            return new DocumentReader(100_000, false)
                    .read(document.name(), document.content().read(), jcas)
                    .info();
        } catch (UnreadableDocumentException e) {
            throw new IOException(e);
        }
    }

    private static byte[] pdf(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] word(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
