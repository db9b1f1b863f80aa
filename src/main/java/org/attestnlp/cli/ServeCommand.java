package org.attestnlp.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.attestnlp.inception.service.RecommenderServer;
import org.attestnlp.inception.service.ServiceSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code attest serve}: the external recommender for INCEpTION. */
@Command(
        name = "serve",
        description = "Serves suggestions to INCEpTION, until it is interrupted.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "In INCEpTION, the URL of a recommender is the one printed here and a layer:",
            "http://127.0.0.1:8765/organization, source, cue, quotation, claim, casualtyfigure.",
            "'attest project' makes a project whose recommenders are set up.",
            "GET / tells what is served, /health whether it is ready, /metrics figures for Prometheus.",
            "Exit status: 0 stopped, 1 cannot serve, 2 wrong usage."
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = ServiceSettings.DEFAULT_HOST,
            description = "Interface to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + ServiceSettings.DEFAULT_PORT,
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--token",
            paramLabel = "SECRET",
            defaultValue = "",
            description = "First segment of every path; without it the service shows nothing.")
    private String token;

    @Option(
            names = "--engines",
            paramLabel = "N",
            description = "Texts analysed at the same time (default: number of cores).")
    private Integer engines;

    @Option(
            names = "--max-request",
            paramLabel = "MB",
            defaultValue = "" + ServiceSettings.DEFAULT_MAX_REQUEST_MEGABYTES,
            description = "Longest request to read (default: ${DEFAULT-VALUE}, some 130,000 words).")
    private int maxRequest;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServiceSettings settings = settings();
        if (!settings.isLoopback() && token.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("attest: anyone who reaches " + host + " can use the service; think of --token");
        }
        try (RecommenderServer server = RecommenderServer.start(settings)) {
            // The virtual machine ends only when its shutdown hooks have: requests that have come are answered.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "attest-stop"));
            spec.commandLine().getOut().println("Attest serves INCEpTION at " + server.uri());
            spec.commandLine().getOut().flush();
            server.join();
            return 0;
        }
    }

    private ServiceSettings settings() {
        try {
            return new ServiceSettings(
                    host,
                    port,
                    token,
                    engines == null ? ServiceSettings.defaultEngines() : engines,
                    (long) maxRequest << 20);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
