package vn.motcua.dossier.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.kafka.CalendarEdition;
import vn.motcua.dossier.kafka.CatalogMessage;
import vn.motcua.dossier.kafka.Organisation;
import vn.motcua.dossier.write.Samples;
import vn.motcua.eventstore.engine.EventCodec;

/** What the catalogue has told the service under test. */
@Singleton
class Catalogue {
    /** The organisation of every login of the local issuer. */
    static final String ORGANISATION = "000.00.16.H37";

    private final Pool pool;

    Catalogue(Pool pool) {
        this.pool = pool;
    }

    void tellsEverything() {
        tells("procedure", Samples.procedure(1, "2026-01-15", 5));
        tells("rules", Samples.rules(SupplementPolicy.RESUME));
        tells("2026", Samples.year2026());
        tells("2027", new CalendarEdition(2027, 1, List.of()));
        tells("agency", Samples.agency());
        tells("unit", organisation());
    }

    private static Organisation organisation() {
        return new Organisation(
                ORGANISATION,
                "Sở Nội vụ",
                Optional.empty(),
                List.of(new Organisation.Hours(
                        LocalDate.parse("2025-07-01"),
                        List.of(new Organisation.Session(LocalTime.parse("07:30"), LocalTime.parse("11:30"))))));
    }

    private void tells(String id, CatalogMessage message) {
        try {
            pool.preparedQuery("INSERT INTO catalog_copy (id, kind, content, position, recorded_at)"
                            + " VALUES ($1, $2, $3, 1, $4) ON CONFLICT DO NOTHING")
                    .execute(Tuple.of(
                            id,
                            message.getClass().getSimpleName(),
                            EventCodec.JSON.writeValueAsString(message),
                            OffsetDateTime.now()))
                    .await()
                    .indefinitely();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
