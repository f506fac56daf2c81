package vn.motcua.local.broker;

import java.nio.file.Path;
import java.util.Properties;

/**
 * Settings of the local broker.
 *
 * @param folder where logs and metadata live; survives a restart
 * @param port the port that clients use, on loopback
 * @param controllerPort the port of the metadata quorum, on loopback
 */
record BrokerSettings(Path folder, int port, int controllerPort) {

    Properties asProperties() {
        var properties = new Properties();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("log.dirs", folder.resolve("log").toString());
        properties.put("listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.put("advertised.listeners", "CLIENT://127.0.0.1:" + port);
        properties.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "CLIENT");
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        properties.put("auto.create.topics.enable", "false");
        // One broker: nothing can be replicated, and a group need not wait for members that will never come.
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "3");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "3");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        // Topics of the product say themselves that they never expire; this is for those made by hand.
        properties.put("log.retention.ms", "-1");
        properties.put("log.segment.bytes", String.valueOf(64 * 1024 * 1024));
        properties.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024));
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "2");
        properties.put("background.threads", "2");
        return properties;
    }
}
