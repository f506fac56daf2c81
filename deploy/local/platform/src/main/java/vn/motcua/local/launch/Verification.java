package vn.motcua.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.local.ClockFile;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.parts.FolderDatabases;
import vn.motcua.local.parts.NoDatabase;
import vn.motcua.local.verify.Drift;
import vn.motcua.local.verify.DriftCheck;

/** Whether the logs of a running product are whole, and whether its boards show what the logs say. */
public final class Verification {

    /** @param firstBad position of the first event whose hash does not fit, 0 when all do */
    public record Chain(String service, long events, long firstBad) {
        public boolean whole() {
            return firstBad == 0;
        }
    }

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

    /** Has every service check the hash chain of its own log. */
    public List<Chain> chains() {
        var chains = new ArrayList<Chain>();
        for (Service service : operators.services()) {
            JsonNode verdict = operators.get(service, "log/verification");
            chains.add(new Chain(
                    service.id(),
                    verdict.required("events").asLong(),
                    verdict.required("firstBad").asLong()));
        }
        return List.copyOf(chains);
    }

    /**
     * Folds all logs anew and compares the boards with them; only reads.
     *
     * @throws NoDatabase when a log has none
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
}
