package vn.motcua.bench.intake;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.motcua.bench.GettingWarm;
import vn.motcua.bench.Measured;
import vn.motcua.bench.RawLimit;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.launch.Product;
import vn.motcua.local.parts.Database;
import vn.motcua.local.parts.FolderDatabases;

/**
 * {@code ./motcua bench intake}: the whole product, each part a process of its own as {@code ./motcua up} starts it, under
 * receipts over HTTP from this process; against the limit of its PostgreSQL, in one run on the same cores.
 */
public final class IntakeBench {
    private static final int CONNECTIONS = 64;
    private static final int STEADY_PER_SECOND = 200;
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("MOTCUA_BENCH_ROUNDS", "3"));
    private static final Duration STRETCH = Duration.ofSeconds(29);
    private static final Duration STRETCH_BEGINS = Duration.ofSeconds(1);
    private static final int STRETCHES_A_MINUTE = 2;
    /** Minutes of load before the first round, 10 by default. */
    private static final int MINUTES = Integer.parseInt(System.getenv().getOrDefault("MOTCUA_BENCH_MINUTES", "10"));

    private static final int STRETCHES_MAX = 12;

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final Duration CATCHES_UP_WITHIN = Duration.ofMinutes(5);

    private final Vertx vertx;
    private final Product product;
    private final Database raw;
    private final Backlog backlog;
    private final List<Measured> limits = new ArrayList<>();
    private final List<Measured> straight = new ArrayList<>();
    private final List<Measured> gateway = new ArrayList<>();
    private final List<BoardLag.Seen> seen = new ArrayList<>();
    private double slowestCatchUp;

    private IntakeBench(Vertx vertx, Product product) throws IOException, SQLException {
        this.vertx = vertx;
        this.product = product;
        var databases = FolderDatabases.of(product.data(), product.ports());
        raw = databases.made("bench_raw");
        backlog = new Backlog(databases.existing("motcua_dossier"), databases.existing("motcua_dashboard"));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("motcua-bench");
        Home home = Home.find();
        Vertx vertx = Vertx.vertx();
        try (Product product = Product.prepare(home, DataFolder.at(folder), Ports.free(), System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(product::close, "stop"));
            System.out.println("đang khởi động / starting the product in " + folder + " …");
            product.start(_ -> {});
            new IntakeBench(vertx, product).run(home);
        } finally {
            vertx.close();
            delete(folder);
        }
    }

    private void run(Home home) throws Exception {
        Api office = new Api(product.address(), product.tokens().ofUser("van.phong"));
        String token = product.tokens().ofClient("may.tiep.nhan");
        Api counter = new Api(straight(), token);
        Preparation preparation = new Preparation(
                new Api(product.address(), product.tokens().ofUser("van.phong.tinh")),
                office,
                new Api(product.address(), token));
        preparation.procedures(home.folder().resolve("samples/procedures.json"));
        String plan = preparation.plan();
        Api leader = new Api(product.address(), product.tokens().ofUser("lanh.dao"));
        BoardLag lag = new BoardLag(counter, leader, plan, backlog);
        warm(token);
        Receipts.load(product.address(), token, CONNECTIONS, WARM_UP, STRETCH);
        GettingWarm.upTo("(a)", STRETCHES_MAX, this::limit);
        for (int round = 0; round < ROUNDS; round++) {
            backlog.waitUntilSeen(CATCHES_UP_WITHIN);
            limits.add(Measured.notVoid(this::limit));
            straight.add(Measured.notVoid(() -> Receipts.load(straight(), token, CONNECTIONS, WARM_UP, MEASURED)));
            caughtUp();
            gateway.add(
                    Measured.notVoid(() -> Receipts.load(product.address(), token, CONNECTIONS, WARM_UP, MEASURED)));
            caughtUp();
            seen.add(lag.measure(STEADY_PER_SECOND, MEASURED));
        }
        print();
        backlog.close();
    }

    /** Receipts from readiness on, half a minute at a time. */
    private void warm(String token) throws Exception {
        List<Double> rates = new ArrayList<>();
        System.out.print("(w) receipts/s in each half minute from readiness on:");
        for (int n = 0; n < MINUTES * STRETCHES_A_MINUTE; n++) {
            rates.add(Receipts.load(straight(), token, CONNECTIONS, STRETCH_BEGINS, STRETCH)
                    .perSecond());
            System.out.printf(Locale.ROOT, " %,.0f", rates.getLast());
        }
        System.out.println();
        if (MINUTES > 1) {
            System.out.printf(
                    Locale.ROOT,
                    "(w) minute 2: %,.0f, minute %d: %,.0f, ratio %.2f, wanted 0.50%n",
                    minute(rates, 2),
                    MINUTES,
                    minute(rates, MINUTES),
                    minute(rates, 2) / minute(rates, MINUTES));
        }
    }

    private static double minute(List<Double> rates, int minute) {
        return rates.subList((minute - 1) * STRETCHES_A_MINUTE, minute * STRETCHES_A_MINUTE).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private URI straight() {
        return URI.create("http://127.0.0.1:" + product.ports().service(3));
    }

    private void caughtUp() throws SQLException {
        slowestCatchUp = Math.max(slowestCatchUp, backlog.waitUntilSeen(CATCHES_UP_WITHIN));
    }

    private Measured limit() throws Exception {
        PgConnectOptions app = new PgConnectOptions()
                .setHost(raw.host())
                .setPort(raw.port())
                .setDatabase(raw.name())
                .setUser(raw.app())
                .setPassword(raw.appPassword());
        execute("DROP TABLE IF EXISTS raw; " + RawLimit.TABLE);
        return RawLimit.run(vertx, app, CONNECTIONS, WARM_UP, MEASURED);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(raw.jdbcUrl(), raw.app(), raw.appPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void print() {
        Measured limit = Measured.median(limits);
        System.out.printf(
                Locale.ROOT,
                "%nMedians of %d rounds of %d ms, %d connections; everything on the same %d cores, PostgreSQL durable%n",
                ROUNDS,
                MEASURED.toMillis(),
                CONNECTIONS,
                Runtime.getRuntime().availableProcessors());
        System.out.printf(
                "| | per second | p50/p99 ms | ratio to (a) | wanted | ms of a processor each | usr/sys/steal %% |%n"
                        + "|---|---|---|---|---|---|---|%n");
        row("(a) raw inserts, product idle", limit, limit, "");
        row("POST /api/v1/dossiers, straight at the service", Measured.median(straight), limit, "0.14");
        row("the same through the gateway", Measured.median(gateway), limit, "0.11");
        System.out.printf(
                Locale.ROOT, "After a load the board had caught up within %.1f s at the latest.%n%n", slowestCatchUp);
        System.out.printf(
                "Board lag at %d receipts/s (open loop), from the end of the answer 201; wanted: p99 <= 1 s%n",
                STEADY_PER_SECOND);
        System.out.println("| | per second | p50/p99 ms |\n|---|---|---|");
        lag("answer 201", seen.stream().map(BoardLag.Seen::acknowledged).toList());
        lag(
                "the row is in the board's table",
                seen.stream().map(BoardLag.Seen::row).toList());
        lag(
                "a watched board (server-sent events) shows it",
                seen.stream().map(BoardLag.Seen::board).toList());
    }

    private static void row(String what, Measured m, Measured limit, String wanted) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %s | %.3f | %s | %.2f | %s |%n",
                what,
                m.perSecond(),
                m.latencies(),
                m.perSecond() / limit.perSecond(),
                wanted,
                m.microsEach() / 1e3,
                m.use().shares());
    }

    /** The round whose p99 is the median. */
    private static void lag(String what, List<Measured> rounds) {
        Measured m = rounds.stream()
                .sorted(Comparator.comparingLong(Measured::p99Micros))
                .toList()
                .get(rounds.size() / 2);
        System.out.printf(Locale.ROOT, "| %s | %,.0f | %s |%n", what, m.perSecond(), m.latencies());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
