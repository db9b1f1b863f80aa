package org.attestnlp.io;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * Which files in folders are meant: those whose path inside the folder, or whose name alone, matches one of some globs
 * ({@link java.nio.file.FileSystem#getPathMatcher}).
 */
public final class GlobFilter {

    /** Every file. */
    public static final GlobFilter ALL = new GlobFilter(List.of());

    private final List<PathMatcher> matchers;

    /**
     * @param globs such as {@code *.html} or {@code 2024/**}; none accepts all
     * @throws java.util.regex.PatternSyntaxException if one is malformed
     */
    public GlobFilter(List<String> globs) {
        this.matchers = globs.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
    }

    boolean accepts(String name) {
        Path path = Path.of(name);
        return matchers.isEmpty()
                || matchers.stream().anyMatch(matcher -> matcher.matches(path) || matcher.matches(path.getFileName()));
    }
}
