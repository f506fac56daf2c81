package vn.motcua.dashboard.facts;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.flywaydb.core.Flyway;
import vn.motcua.local.TestPlatform;
import vn.motcua.local.parts.Database;

/** The tables of this service in a database of its own, to be filled with rows as projections write them. */
public final class BoardDatabase implements AutoCloseable {
    private static final ObjectMapper COLUMNS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.NON_PRIVATE)
            .build();

    private final Database database = TestPlatform.shared().freshDatabase("boards");
    private final Pool pool;

    public BoardDatabase() {
        this("UTC");
    }

    /** @param zone in which the database's sessions think; no figure depends on it */
    public BoardDatabase(String zone) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.app(), database.appPassword())
                .locations("db/migration")
                .placeholders(Map.of("app_role", database.app()))
                .load()
                .migrate();
        pool = Pool.newInstance(PgBuilder.pool()
                .connectingTo(new PgConnectOptions()
                        .setHost(database.host())
                        .setPort(database.port())
                        .setDatabase(database.name())
                        .setUser(database.app())
                        .setPassword(database.appPassword())
                        .addProperty("TimeZone", zone))
                .build());
    }

    /** @param rows of the table, with a field for each column */
    public BoardDatabase with(String table, Collection<?> rows) {
        try {
            return with(table, COLUMNS.writeValueAsString(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param json list of rows of the table */
    public BoardDatabase with(String table, String json) {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.app(), database.appPassword());
                var insert = connection.prepareStatement(
                        "INSERT INTO %1$s SELECT * FROM json_populate_recordset(null::%1$s, ?::json)"
                                .formatted(table))) {
            insert.setString(1, json);
            insert.executeUpdate();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Pool pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close().await().indefinitely();
    }
}
