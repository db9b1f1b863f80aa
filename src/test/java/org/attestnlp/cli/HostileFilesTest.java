package org.attestnlp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.attestnlp.io.NamedPipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty files that mean no good, among a few that do: the run ends, each is reported, nothing else is lost. */
class HostileFilesTest {

    private static final String NEWS = "The ministry said that 12 soldiers were killed near the border on Monday.";

    @TempDir
    private Path folder;

    /** The fault expected of each document, or "annotated". */
    private final Map<String, String> expected = new TreeMap<>();

    private Path texts;

    @Test
    void eachIsReportedAndNothingElseIsLost() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        encodings();
        oddTexts();
        webPages();
        xml();
        archives();
        otherFormats();
        files();
        Path output = folder.resolve("output");
        CommandLineRun run = CommandLineRun.attest(
                "annotate", texts, "-o", output, "--threads", 2, "--timeout", 200, "--format", "xmi,json,csv,jsonl");
        assertThat(found(output)).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(50);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        assertThat(Files.readString(output.resolve("claims.csv"))).doesNotContain("root:");
        assertThat(folder.resolve("outside.txt.xmi")).doesNotExist();
    }

    private void encodings() throws IOException {
        annotated("utf8-mark.txt", ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_8));
        annotated("utf16le.txt", ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_16LE));
        annotated("utf16be.txt", ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_16BE));
        annotated("windows.txt", ("“Twelve” dead. " + NEWS).getBytes(Charset.forName("windows-1252")));
        unreadable("utf16-without-mark.txt", NEWS.getBytes(StandardCharsets.UTF_16LE));
        unreadable("binary.dat", new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 1, 2});
        unreadable("binary-later.dat", new byte[] {'a', (byte) 0x81, 1, 2, 3});
        unreadable("nul.txt", "Twelve\0dead".getBytes(StandardCharsets.UTF_8));
        annotated("surrogates.txt", ("\uFEFF" + NEWS + " \uD800 \uDC00\uDC00").getBytes(StandardCharsets.UTF_16LE));
        unreadable("surrogate-in-utf8.txt", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0x81});
    }

    private void oddTexts() throws IOException {
        unreadable("empty.txt", new byte[0]);
        text("blank.txt", " \n\t\r\n ", "unreadable");
        text("mark-only.txt", "\uFEFF", "unreadable");
        text("long-line.txt", "killed ".repeat(7_500_000), "too-large");
        text("long-word.txt", "a".repeat(200_000), "annotated");
        text("bidi.txt", "\u202E" + NEWS + "\u202C \u2066hidden\u2069", "annotated");
        text("controls.txt", NEWS + "\u0001\u0008\u001B[31m\uFFFE", "annotated");
        text("combining.txt", NEWS + " e" + "\u0301".repeat(20_000), "annotated");
        text("emoji.txt", NEWS + " " + "👩‍👩‍👧‍👦".repeat(2_000), "annotated");
        text("brackets.txt", "(".repeat(50_000) + NEWS, "annotated");
        text("quotes.txt", "“".repeat(20_000) + NEWS, "annotated");
        text("short-lines.txt", "x\n".repeat(500), "annotated");
        text("numbers.txt", "12 ".repeat(10_000) + "killed.", "annotated");
        text(
                "arabic.txt",
                "أعلنت وزارة الدفاع مقتل اثني عشر جنديا في هجوم قرب الحدود يوم الاثنين. ".repeat(3),
                "language");
        text(
                "french.txt",
                "Le ministère a déclaré que douze soldats avaient été tués près de la frontière.",
                "language");
        text("name\nwith break.txt", NEWS, "annotated:name_with break.txt");
    }

    private void webPages() throws IOException {
        text("deep.html", "<html><body>" + "<div>".repeat(20_000) + NEWS, "annotated");
        text("unclosed.html", "<html><p>" + NEWS + "<p><b><i>" + NEWS.repeat(3) + "<table><td", "annotated");
        text("nothing.html", "<html><script>alert('killed')</script></html>", "unreadable");
        text("attributes.html", "<html><p " + "a='b' ".repeat(50_000) + ">" + NEWS, "annotated");
    }

    private void xml() throws IOException {
        String secrets = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        text("secrets.xmi", "<?xml version=\"1.0\"?>" + secrets + xmi("&e;"), "unreadable");
        text("laughs.xmi", "<?xml version=\"1.0\"?>" + laughs + "]>" + xmi("&l11;"), "unreadable");
        text("laughs.xml", "<?xml version=\"1.0\"?>" + laughs + "]><a>&l11;</a>", "unreadable");
        text("broken.xmi", "<?xml version=\"1.0\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"><cas:", "unreadable");
        text("no-cas.xmi", "<?xml version=\"1.0\"?><a/>", "unreadable");
        text("offsets.xmi", xmi("Short.").replace("</xmi:XMI>", div() + "</xmi:XMI>"), "annotated");
        text("good.xmi", xmi(NEWS), "annotated");
        text("broken.json", "{\"%TYPES\": {}, \"%FEATURE_STRUCTURES\": [{\"%ID\": 1", "unreadable");
        text("deep.json", "[".repeat(100_000), "unreadable");
    }

    private static String xmi(String text) {
        return "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\" xmi:version=\"2.0\">"
                + "<cas:NULL xmi:id=\"0\"/><cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" sofaString=\""
                + text + "\"/><cas:View sofa=\"1\" members=\"\"/></xmi:XMI>";
    }

    private static String div() {
        return "<x:Unknown xmlns:x=\"http:///no/such.ecore\" xmi:id=\"9\" sofa=\"1\" begin=\"5\" end=\"900\"/>";
    }

    private void archives() throws IOException {
        byte[] news = NEWS.getBytes(StandardCharsets.UTF_8);
        file("good.zip", zip("a.txt", news, "../../outside.txt", news));
        expected.put("good.zip/a.txt", "annotated");
        expected.put("good.zip/outside.txt", "annotated");
        file("bomb.zip", zip("bomb.txt", new byte[50 << 20]));
        expected.put("bomb.zip/bomb.txt", "too-large");
        expected.put("bomb.zip", "unreadable");
        file("nested.zip", zip("inner.zip", zip("a.txt", news)));
        expected.put("nested.zip/inner.zip", "unreadable");
        unreadable("cut.zip", java.util.Arrays.copyOf(zip("a.txt", news), 60));
        annotated("good.txt.gz", gzip(news));
        file("bomb.txt.gz", gzip(new byte[120 << 20]));
        expected.put("bomb.txt.gz", "too-large");
        unreadable("cut.txt.gz", java.util.Arrays.copyOf(gzip(news), 30));
        unreadable("twice.txt.gz", gzip(gzip(news)));
    }

    private void otherFormats() throws IOException {
        unreadable("broken.pdf", "%PDF-1.7\n1 0 obj <<".getBytes(StandardCharsets.UTF_8));
        unreadable("broken.docx", zip("word/styles.xml", new byte[10]));
        String word = "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>" + NEWS + "</w:t></w:r></w:p></w:document>";
        annotated("good.docx", zip("word/document.xml", word.getBytes(StandardCharsets.UTF_8)));
        String bomb = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w><p><t>&e;</t></p></w>";
        unreadable("secrets.docx", zip("word/document.xml", bomb.getBytes(StandardCharsets.UTF_8)));
        unreadable("encrypted.pdf", encryptedPdf());
        unreadable("scan.pdf", scan());
        text("long-line.jsonl", "{\"text\": \"" + "killed ".repeat(1_500_000) + "\"}", "too-large:long-line.jsonl/1");
        text("lines.json", ("{\"text\": \"" + NEWS + "\"}\n").repeat(2), "annotated:lines.json/1");
        expected.put("lines.json/2", "annotated");
        text("lines.jsonl", "{\"text\": \"" + NEWS + "\"}\n{\"body\": 1}\n{\"text\"\n\n[1]", "annotated:lines.jsonl/1");
        expected.put("lines.jsonl/2", "unreadable");
        expected.put("lines.jsonl/3", "unreadable");
        expected.put("lines.jsonl/5", "unreadable");
    }

    private void files() throws IOException {
        Files.createSymbolicLink(texts.resolve("dangling.txt"), folder.resolve("nothing"));
        expected.put("dangling.txt", "unreadable");
        Files.createSymbolicLink(texts.resolve("circle"), texts);
        Files.createSymbolicLink(texts.resolve("self.txt"), texts.resolve("self.txt"));
        expected.put("self.txt", "unreadable");
        Path folderLikeAFile = Files.createDirectory(texts.resolve("folder.txt"));
        Files.writeString(folderLikeAFile.resolve("inside.txt"), NEWS);
        expected.put("folder.txt/inside.txt", "annotated");
        pipe("pipe.txt");
        forbid("forbidden.txt");
        annotated("n".repeat(200) + ".txt", NEWS.getBytes(StandardCharsets.UTF_8));
    }

    /** A pipe that nobody writes to: whoever opens it waits for ever. */
    private void pipe(String name) throws IOException {
        try {
            NamedPipe.make(texts.resolve(name));
            expected.put(name, "unreadable");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** To the system's administrator nothing is forbidden. */
    private void forbid(String name) throws IOException {
        file(name, NEWS.getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(texts.resolve(name), Set.of());
        expected.put(name, Files.isReadable(texts.resolve(name)) ? "annotated" : "unreadable");
    }

    private static byte[] scan() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] encryptedPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> found(Path output) throws IOException {
        Map<String, String> found = new TreeMap<>();
        rows(output.resolve("documents.csv")).forEach(row -> found.put(row.get("document"), "annotated"));
        rows(output.resolve("failures.csv")).forEach(row -> {
            assertThat(row.get("reason")).contains("; ");
            found.put(row.get("document"), row.get("fault"));
        });
        return found;
    }

    private static List<CSVRecord> rows(Path table) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(Files.newBufferedReader(table)).getRecords();
    }

    private void text(String name, String text, String fate) throws IOException {
        file(name, text.getBytes(StandardCharsets.UTF_8));
        expected.put(fate.contains(":") ? fate.substring(fate.indexOf(':') + 1) : name, fate.split(":")[0]);
    }

    private void annotated(String name, byte[] bytes) throws IOException {
        file(name, bytes);
        expected.put(name, "annotated");
    }

    private void unreadable(String name, byte[] bytes) throws IOException {
        file(name, bytes);
        expected.put(name, "unreadable");
    }

    private void file(String name, byte[] bytes) throws IOException {
        Files.write(texts.resolve(name), bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** An archive of names and contents in turn. */
    private static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) entries[i]));
                out.write((byte[]) entries[i + 1]);
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
