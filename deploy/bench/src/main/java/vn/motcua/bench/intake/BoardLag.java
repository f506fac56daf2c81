package vn.motcua.bench.intake;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Processors;
import vn.motcua.bench.Processors.Use;

/**
 * How long an acknowledged receipt takes to be seen, while they come at a steady rate whatever the answers take. All
 * instants are those of one clock in this process: the end of the answer 201, and the moment when the figure or row was here.
 */
final class BoardLag {
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(60);

    private final Api counter;
    private final Api leader;
    private final String boardPath;
    private final Backlog backlog;

    BoardLag(Api counter, Api leader, String planId, Backlog backlog) {
        this.counter = counter;
        this.leader = leader;
        this.boardPath = "/api/v1/boards/plan/" + planId + "/stream";
        this.backlog = backlog;
    }

    /**
     * @param acknowledged receipts a second, and how long one took
     * @param board until the watched board showed as many dossiers as had been acknowledged by then
     * @param row until the very dossier stood in the table that boards are counted from
     */
    record Seen(Measured acknowledged, Measured board, Measured row) {}

    /** Nothing else may be received meanwhile, and the board must have caught up before. */
    Seen measure(int perSecond, Duration lasting)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        int times = (int) (perSecond * lasting.toSeconds());
        var acknowledgements = new ConcurrentLinkedQueue<Long>();
        Histogram answers = new Histogram(3);
        RowWatch rows = new RowWatch(backlog, times);
        BoardWatch board = new BoardWatch(backlog.received());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                Stream<String> lines = leader.watch(boardPath)) {
            Future<?> watching = threads.submit(() -> board.follow(lines, times));
            Future<?> looking = threads.submit(rows);
            List<Future<?>> sent = new ArrayList<>();
            Processors before = Processors.now();
            long begun = System.nanoTime();
            for (int n = 0; n < times; n++) {
                LockSupport.parkNanos(begun + n * 1_000_000_000L / perSecond - System.nanoTime());
                int citizen = n;
                sent.add(threads.submit(() -> {
                    long from = System.nanoTime();
                    HttpResponse<String> answer = counter.post(Receipts.PATH, Receipts.body(citizen));
                    long at = System.nanoTime();
                    rows.acknowledged(dossierOf(answer), at);
                    acknowledgements.add(at);
                    synchronized (answers) {
                        answers.recordValue((at - from) / 1_000);
                    }
                    return null;
                }));
            }
            for (Future<?> one : sent) {
                one.get();
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            Use use = Processors.now().since(before);
            backlog.waitUntilSeen(SEEN_WITHIN);
            looking.get();
            watching.get();
            return new Seen(
                    Measured.of(answers, seconds, use),
                    Measured.of(board.lags(acknowledgements.stream().sorted().toList()), seconds, use),
                    Measured.of(rows.lags(), seconds, use));
        }
    }

    private static String dossierOf(HttpResponse<String> answer) {
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
