package vn.motcua.bench.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** The board as a person watches it: each figure that was pushed, and when it was here. */
final class BoardWatch {
    private static final Pattern OPEN = Pattern.compile("\"openDossiers\":(\\d+)");

    private final long before;
    private final List<Shown> shown = new ArrayList<>();

    /** @param before dossiers on the board before the first one that counts */
    BoardWatch(long before) {
        this.before = before;
    }

    private record Shown(long dossiers, long at) {}

    /** Follows the stream until it has shown so many more dossiers. */
    void follow(Stream<String> lines, int times) {
        Iterator<String> each = lines.iterator();
        while (each.hasNext()) {
            Matcher open = OPEN.matcher(each.next());
            if (open.find()) {
                long dossiers = Long.parseLong(open.group(1)) - before;
                shown.add(new Shown(dossiers, System.nanoTime()));
                if (dossiers >= times) {
                    return;
                }
            }
        }
        throw new IllegalStateException("the board's stream ended early");
    }

    /** For each acknowledgement, microseconds until the board showed as many dossiers as had been acknowledged. */
    Histogram lags(List<Long> acknowledgements) {
        Histogram lags = new Histogram(3);
        int next = 0;
        for (int n = 0; n < acknowledgements.size(); n++) {
            while (shown.get(next).dossiers() < n + 1) {
                next++;
            }
            lags.recordValue(Math.max(0, shown.get(next).at() - acknowledgements.get(n)) / 1_000);
        }
        return lags;
    }
}
