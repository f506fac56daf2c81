package vn.motcua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the processors of this machine have done until one moment, as the kernel counts it. */
public final class Processors {
    private static final Path ALL = Path.of("/proc/stat");
    private static final double STEAL_MOST = 0.02;
    private static final int MICROS_PER_TICK = 10_000;

    private final long[] ticks;
    private final long ours;

    private Processors(long[] ticks, long ours) {
        this.ticks = ticks;
        this.ours = ours;
    }

    /**
     * How they were used for a time.
     *
     * @param usr share of all of them, 0 to 1, as {@code sys} and {@code steal}
     * @param steal what the host gave to others
     * @param ourMicros processor time of this process and all that it has started
     */
    public record Use(double usr, double sys, double steal, long ourMicros) {
        /** Where the kernel tells nothing. */
        static final Use UNKNOWN = new Use(0, 0, 0, 0);

        /** Whether the host took so much that the round says nothing of what was measured. */
        public boolean isVoid() {
            return steal > STEAL_MOST;
        }

        /** usr/sys/steal in per cent, for a table; a void one is marked. */
        public String shares() {
            return String.format(
                    Locale.ROOT, "%.0f/%.0f/%.1f%s", usr * 100, sys * 100, steal * 100, isVoid() ? " void" : "");
        }
    }

    public static Processors now() {
        return Files.isReadable(ALL) ? new Processors(total(), ours()) : new Processors(new long[0], 0);
    }

    /** Waits, and tells how they were used from one moment to another, both as {@link System#nanoTime} tells them. */
    public static Use between(long from, long to) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(from - System.nanoTime());
        Processors before = now();
        TimeUnit.NANOSECONDS.sleep(to - System.nanoTime());
        return now().since(before);
    }

    /** What has been done since an earlier moment. */
    public Use since(Processors before) {
        if (ticks.length == 0 || before.ticks.length == 0) {
            return Use.UNKNOWN;
        }
        long[] done = new long[ticks.length];
        Arrays.setAll(done, i -> ticks[i] - before.ticks[i]);
        double all = Math.max(1, Arrays.stream(done).sum());
        return new Use(
                (done[0] + done[1]) / all,
                (done[2] + done[5] + done[6]) / all,
                done[7] / all,
                (ours - before.ours) * MICROS_PER_TICK);
    }

    /** user, nice, system, idle, iowait, irq, softirq, steal of all processors. */
    private static long[] total() {
        try (Stream<String> lines = Files.lines(ALL)) {
            String first = lines.findFirst().orElseThrow();
            return Arrays.stream(first.split(" +"))
                    .skip(1)
                    .limit(8)
                    .mapToLong(Long::parseLong)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long ours() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .flatMapToLong(p -> ticks(Path.of("/proc", Long.toString(p.pid()), "stat")))
                .sum();
    }

    /** User and system ticks of one process, nothing when it has just ended. */
    private static LongStream ticks(Path stat) {
        try {
            String line = Files.readString(stat, StandardCharsets.ISO_8859_1);
            String[] behindName = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return LongStream.of(Long.parseLong(behindName[11]) + Long.parseLong(behindName[12]));
        } catch (NoSuchFileException ended) {
            return LongStream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
