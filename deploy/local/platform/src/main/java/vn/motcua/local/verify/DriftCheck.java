package vn.motcua.local.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.motcua.figures.FiguresOracle;
import vn.motcua.figures.ShownBoard;
import vn.motcua.figures.StoredEvent;
import vn.motcua.local.ClockFile;
import vn.motcua.local.parts.Database;

/**
 * Compares what every board shows with what the logs say, folded a second time by the figures oracle. Boards follow the
 * logs with a lag, so a difference counts only when it stays while nothing is written. Each board is compared as it is, and as it was
 * thirty days ago.
 */
public final class DriftCheck {

    /** Longest that a board may stay behind a log at rest. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** How long before now boards of the past are compared, business time. */
    private static final Duration PAST = Duration.ofDays(30);

    private final Databases databases;
    private final Boards boards;
    private final ClockFile clock;

    /** Where the logs are. */
    public record Databases(Database plan, Database catalog, Database dossier, Database feedback) {
        private Map<String, Database> byService() {
            return Map.of("plan", plan, "catalog", catalog, "dossier", dossier, "feedback", feedback);
        }
    }

    /** Boards as dashboard-service answers them. */
    public interface Boards {
        /** Returns the identifiers of all plans that have a board. */
        Set<String> plans() throws IOException;

        /** Returns the board of one plan. */
        JsonNode board(String planId) throws IOException;

        /** Returns the board of one plan as it was at an instant of business time. */
        JsonNode board(String planId, Instant asOf) throws IOException;
    }

    /** @param clock business time */
    public DriftCheck(Databases databases, Boards boards, ClockFile clock) {
        this.databases = databases;
        this.boards = boards;
        this.clock = clock;
    }

    /** Compares until boards and logs agree, or until they have differed for too long. */
    public Drift run() throws IOException, SQLException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            Drift drift = compare();
            if (drift.none() || Instant.now().isAfter(end)) {
                return drift;
            }
            Thread.sleep(PAUSE);
        }
    }

    private Drift compare() throws IOException, SQLException {
        Instant then = clock.now().minus(PAST);
        var oracle = new FiguresOracle();
        var oracleThen = new FiguresOracle(then);
        long events = 0;
        for (Map.Entry<String, Database> service : databases.byService().entrySet()) {
            events += read(service.getValue(), service.getKey(), event -> {
                oracle.tell(event);
                oracleThen.tell(event);
            });
        }
        var differences = new ArrayList<Difference>();
        int figures = 0;
        Set<String> plans = oracle.plans();
        Set<String> shown = boards.plans();
        for (String planId : union(plans, shown)) {
            if (!plans.contains(planId) || !shown.contains(planId)) {
                differences.add(
                        new Difference(planId, "board", word(plans.contains(planId)), word(shown.contains(planId))));
                continue;
            }
            JsonNode board = boards.board(planId);
            int soon = board.required("dueSoonDays").asInt();
            figures +=
                    compare(planId, oracle.figures(planId, clock.now(), soon), ShownBoard.figures(board), differences);
            if (oracleThen.plans().contains(planId)) {
                figures += compare(
                        planId + "?asOf=" + then,
                        oracleThen.figures(planId, then, soon),
                        ShownBoard.figures(boards.board(planId, then)),
                        differences);
            }
        }
        return new Drift(events, plans.size(), figures, events == heads(), differences);
    }

    private static int compare(
            String planId, Map<String, String> log, Map<String, String> board, List<Difference> differences) {
        Set<String> names = union(log.keySet(), board.keySet());
        for (String name : names) {
            if (!Objects.equals(log.get(name), board.get(name))) {
                differences.add(new Difference(planId, name, log.getOrDefault(name, ""), board.getOrDefault(name, "")));
            }
        }
        return names.size();
    }

    private static long read(Database database, String service, Consumer<StoredEvent> told)
            throws SQLException, IOException {
        try (ServiceLog log = ServiceLog.open(database, service)) {
            return log.read(told);
        }
    }

    private long heads() throws SQLException {
        long sum = 0;
        for (Map.Entry<String, Database> service : databases.byService().entrySet()) {
            try (ServiceLog log = ServiceLog.open(service.getValue(), service.getKey())) {
                sum += log.head();
            }
        }
        return sum;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }

    private static String word(boolean there) {
        return there ? "có / there" : "không có / missing";
    }
}
