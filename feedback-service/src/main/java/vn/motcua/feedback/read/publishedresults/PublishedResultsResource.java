package vn.motcua.feedback.read.publishedresults;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.Projections.Freshness;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.feedback.events.Kind;
import vn.motcua.http.Cursor;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Results that everyone may read, newest first. */
@Path("/api/v1/feedback/results")
@Tag(name = "results")
class PublishedResultsResource {
    private final Projections projections;
    private final Vault vault;

    PublishedResultsResource(Projections projections, Vault vault) {
        this.projections = projections;
        this.vault = vault;
    }

    /** What the vault holds of words. */
    record Said(String text) {}

    /** A result as the public sees it. */
    @Schema(description = "Kết quả đã công khai / a published result")
    record PublishedResult(
            @Schema(description = "Định danh / identifier of the feedback")
            UUID feedbackId,

            @Schema(description = "Loại / kind") Kind kind,

            @Schema(description = "Cơ quan / organisation", examples = "H37.16")
            String agency,

            @Schema(description = "Thủ tục liên quan / procedure that it is about")
            Optional<UUID> procedureId,

            @Schema(description = "Lúc công khai / published at")
            Instant publishedAt,

            @Schema(description = "Nội dung đã lược bỏ dữ liệu cá nhân / redacted text")
            String text) {
        static PublishedResult of(PublishedRow row, Map<UUID, Said> said) {
            return new PublishedResult(
                    row.id,
                    row.kind,
                    row.agency,
                    Optional.ofNullable(row.procedureId),
                    row.publishedAt,
                    said.containsKey(row.publicText) ? said.get(row.publicText).text() : "đã xoá");
        }
    }

    @GET
    @PermitAll
    @WithSession
    @Operation(
            operationId = "listPublishedResults",
            summary = "Kết quả xử lý đã công khai · Published results",
            description = "Không cần đăng nhập, không có dữ liệu cá nhân. Without a login and without personal data.")
    public Uni<Page<PublishedResult>> list(
            @BeanParam PageRequest page,
            @Parameter(description = "Loại / kind") @QueryParam("kind") Optional<Kind> kind,
            @Parameter(description = "Cơ quan / organisation", example = "H37.16") @QueryParam("agency")
                    Optional<String> agency) {
        Freshness freshness = projections.freshness(PublishedResultsProjection.NAME);
        String listing = "results?" + kind + agency;
        StringBuilder query = new StringBuilder("publicText is not null");
        Map<String, Object> values = new TreeMap<>();
        kind.ifPresent(wanted -> {
            query.append(" and kind = :kind");
            values.put("kind", wanted);
        });
        agency.ifPresent(wanted -> {
            query.append(" and agency = :agency");
            values.put("agency", wanted);
        });
        page.after(listing).ifPresent(cursor -> {
            query.append(" and (publishedAt < :at or publishedAt = :at and id < :id)");
            values.put("at", cursor.instant(0));
            values.put("id", cursor.uuid(1));
        });
        return PublishedRow.<PublishedRow>find(query + " order by publishedAt desc, id desc", values)
                .range(0, page.fetch() - 1)
                .list()
                .chain(rows -> said(rows)
                        .map(said -> Page.of(
                                page,
                                rows,
                                row -> PublishedResult.of(row, said),
                                row -> Cursor.after(listing, row.publishedAt, row.id),
                                freshness.asOf(),
                                Duration.ofMillis(freshness.lagMs()))));
    }

    private Uni<Map<UUID, Said>> said(List<PublishedRow> rows) {
        return vault.openAll(rows.stream().map(row -> row.publicText).toList(), Said.class);
    }
}
