package vn.motcua.feedback.kafka;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;
import vn.motcua.eventstore.engine.EventCodec;

/** Keeps what the catalogue published. Rows commute, for the catalogue's entities come in no order between them. */
@ApplicationScoped
class CatalogCopy implements Projection<CatalogMessage> {
    @Override
    public String name() {
        return "catalog-copy";
    }

    @Override
    public Class<CatalogMessage> reads() {
        return CatalogMessage.class;
    }

    @Override
    public List<String> tables() {
        return List.of("catalog_copy");
    }

    @Override
    public Uni<Void> apply(List<Recorded<CatalogMessage>> batch) {
        List<CatalogRow> rows = batch.stream().map(CatalogCopy::row).toList();
        Map<String, CatalogRow> lastOfEach = rows.stream().collect(toMap(row -> row.id, identity(), (_, last) -> last));
        return Panache.getSession().chain(session -> CatalogRow.<CatalogRow>list("id in ?1", lastOfEach.keySet())
                .chain(known -> {
                    known.forEach(row -> overwrite(row, lastOfEach.remove(row.id)));
                    return session.persistAll(lastOfEach.values().toArray());
                }));
    }

    static CatalogRow row(Recorded<CatalogMessage> recorded) {
        CatalogRow row = new CatalogRow();
        row.id = idOf(recorded.event());
        row.kind = recorded.event().getClass().getSimpleName();
        row.content = json(recorded.event());
        row.position = recorded.position();
        row.recordedAt = recorded.recordedAt();
        return row;
    }

    private static void overwrite(CatalogRow known, CatalogRow newer) {
        known.content = newer.content;
        known.position = newer.position;
        known.recordedAt = newer.recordedAt;
    }

    private static String idOf(CatalogMessage message) {
        return switch (message) {
            case Procedure m -> "procedure/" + m.procedureId();
            case CalendarEdition m -> "calendar/" + m.year() + "/" + m.version();
            case Organisation m -> "organisation/" + m.code();
            case WorkingHours m -> "hours/" + m.code() + "/" + m.workingHours().effectiveFrom();
        };
    }

    private static String json(CatalogMessage message) {
        try {
            return EventCodec.JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be written: " + message.getClass(), e);
        }
    }
}
