package vn.motcua.eventstore.cdi;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the event store of a service is, and what it publishes to. */
@ConfigMapping(prefix = "motcua.event-store")
public interface EventStoreConfig {
    /** Short name of the service: {@code plan}, {@code catalog}, {@code dossier}, {@code feedback}, {@code dashboard}. */
    String service();

    /** Host of PostgreSQL. */
    @WithDefault("${MOTCUA_DB_HOST}")
    String host();

    /** Port of PostgreSQL. */
    @WithDefault("${MOTCUA_DB_PORT}")
    int port();

    /** The service's database. */
    @WithDefault("${MOTCUA_DB_NAME}")
    String database();

    /** The service's role: may read and append events, and write its read models. */
    @WithDefault("${MOTCUA_DB_USER}")
    String user();

    /** Password of the service's role. */
    @WithDefault("${MOTCUA_DB_PASSWORD}")
    String password();

    /** Kafka's bootstrap servers. */
    @WithDefault("${MOTCUA_KAFKA_BOOTSTRAP}")
    String kafkaBootstrap();

    /** A file of settings that Kafka's brokers ask of their clients: {@code security.*}, {@code sasl.*}, {@code ssl.*}. */
    @WithDefault("${MOTCUA_KAFKA_CLIENT_FILE:}")
    Optional<String> kafkaClientFile();

    /** What comes before the names of our topics. */
    @WithDefault("${MOTCUA_TOPIC_PREFIX:motcua.}")
    String topicPrefix();

    /** Replicas of the service's topic when the relay has to make it, 1 or more. */
    @WithDefault("${MOTCUA_TOPIC_REPLICAS:1}")
    short topicReplicas();

    /** How long a timer waits after it has looked for what is due. */
    @WithDefault("${MOTCUA_TIMERS_LOOK_EVERY:5s}")
    Duration timersLookEvery();

    /** How long what is told outside waits after all was sent that could be. */
    @WithDefault("${MOTCUA_OUTBOUND_LOOK_EVERY:1s}")
    Duration outboundLookEvery();

    /** The vault's keys, each 32 bytes as Base64, a comma between them: the first seals, all open. */
    @WithDefault("${MOTCUA_VAULT_KEY:}")
    Optional<String> vaultKey();

    /** Local profile: a file with the vault's keys, one a line, readable by its owner alone. */
    @WithDefault("${MOTCUA_VAULT_KEY_FILE:}")
    Optional<String> vaultKeyFile();
}
