package vn.motcua.eventstore.cdi;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import vn.motcua.eventstore.ConsumedMessages;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Outbound;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Reaction;
import vn.motcua.eventstore.StoreUnavailable;
import vn.motcua.eventstore.Timer;
import vn.motcua.eventstore.axon.EntityModule;
import vn.motcua.eventstore.axon.EventSourcing;
import vn.motcua.eventstore.engine.StoreAddress;
import vn.motcua.eventstore.engine.StoreSchema;
import vn.motcua.eventstore.kafka.KafkaAccess;
import vn.motcua.eventstore.kafka.KafkaAddress;
import vn.motcua.eventstore.kafka.KafkaRelay;
import vn.motcua.eventstore.kafka.KafkaUnavailable;
import vn.motcua.eventstore.kafka.ToldEvents;
import vn.motcua.eventstore.projection.Comparison;
import vn.motcua.eventstore.projection.Definition;
import vn.motcua.eventstore.projection.ProjectionRunner;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.projection.Rebuild;
import vn.motcua.eventstore.projection.Renewal;
import vn.motcua.eventstore.projection.Renewals;
import vn.motcua.eventstore.projection.Source;
import vn.motcua.eventstore.projection.Standings;
import vn.motcua.eventstore.reaction.TimerRunner;
import vn.motcua.eventstore.reaction.Timers;
import vn.motcua.eventstore.vault.ErasedAgain;
import vn.motcua.eventstore.vault.ErasingAgain;
import vn.motcua.eventstore.vault.Rewrapping;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.eventstore.vault.VaultCheck;
import vn.motcua.eventstore.vault.VaultVerdict;

/** Starts a service's event store in order: schema, write side, projections, relay, timers, reactions; and stops it the other way round. */
@ApplicationScoped
public class EventStoreRuntime {
    private static final Logger LOG = Logger.getLogger(EventStoreRuntime.class);

    private final Vertx vertx;
    private final EventStoreConfig config;
    private final AgroalDataSource models;
    private final EventTypes types;
    private final List<EntityModule<?, ?>> entities;
    private final List<Projection<?>> projectionBeans;
    private final Timers timers;
    private final Following following;
    private final MeterRegistry meters;
    private final ReadTransactions transactions;
    private final Standings standings;
    private final Projections projections = new Projections();
    private final Vault vault;
    private final Rewrapping rewrapping;
    private final Sources sources;
    private final List<Sources.Opened<?>> open = new ArrayList<>();
    private Renewals renewals;
    private EventSourcing sourcing;
    private KafkaRelay relay;

    EventStoreRuntime(
            Vertx vertx,
            EventStoreConfig config,
            @DataSource("models") AgroalDataSource models,
            EventTypes types,
            ConsumedMessages messages,
            @All List<EntityModule<?, ?>> entities,
            @All List<Projection<?>> projectionBeans,
            @All List<Timer> timerBeans,
            @All List<Reaction<?>> reactionBeans,
            @All List<Outbound<?>> outboundBeans,
            Clock business,
            ReadTransactions transactions,
            MeterRegistry meters) {
        this.vertx = vertx;
        this.config = config;
        this.models = models;
        this.types = types;
        this.entities = entities;
        this.projectionBeans = projectionBeans;
        this.timers = new Timers(timerBeans.stream()
                .map(timer -> new TimerRunner(
                        timer, () -> sourcing.commands(), business, Clock.systemUTC(), config.timersLookEvery()))
                .toList());
        this.meters = meters;
        this.transactions = transactions;
        this.standings = new Standings(transactions);
        this.vault = new Vault(() -> sourcing.engine().pool(), () -> VaultKeySource.of(config));
        this.rewrapping = new Rewrapping(vault, Rewrapping.SETTLED);
        this.sources = new Sources(() -> sourcing.engine(), types, messages, kafka(config));
        this.following = new Following(
                vertx, sources, types, transactions, standings, () -> sourcing, reactionBeans, outboundBeans);
    }

    private static KafkaAddress kafka(EventStoreConfig config) {
        KafkaAccess access =
                config.kafkaClientFile().map(Path::of).map(KafkaAccess::read).orElse(KafkaAccess.OPEN);
        return new KafkaAddress(config.kafkaBootstrap(), config.topicPrefix(), config.topicReplicas(), access);
    }

    void start(@Observes @Priority(100) StartupEvent started) {
        StoreSchema.requireMigrated(models, config.user());
        sourcing = EventSourcing.start(vertx, address(), types, entities);
        vault.start();
        projectionBeans.forEach(this::run);
        renewals = new Renewals(
                projectionBeans.stream().<Renewal<?>>map(this::renewal).toList());
        renewals.start();
        if (!types.isEmpty()) {
            relay = new KafkaRelay(vertx, address(), sourcing.engine(), types, kafka(config), config.service());
            relay.measure(meters);
            relay.start();
        }
        timers.start();
        following.start(models, config.outboundLookEvery());
        LOG.infof("event store of %s started with %d projections", config.service(), projectionBeans.size());
    }

    private <E> void run(Projection<E> projection) {
        Sources.Opened<E> opened = sources.open(projection);
        open.add(opened);
        Definition definition = sources.definition(projection);
        for (Source<E> source : opened.sources()) {
            projections.add(new ProjectionRunner<>(vertx, projection, definition, source, transactions, standings));
        }
    }

    private <E> Renewal<E> renewal(Projection<E> projection) {
        return new Renewal<>(
                rebuild(),
                projection,
                sources.definition(projection),
                () -> sources.open(projection),
                why -> projections.renewalFailed(projection.name(), why));
    }

    private Rebuild rebuild() {
        return new Rebuild(vertx, models, transactions);
    }

    private StoreAddress address() {
        return new StoreAddress(
                config.host(), config.port(), config.database(), config.user(), config.password(), StoreSchema.NAME);
    }

    void stop(@Observes ShutdownEvent stopping) {
        timers.close();
        following.stop();
        if (relay != null) {
            relay.close();
        }
        if (renewals != null) {
            renewals.close();
        }
        rewrapping.close();
        projections.stopAll();
        open.forEach(Sources.Opened::close);
        if (sourcing != null) {
            sourcing.close();
        }
    }

    /**
     * Fills a projection's tables anew and switches; false when there is no projection of this name. Blocks.
     *
     * @param sourceAnew whether a source was begun anew: then what the live tables have read of it counts no more
     */
    boolean rebuild(String projection, boolean sourceAnew) throws Exception {
        Optional<Projection<?>> found = named(projection);
        if (found.isPresent()) {
            rebuild(found.get(), sourceAnew);
        }
        return found.isPresent();
    }

    private <E> void rebuild(Projection<E> projection, boolean sourceAnew) throws Exception {
        try (Sources.Opened<E> opened = sources.open(projection)) {
            if (sourceAnew) {
                rebuild().beginAnew(projection, sources.definition(projection), opened.sources());
            } else {
                rebuild().run(projection, sources.definition(projection), opened.sources());
            }
        }
    }

    /** Compares a projection's tables, row by row, with what its sources make of them; empty when none has this name. Blocks. */
    Optional<Comparison> compare(String projection) throws Exception {
        Optional<Projection<?>> found = named(projection);
        return found.isPresent() ? Optional.of(compare(found.get())) : Optional.empty();
    }

    private <E> Comparison compare(Projection<E> projection) throws Exception {
        try (Sources.Opened<E> opened = sources.open(projection)) {
            return rebuild().compare(projection, sources.definition(projection), opened.sources());
        }
    }

    private Optional<Projection<?>> named(String projection) {
        return projectionBeans.stream().filter(p -> p.name().equals(projection)).findFirst();
    }

    List<String> projectionNames() {
        return projectionBeans.stream().map(Projection::name).sorted().toList();
    }

    EventSourcing sourcing() {
        return sourcing;
    }

    Vault vault() {
        return vault;
    }

    Timers timers() {
        return timers;
    }

    /** Reactions, and what is told outside. */
    Following following() {
        return following;
    }

    Rewrapping rewrapping() {
        return rewrapping;
    }

    /** What the service's topic says was erased, whatever the log knows of it. Blocks. */
    private List<Object> toldErasures() {
        Set<String> names = types.erasingNames();
        try {
            return names.isEmpty()
                    ? List.of()
                    : ToldEvents.named(
                            names,
                            kafka(config),
                            config.service(),
                            sourcing.engine().codec());
        } catch (KafkaException | KafkaUnavailable away) {
            throw new StoreUnavailable("Kafka does not tell who was erased", away);
        }
    }

    /** Compares the vault with log and topic. Blocks. */
    VaultVerdict verifyVault() {
        List<Object> told = toldErasures();
        Pool patient = patient();
        try {
            return VaultCheck.run(patient, vault, types, told);
        } finally {
            patient.close();
        }
    }

    /** Erases again whoever the topic says was erased. Blocks. */
    ErasedAgain eraseAgain() {
        return ErasingAgain.run(sourcing.engine().pool(), vault, types, sourcing.commands(), toldErasures());
    }

    /** A connection that may take its time, for one question; to be closed. */
    Pool patient() {
        return Pool.pool(vertx, address().connectOptions(), new PoolOptions().setMaxSize(1));
    }

    Projections projections() {
        return projections;
    }

    /** Messages that projections could not apply. */
    Parked parkedMessages() {
        return new Parked(transactions, List.of(projections, following.reactions()));
    }

    Optional<KafkaRelay> relay() {
        return Optional.ofNullable(relay);
    }
}
