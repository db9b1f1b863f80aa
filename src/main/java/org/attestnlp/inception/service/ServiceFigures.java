package org.attestnlp.inception.service;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.Callable;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;

/** What the service counts and measures, for Prometheus. */
final class ServiceFigures implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Timer analyses = Timer.builder("attest.analyses")
            .description("Analyses of texts; requests beyond them were answered from the cache")
            .register(registry);

    ServiceFigures() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    void observe(AnalysisCache cache) {
        Gauge.builder("attest.cache.texts", cache, AnalysisCache::count)
                .description("Texts whose analysis is kept")
                .register(registry);
        Gauge.builder("attest.cache.characters", cache, AnalysisCache::size)
                .description("Length of the texts whose analysis is kept")
                .register(registry);
    }

    /**
     * Shows how many requests are being answered.
     *
     * @param requests the party that stays, and one for each request
     */
    void observe(Phaser requests) {
        Gauge.builder("attest.requests.running", requests, phaser -> phaser.getRegisteredParties() - 1.0)
                .description("Requests that are being answered")
                .register(registry);
    }

    Analysis timeAnalysis(Callable<Analysis> analysis) throws Exception {
        return analyses.recordCallable(analysis);
    }

    void suggested(Layer layer, int suggestions) {
        Counter.builder("attest.suggestions")
                .description("Suggestions made")
                .tag("layer", layer.path())
                .register(registry)
                .increment(suggestions);
    }

    void answered(String endpoint, int status, long nanoseconds) {
        Timer.builder("attest.requests")
                .description("Requests answered")
                .tag("endpoint", endpoint)
                .tag("status", String.valueOf(status))
                .register(registry)
                .record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /** All figures in Prometheus' text format 0.0.4. */
    String render() {
        return registry.scrape();
    }

    @Override
    public void close() {
        registry.close();
    }
}
