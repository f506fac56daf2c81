package vn.motcua.bench.store;

import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.StoreAddress;
import vn.motcua.eventstore.kafka.KafkaAccess;
import vn.motcua.eventstore.kafka.KafkaAddress;
import vn.motcua.eventstore.kafka.KafkaRelay;
import vn.motcua.local.DataFolder;
import vn.motcua.local.Home;
import vn.motcua.local.Ports;
import vn.motcua.local.parts.Kafka;
import vn.motcua.local.process.ManagedProcess;

/** How fast a relay publishes what has piled up, as after an outage of Kafka. */
final class RelayDrain {
    private static final long LOOK_MS = 20;

    private RelayDrain() {}

    /** Events a second, from the start of the relay to the commit of the last one. */
    static double run(Vertx vertx, DurablePostgres postgres, int events) throws Exception {
        StoreAddress address = postgres.freshStore();
        LongLog.fill(postgres.owner(address.database()), 0, events);
        Path folder = Files.createTempDirectory("motcua-bench");
        DataFolder data = DataFolder.at(folder);
        Ports ports = Ports.free();
        try (ManagedProcess broker = new ManagedProcess(Kafka.spec(Home.find(), data, ports), data.run(), _ -> {});
                EventSourcing store = OurEngine.start(vertx, address)) {
            broker.start();
            KafkaAddress kafka = new KafkaAddress(Kafka.bootstrap(ports), "bench.", (short) 1, KafkaAccess.OPEN);
            try (KafkaRelay relay =
                    new KafkaRelay(vertx, address, store.engine(), Accounts.types(), kafka, "account")) {
                long begun = System.nanoTime();
                relay.start();
                while (relay.status().published() < events) {
                    if (!relay.status().problem().isEmpty()) {
                        throw new IllegalStateException(relay.status().toString());
                    }
                    Thread.sleep(LOOK_MS);
                }
                return events / ((System.nanoTime() - begun) / 1e9);
            }
        } finally {
            postgres.drop(address.database());
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
