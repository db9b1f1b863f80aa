package org.attestnlp.run;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the rows of a document stand in the tables of an earlier run.
 *
 * @param hash of the document's bytes
 * @param counts number of annotations of each counted type
 * @param offsets of its rows in each table, in bytes
 * @param lengths of its rows in each table, in bytes
 * @param tables the files with the tables
 */
record EarlierResult(String hash, List<Integer> counts, List<Long> offsets, List<Integer> lengths, List<Path> tables) {}
