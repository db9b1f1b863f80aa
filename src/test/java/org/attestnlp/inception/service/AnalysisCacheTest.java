package org.attestnlp.inception.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.uima.fit.factory.JCasFactory;
import org.junit.jupiter.api.Test;

class AnalysisCacheTest {

    private final AnalysisCache cache = new AnalysisCache(10);
    private final AtomicInteger analyses = new AtomicInteger();

    @Test
    void sixWhoAskAtOnceCostOneAnalysis() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(6);
        CountDownLatch asked = new CountDownLatch(6);
        List<Future<Analysis>> answers = IntStream.range(0, 6)
                .mapToObj(i -> clients.submit(() -> {
                    asked.countDown();
                    return cache.get("text", () -> {
                        asked.await();
                        return analyse();
                    });
                }))
                .toList();
        for (Future<Analysis> answer : answers) {
            assertThat(answer.get()).isSameAs(answers.get(0).get());
        }
        clients.shutdown();
        assertThat(analyses).hasValue(1);
    }

    @Test
    void textNotAskedForTheLongestGoesFirst() throws Exception {
        cache.get("aaaa", this::analyse);
        cache.get("bbbb", this::analyse);
        cache.get("aaaa", this::analyse);
        cache.get("cccc", this::analyse);
        assertThat(cache.count()).isEqualTo(2);
        assertThat(cache.size()).isEqualTo(8);
        cache.get("aaaa", this::analyse);
        assertThat(analyses).hasValue(3);
        cache.get("bbbb", this::analyse);
        assertThat(analyses).hasValue(4);
    }

    @Test
    void textLongerThanTheCacheIsKeptAlone() throws Exception {
        cache.get("a", this::analyse);
        cache.get("a text longer than ten", this::analyse);
        assertThat(cache.count()).isEqualTo(1);
    }

    @Test
    void failureIsToldAndTriedAgain() throws Exception {
        assertThatThrownBy(() -> cache.get("text", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasRootCauseMessage("broken");
        assertThat(cache.size()).isZero();
        assertThat(cache.get("text", this::analyse)).isNotNull();
    }

    private Analysis analyse() throws Exception {
        analyses.incrementAndGet();
        return Analysis.of(JCasFactory.createText("text"));
    }
}
