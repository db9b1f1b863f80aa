package org.attestnlp.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.attestnlp.io.Documents;
import org.attestnlp.io.GlobFilter;
import org.attestnlp.io.InputFiles;
import org.attestnlp.io.InputFormat;
import org.attestnlp.run.Corpus;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read. */
final class InputOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = {
                "Files, or folders with files at any depth: text, Markdown, HTML, PDF, DOCX, CAS XMI, CAS JSON,"
                        + " JSON lines, and ZIP or gzip of these. - reads a list of files, one per line, from standard input."
            })
    private List<String> inputs;

    @Option(
            names = "--glob",
            paramLabel = "PATTERN",
            description = "Of folders, only files whose path or name matches, such as '*.html'; may be repeated.")
    private List<String> globs = new ArrayList<>();

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "Format of all inputs instead of what content and name tell: text, markdown, html, pdf, docx,"
                    + " xmi, cas-json, jsonl.")
    private String format;

    @Option(
            names = "--text-field",
            paramLabel = "NAME",
            defaultValue = "text",
            description = "Field of JSON lines that holds the text (default: ${DEFAULT-VALUE}). Fields such as title,"
                    + " author, date and publisher tell about the document.")
    private String textField;

    @Option(
            names = "--max-chars",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Longest text, in UTF-16 code units; longer ones are reported (default: ${DEFAULT-VALUE}).")
    private int maxChars;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "auto",
            description = "auto leaves out documents that are not in English; en takes all for English"
                    + " (default: ${DEFAULT-VALUE}).")
    private String language;

    int maxChars() {
        return maxChars;
    }

    boolean anyLanguage() {
        if (!List.of("auto", "en").contains(language)) {
            throw new IllegalArgumentException("--language is auto or en, not " + language);
        }
        return "en".equals(language);
    }

    /** What the texts depend on beside the files. */
    String fingerprint() {
        return format + "|" + textField;
    }

    /**
     * The documents. Files are found as they are needed; how many there are is told first.
     *
     * @param output folder of the results, which is left out
     * @throws IllegalArgumentException if an option has a value that it does not take
     */
    Corpus corpus(Path output, InputStream in, Progress progress) throws IOException {
        List<Path> paths = paths(in);
        GlobFilter glob = glob();
        tellMissing(paths, progress);
        long[] files = {0};
        InputFiles.forEach(paths, output, glob, file -> files[0]++);
        if (files[0] == 0) {
            throw new IllegalArgumentException(
                    "no files in " + inputs + "; name files or folders that hold text files");
        }
        progress.found(files[0]);
        Documents documents = new Documents(format(), textField, maxChars);
        return sink -> InputFiles.forEach(paths, output, glob, file -> {
            long[] inside = {0};
            documents.forEach(file, document -> {
                progress.found(inside[0]++ == 0 ? 0 : 1);
                sink.accept(document);
            });
        });
    }

    /** Whoever has mistyped a name wants to know it before the models load; the run goes on with the others. */
    private static void tellMissing(List<Path> paths, Progress progress) {
        List<Path> missing = paths.stream()
                .filter(path -> Files.notExists(path, LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!missing.isEmpty() && missing.size() == paths.size()) {
            throw new IllegalArgumentException(missing.get(0) + " does not exist; check the path");
        }
        missing.forEach(path -> progress.notice(path + " does not exist; the run goes on with the others"));
    }

    private List<Path> paths(InputStream in) {
        List<Path> paths = new ArrayList<>();
        for (String input : inputs) {
            if ("-".equals(input)) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                try {
                    lines.lines().filter(line -> !line.isBlank()).map(Path::of).forEach(paths::add);
                } catch (UncheckedIOException e) {
                    throw new IllegalArgumentException("standard input cannot be read: " + e.getMessage(), e);
                }
            } else {
                paths.add(Path.of(input));
            }
        }
        return paths;
    }

    private GlobFilter glob() {
        try {
            return new GlobFilter(globs);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("--glob: " + e.getMessage(), e);
        }
    }

    private InputFormat format() {
        return format == null
                ? null
                : InputFormat.ofTag(format)
                        .orElseThrow(() -> new IllegalArgumentException("--input-format: there is no " + format
                                + "; it is text, markdown, html, pdf, docx, xmi, cas-json or jsonl"));
    }
}
