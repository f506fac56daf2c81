package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.motcua.local.ClockFile;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.api.ApiRefusal;
import vn.motcua.local.parts.FolderDatabases;
import vn.motcua.local.parts.Kafka;
import vn.motcua.local.parts.NoDatabase;
import vn.motcua.local.verify.CheckpointCheck;
import vn.motcua.local.verify.CheckpointState;
import vn.motcua.local.verify.Drift;
import vn.motcua.local.verify.DriftCheck;
import vn.motcua.local.verify.TopicCheck;
import vn.motcua.local.verify.TopicState;
import vn.motcua.local.verify.UnreadableLog;

/** Whether the logs of a running product are whole, and whether its boards show what the logs say. */
public final class Verification {

    /**
     * What a service found in its own log.
     *
     * @param firstBad position of the first fault, 0 when there is none
     * @param fault what is wrong there, as the service names it
     */
    public record Chain(String service, long events, long firstBad, String fault) {
        public boolean whole() {
            return firstBad == 0;
        }
    }

    private static final int CONFLICT = 409;

    private static final List<Service> PUBLISHING =
            List.of(Service.PLAN, Service.CATALOG, Service.DOSSIER, Service.FEEDBACK);

    private final OperatorApi operators;
    private final LeaderApi leaders;
    private final DataFolder data;
    private final Ports ports;

    public Verification(Home home, DataFolder data, Ports ports) {
        this.operators = new OperatorApi(home, ports);
        this.leaders = new LeaderApi(home, ports);
        this.data = data;
        this.ports = ports;
    }

    /** Has every service check its own log: hash chain, tags, and that its end is where readers have been. */
    public List<Chain> chains() {
        var chains = new ArrayList<Chain>();
        for (Service service : operators.services()) {
            JsonNode verdict = operators.get(service, "log/verification");
            chains.add(new Chain(
                    service.id(),
                    verdict.required("events").asLong(),
                    verdict.required("firstBad").asLong(),
                    verdict.required("fault").asText()));
        }
        return List.copyOf(chains);
    }

    /**
     * Has every service compare its read models with their logs and topics: lists, local copies and boards, row by row, with or without a
     * plan. Each service makes second copies and compares inside its database, one after the other; the services do so at once.
     */
    public List<ReadModelState> readModels() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<ReadModelState>>> states = operators.services().stream()
                    .map(service -> threads.submit(() -> readModels(service)))
                    .toList();
            var all = new ArrayList<ReadModelState>();
            for (Future<List<ReadModelState>> state : states) {
                all.addAll(state.get());
            }
            return List.copyOf(all);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    private List<ReadModelState> readModels(Service service) {
        return operators.readModels(service).stream()
                .map(name -> readModel(service, name))
                .toList();
    }

    private ReadModelState readModel(Service service, String name) {
        try {
            return ReadModelState.of(service, operators.post(service, "projections/" + name + "/verification"));
        } catch (ApiRefusal refusal) {
            if (refusal.status() != CONFLICT) {
                throw refusal;
            }
            return ReadModelState.notCompared(service, name, refusal);
        }
    }

    /**
     * Compares each log with the checkpoints of it that the readers of its topic have kept in databases of their own; only reads.
     *
     * @throws NoDatabase when a log has none
     */
    public Map<String, CheckpointState> checkpoints() throws IOException {
        var all = FolderDatabases.of(data, ports);
        var witnesses = operators.services().stream()
                .map(service -> all.existing(service.database()))
                .toList();
        var states = new LinkedHashMap<String, CheckpointState>();
        try {
            for (Service service : PUBLISHING) {
                var check = new CheckpointCheck(
                        all.existing(service.database()), Service.TOPIC_PREFIX + service.id(), witnesses);
                states.put(service.id(), check.run());
            }
            return states;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /**
     * Folds all logs anew and compares the boards with them; only reads.
     *
     * @throws NoDatabase when a log has none
     * @throws UnreadableLog when a log has a gap, or an event of a name or version that is not known here
     */
    public Drift drift() throws IOException, InterruptedException {
        var all = FolderDatabases.of(data, ports);
        var databases = new DriftCheck.Databases(
                all.existing(Service.PLAN.database()),
                all.existing(Service.CATALOG.database()),
                all.existing(Service.DOSSIER.database()),
                all.existing(Service.FEEDBACK.database()));
        try {
            return new DriftCheck(databases, leaders, new ClockFile(data.clock())).run();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /**
     * Compares the topics with the logs that are published to them, by the name of their service; only reads.
     *
     * @throws NoDatabase when a log has none
     */
    public Map<String, TopicState> topics() throws IOException {
        var all = FolderDatabases.of(data, ports);
        var states = new LinkedHashMap<String, TopicState>();
        try {
            for (Service service : PUBLISHING) {
                var check = new TopicCheck(
                        all.existing(service.database()), Kafka.bootstrap(ports), Service.TOPIC_PREFIX + service.id());
                states.put(service.id(), check.run());
            }
            return states;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
