package vn.motcua.bench.intake;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkData;
import io.hyperfoil.api.config.Phase;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.core.parser.BenchmarkParser;
import io.hyperfoil.core.parser.ParserException;
import io.hyperfoil.http.statistics.HttpStats;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import vn.motcua.bench.Measured;
import vn.motcua.bench.Processors;
import vn.motcua.bench.Processors.Use;

/** Dossiers handed in over HTTP. */
final class Receipts {
    static final String PATH = "/api/v1/dossiers";

    private static final String SCENARIO = "/intake/receive.hf.yaml";

    private Receipts() {}

    /** One receipt, as the load of {@value #SCENARIO} sends them too. */
    static String body(int citizen) {
        return """
            {"procedureCode": "1.900101", "channel": "DIRECT",
             "applicant": {"kind": "BUSINESS", "name": "Công ty Ví Dụ %1$06d", "identityNumber": "020012%1$06d",
               "address": "1 đường Ví Dụ, phường Ví Dụ, tỉnh Lạng Sơn", "phone": "+84900%1$06d"},
             "components": [
               {"code": "VB01", "originals": 1, "copies": 0, "digitised": true, "reused": false},
               {"code": "NQ01", "originals": 1, "copies": 0, "digitised": true, "reused": false},
               {"code": "YK01", "originals": 0, "copies": 1, "digitised": false, "reused": true}]}""".formatted(citizen);
    }

    /**
     * Hands in as fast as answers come, over so many connections.
     *
     * @throws IllegalStateException when any answer is not 2xx
     */
    static Measured load(URI address, String token, int connections, Duration warmUp, Duration measured)
            throws IOException, ParserException, InterruptedException, ExecutionException {
        Map<String, String> parameters = Map.of(
                "address",
                address.toString(),
                "token",
                token,
                "connections",
                Integer.toString(connections),
                "warmUp",
                warmUp.toMillis() + "ms",
                "measured",
                measured.toMillis() + "ms");
        StatisticsSnapshot all = new StatisticsSnapshot();
        long from = System.nanoTime() + warmUp.toNanos();
        Future<Use> use = ForkJoinPool.commonPool().submit(() -> Processors.between(from, from + measured.toNanos()));
        try (InputStream scenario = Receipts.class.getResourceAsStream(SCENARIO)) {
            Benchmark benchmark = BenchmarkParser.instance().buildBenchmark(scenario, BenchmarkData.EMPTY, parameters);
            new LocalSimulationRunner(
                            benchmark, (phase, _, _, snapshot, _) -> keepMeasured(phase, snapshot, all), null, null)
                    .run();
        }
        int stored = HttpStats.get(all).status_2xx;
        if (all.errors() > 0 || stored != all.responseCount) {
            throw new IllegalStateException("not all were received: " + all);
        }
        double seconds = measured.toMillis() / 1e3;
        return new Measured(
                stored / seconds,
                all.histogram.getValueAtPercentile(50) / 1_000,
                all.histogram.getValueAtPercentile(99) / 1_000,
                seconds,
                use.get());
    }

    private static void keepMeasured(Phase phase, StatisticsSnapshot snapshot, StatisticsSnapshot all) {
        if (phase.name().equals("measured")) {
            all.add(snapshot);
        }
    }
}
