package org.attestnlp.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A program of {@code src/test/consumer} with a class path of its own, on which nothing of ours stands unless it is named. */
public final class ConsumerProgram {

    private static final Path SOURCES = Path.of("src", "test", "consumer");

    private final String name;
    private final String classPath;

    /**
     * Compiles the program.
     *
     * @param folder where its classes go
     */
    public ConsumerProgram(String name, Path folder, List<Path> libraries) {
        this.name = name;
        this.classPath = Stream.concat(Stream.of(folder), libraries.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        String source = SOURCES.resolve(name + ".java").toString();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, System.out, System.err, "-proc:none", "-cp", classPath, "-d", folder.toString(), source);
        assertThat(status).as("exit status of the compiler").isZero();
    }

    /** A process that runs it, to be started. */
    public ProcessBuilder process(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JavaTool.path("java"), "-Xmx1200m", "-cp", classPath, name));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command);
    }

    /** The jar that holds a class of this virtual machine. */
    public static Path jarOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
