package org.attestnlp.inception.service;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Analyses by text, so that the six recommenders of a project cost one analysis, also when they ask at the same time: who
 * asks first analyses, the others wait. The text is the whole key, because a service has one pipeline with fixed settings.
 *
 * <p>Bounded by the length of the texts; what was not asked for the longest goes first. Failures are not kept.
 */
final class AnalysisCache {

    private final long capacity;
    private final Map<String, CompletableFuture<Analysis>> analyses = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /**
     * @param capacity how many code units the texts may have together; a longer text is kept as long as it is the only one
     */
    AnalysisCache(long capacity) {
        this.capacity = capacity;
    }

    /**
     * The analysis of a text.
     *
     * @param analyser makes it if it is not there
     * @throws ExecutionException if the analysis fails, here or in the thread that was waited for
     * @throws InterruptedException if the thread is to stop waiting
     */
    Analysis get(String text, Callable<Analysis> analyser) throws ExecutionException, InterruptedException {
        CompletableFuture<Analysis> mine = new CompletableFuture<>();
        CompletableFuture<Analysis> first = register(text, mine);
        if (first != mine) {
            return first.get();
        }
        try {
            mine.complete(analyser.call());
        } catch (InterruptedException e) {
            fail(text, mine, e);
            throw e;
        } catch (Exception | Error e) {
            fail(text, mine, e);
        }
        return mine.get();
    }

    /** Number of texts. */
    synchronized int count() {
        return analyses.size();
    }

    /** Code units of all texts together. */
    synchronized long size() {
        return size;
    }

    private synchronized CompletableFuture<Analysis> register(String text, CompletableFuture<Analysis> mine) {
        CompletableFuture<Analysis> first = analyses.get(text);
        if (first != null) {
            return first;
        }
        analyses.put(text, mine);
        size += text.length();
        evict();
        return mine;
    }

    private void evict() {
        Iterator<String> texts = analyses.keySet().iterator();
        while (size > capacity && analyses.size() > 1) {
            size -= texts.next().length();
            texts.remove();
        }
    }

    private synchronized void fail(String text, CompletableFuture<Analysis> mine, Throwable reason) {
        if (analyses.remove(text, mine)) {
            size -= text.length();
        }
        mine.completeExceptionally(reason);
    }
}
