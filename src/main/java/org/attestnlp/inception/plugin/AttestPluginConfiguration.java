package org.attestnlp.inception.plugin;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Found by Spring because the jar lies in INCEpTION's folder {@code lib}; {@code attest.enabled=false} switches it off. */
@AutoConfiguration
@ConditionalOnProperty(name = "attest.enabled", havingValue = "true", matchIfMissing = true)
public class AttestPluginConfiguration {

    /** Creates the configuration. */
    public AttestPluginConfiguration() {}

    /** The service as a part of INCEpTION that starts and stops with it. */
    @Bean
    AttestPlugin attestPlugin(Environment environment) {
        return new AttestPlugin(environment, home(environment));
    }

    /** INCEpTION's own folder, found as its launcher finds it. */
    private static Path home(Environment environment) {
        String home = environment.getProperty("inception.home");
        return home == null ? Path.of(System.getProperty("user.home"), ".inception") : Path.of(home);
    }
}
