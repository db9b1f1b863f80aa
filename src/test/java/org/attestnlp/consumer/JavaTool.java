package org.attestnlp.consumer;

import java.nio.file.Path;

/** The programs of the Java that runs the tests. */
public final class JavaTool {

    private JavaTool() {}

    /** What a command line begins with that starts one, such as {@code java}. */
    public static String path(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
