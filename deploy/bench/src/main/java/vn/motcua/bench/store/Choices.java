package vn.motcua.bench.store;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What of the measurements is wanted, from the environment; all but a long history by default. */
final class Choices {
    /** What can be left out: the rows of commands, Axon's engine beside them, and what comes after them. */
    private static final String PARTS = "commands,axon,grouping,zipf,open,reading,relay";

    /** One alone comes last: it does too little in a warm-up of its own to have its code compiled. */
    static final int[] ROWS = numbers("ROWS", "16,64,256,1");

    /** Stored events that the rate is measured at; none by default, for tens of millions take their time and their disk. */
    static final int[] HISTORY = numbers("HISTORY", "");

    static final int ROUNDS = numbers("ROUNDS", "3")[0];
    static final Duration MEASURED = Duration.ofMillis(numbers("MEASURED_MS", "3000")[0]);
    static final int STRETCHES_MAX = numbers("STRETCHES", "12")[0];

    private Choices() {}

    static boolean wants(String part) {
        return Set.of(of("PARTS", PARTS).split(",")).contains(part);
    }

    private static int[] numbers(String name, String otherwise) {
        List<String> words = Arrays.asList(of(name, otherwise).split(","));
        return words.stream()
                .filter(word -> !word.isBlank())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static String of(String name, String otherwise) {
        return System.getenv().getOrDefault("MOTCUA_BENCH_" + name, otherwise);
    }
}
