package vn.motcua.dashboard.facts;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Instant;

/**
 * What the rows of a table were before they changed: each with the stretch of time in which it held, collected over a batch and
 * stored in its transaction. The table of the past is named after that of the present and has {@code until_at} beside its columns,
 * or some of them.
 */
public final class Past {
    private static final ObjectMapper COLUMNS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Instant.class, new AsKept()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.NON_PRIVATE)
            .build();

    /** An instant as the driver writes it into the table of the present: PostgreSQL would round what it reads as text. */
    private static final class AsKept extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1;

        AsKept() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant at, JsonGenerator to, SerializerProvider with) throws IOException {
            to.writeString(Stretch.asKept(at).toString());
        }
    }

    private final String table;
    private final ArrayNode rows = COLUMNS.createArrayNode();

    private Past(String table) {
        this.table = table;
    }

    /** @param table of the present */
    public static Past of(String table) {
        return new Past(tableOf(table));
    }

    /** The table of the past of a table. */
    public static String tableOf(String table) {
        return table + "_past";
    }

    /** A row is about to change, or to go; to be called before it does. */
    public <R extends Stretch> R before(R row, Instant at) {
        if (row.stoodBefore(at)) {
            ObjectNode stood = COLUMNS.valueToTree(row);
            rows.add(stood.put("until_at", Stretch.asKept(at).toString()));
        }
        row.holdsFrom(at);
        return row;
    }

    /** Stores the stretches that have ended, inside the transaction of the batch. */
    public Uni<Void> store() {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(
                                        ("INSERT INTO %1$s SELECT * FROM json_populate_recordset(cast(null AS %1$s),"
                                                        + " cast(cast(?1 AS text) AS json))")
                                                .formatted(table))
                                .setParameter(1, json())
                                .executeUpdate())
                        .replaceWithVoid();
    }

    /** The stretches as rows of the table. */
    public String json() {
        return rows.toString();
    }
}
