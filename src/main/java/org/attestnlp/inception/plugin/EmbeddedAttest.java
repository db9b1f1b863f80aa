package org.attestnlp.inception.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The whole of Attest, unpacked from the plugin and started behind a class loader whose parent knows the JDK alone. */
final class EmbeddedAttest {

    /** Inside the plugin, so that INCEpTION's class loader does not look into it. */
    private static final String JAR = "attest.jar";

    private static final String ENTRY = "org.attestnlp.inception.service.EmbeddedService";

    private final URLClassLoader loader;
    private final AutoCloseable service;

    private EmbeddedAttest(URLClassLoader loader, AutoCloseable service) {
        this.loader = loader;
        this.service = service;
    }

    /**
     * Unpacks and starts Attest.
     *
     * @param folder where the jar is unpacked; made if it is missing
     * @param settings as {@code EmbeddedService} takes them
     * @throws Exception if anything goes wrong
     */
    static EmbeddedAttest start(Path folder, Map<String, String> settings) throws Exception {
        URL jar = unpack(folder).toUri().toURL();
        URLClassLoader loader = new URLClassLoader("attest", new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return new EmbeddedAttest(loader, (AutoCloseable)
                    loader.loadClass(ENTRY).getMethod("start", Map.class).invoke(null, settings));
        } catch (InvocationTargetException e) {
            loader.close();
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** The jar in the folder, under a name that tells its content: a newer plugin does not meet the jar of an older one. */
    private static Path unpack(Path folder) throws IOException, NoSuchAlgorithmException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "attest-", ".part");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = EmbeddedAttest.class.getResourceAsStream(JAR)) {
                if (in == null) {
                    throw new IOException("the plugin is incomplete: it holds no " + JAR + "; copy it again");
                }
                Files.copy(new DigestInputStream(in, digest), part, StandardCopyOption.REPLACE_EXISTING);
            }
            Path jar = folder.resolve(
                    "attest-" + HexFormat.of().formatHex(digest.digest()).substring(0, 16) + ".jar");
            if (!Files.exists(jar) || Files.size(jar) != Files.size(part)) {
                Files.move(part, jar, StandardCopyOption.REPLACE_EXISTING);
            }
            deleteOthers(folder, jar);
            return jar;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Windows keeps a jar that another INCEpTION has open; it costs no more than its space. */
    private static void deleteOthers(Path folder, Path jar) throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(folder, "attest-*.jar")) {
            for (Path path : older) {
                if (!path.equals(jar) && !path.toFile().delete()) {
                    path.toFile().deleteOnExit();
                }
            }
        }
    }

    /**
     * Stops the service and lets go of its classes.
     *
     * @throws Exception if it does not stop in order
     */
    void stop() throws Exception {
        service.close();
        loader.close();
    }

    /** Where the service answers. */
    @Override
    public String toString() {
        return service.toString();
    }
}
