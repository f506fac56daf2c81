package vn.motcua.bench.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Processors;
import vn.motcua.bench.Processors.Use;

/** Runs a task from many virtual threads in tight loops, for a time, and counts. */
final class Load {
    private Load() {}

    /** One operation of one worker; {@code n} counts up within the worker. */
    interface Operation {
        void run(int worker, long n) throws Exception;
    }

    static Measured run(int workers, Duration warmUp, Duration measured, Operation operation)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long from = start + warmUp.toNanos();
        long to = from + measured.toNanos();
        List<Future<Histogram>> running = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int w = 0; w < workers; w++) {
                int worker = w;
                running.add(threads.submit(() -> loop(worker, from, to, operation)));
            }
            Use use = Processors.between(from, to);
            Histogram all = new Histogram(3);
            for (Future<Histogram> one : running) {
                all.add(one.get());
            }
            return Measured.of(all, measured.toNanos() / 1e9, use);
        }
    }

    /** Runs an operation a number of times in all, from many virtual threads. */
    static void times(int workers, int times, Operation operation) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(times);
        List<Future<Void>> running = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int w = 0; w < workers; w++) {
                int worker = w;
                running.add(threads.submit(() -> {
                    for (int n = left.decrementAndGet(); n >= 0; n = left.decrementAndGet()) {
                        operation.run(worker, n);
                    }
                    return null;
                }));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        }
    }

    private static Histogram loop(int worker, long from, long to, Operation operation) throws Exception {
        Histogram latencies = new Histogram(3);
        for (long n = 0; ; n++) {
            long begun = System.nanoTime();
            if (begun >= to) {
                return latencies;
            }
            operation.run(worker, n);
            long ended = System.nanoTime();
            if (begun >= from && ended <= to) {
                latencies.recordValue((ended - begun) / 1_000);
            }
        }
    }
}
