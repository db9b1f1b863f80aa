package org.attestnlp.spark;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** What documents are called that are files: their paths below the folder that was named, as on the command line. */
final class DocumentPath {

    private static final Pattern BEFORE_THE_GLOB = Pattern.compile("^[^*?\\[{]*/(?=[^/]*[*?\\[{])");

    private DocumentPath() {}

    /**
     * The folder that names start behind, with its scheme and ending in a slash.
     *
     * @param files a folder, a file or a glob; of a glob it is the part before the first special character
     */
    static String base(String files, Configuration configuration) throws IOException {
        Matcher glob = BEFORE_THE_GLOB.matcher(files);
        Path named = new Path(glob.find() ? glob.group() : files);
        var system = named.getFileSystem(configuration);
        Path folder = system.getFileStatus(named).isDirectory() ? named : named.getParent();
        return system.makeQualified(folder) + "/";
    }

    /** The part of the path behind the base. */
    static String name(String path, String base) {
        return path.startsWith(base) ? path.substring(base.length()) : path.replaceFirst("^\\w+:/*", "");
    }
}
