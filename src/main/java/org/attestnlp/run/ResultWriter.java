package org.attestnlp.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.TypeSystem;
import org.attestnlp.io.ResultTable;
import org.attestnlp.io.TableFormat;

/** Grows the tables, {@code failures.csv} and the journal of a run, one document after the other. */
final class ResultWriter implements AutoCloseable {

    static final String FAILURES = "failures.csv";

    private static final List<String> FAILURE_COLUMNS = List.of("document", "fault", "reason");

    private final StateFolder state;
    private final Path run;
    private final List<String> files = new ArrayList<>();
    private final List<OutputStream> tables = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private final OutputStream failures;
    private final OutputStream journal;
    private final Map<Path, FileChannel> earlier = new HashMap<>();

    ResultWriter(StateFolder state, List<ResultTable> results, TypeSystem typeSystem, String fingerprint)
            throws IOException {
        this.state = state;
        this.run = state.newRun();
        for (ResultTable result : results) {
            byte[] head = result.head(typeSystem);
            tables.add(create(result.fileName(), head));
            ends.add((long) head.length);
        }
        this.failures = create(FAILURES, TableFormat.CSV.head(FAILURE_COLUMNS));
        this.journal = Files.newOutputStream(StateFolder.journal(run));
        journal.write(Journal.head(fingerprint));
    }

    private OutputStream create(String name, byte[] head) throws IOException {
        files.add(name);
        OutputStream out = Files.newOutputStream(run.resolve(name));
        out.write(head);
        return out;
    }

    void add(Outcome.Annotated result) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i).write(result.rows().get(i));
            lengths.add(result.rows().get(i).length);
        }
        note(result.document(), result.hash(), result.counts(), lengths);
    }

    void add(Outcome.Kept result) throws IOException {
        EarlierResult from = result.earlier();
        for (int i = 0; i < tables.size(); i++) {
            tables.get(i)
                    .write(rows(
                            from.tables().get(i),
                            from.offsets().get(i),
                            from.lengths().get(i)));
        }
        note(result.document(), from.hash(), from.counts(), from.lengths());
    }

    private void note(String document, String hash, List<Integer> counts, List<Integer> lengths) throws IOException {
        journal.write(Journal.entry(document, hash, counts, ends, lengths));
        for (int i = 0; i < ends.size(); i++) {
            ends.set(i, ends.get(i) + lengths.get(i));
        }
    }

    void add(Outcome.Failed result) throws IOException {
        List<Object> row = List.of(result.document(), result.fault().tag(), result.reason());
        failures.write(TableFormat.CSV.rows(FAILURE_COLUMNS, List.of(row)));
    }

    private byte[] rows(Path table, long offset, int length) throws IOException {
        FileChannel channel = earlier.get(table);
        if (channel == null) {
            channel = FileChannel.open(table, StandardOpenOption.READ);
            earlier.put(table, channel);
        }
        channel.position(offset);
        return Channels.newInputStream(channel).readNBytes(length);
    }

    /** Puts everything in place. */
    void commit() throws IOException {
        close();
        state.commit(run, files);
    }

    @Override
    public void close() throws IOException {
        for (OutputStream table : tables) {
            table.close();
        }
        failures.close();
        journal.close();
        for (FileChannel channel : earlier.values()) {
            channel.close();
        }
    }
}
