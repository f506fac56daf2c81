package vn.motcua.feedback.read.publishedresults;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.feedback.events.Kind;
import vn.motcua.http.Conditions;
import vn.motcua.http.Listing;
import vn.motcua.http.Order;
import vn.motcua.http.Page;
import vn.motcua.http.PageRequest;

/** Results that everyone may read, newest first. */
@Path("/api/v1/feedback/results")
@Tag(name = "results")
class PublishedResultsResource {
    private final Listing<PublishedRow> results;
    private final Vault vault;

    PublishedResultsResource(Projections projections, Vault vault) {
        this.results = new Listing<>(
                projections,
                PublishedResultsProjection.NAME,
                PublishedRow.class,
                Order.newestFirst("publishedAt", row -> row.publishedAt, row -> row.id));
        this.vault = vault;
    }

    /** What the vault holds of words. */
    record Said(String text) {
        static Said unreadable() {
            return new Said(Vault.UNREADABLE);
        }
    }

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
        Conditions where =
                Conditions.ALL.and("publicText is not null").equal("kind", kind).equal("agency", agency);
        return results.pageWith(page, "results?" + kind + agency, where, rows -> said(rows)
                .map(said -> row -> PublishedResult.of(row, said)));
    }

    private Uni<Map<UUID, Said>> said(List<PublishedRow> rows) {
        return vault.openAll(rows.stream().map(row -> row.publicText).toList(), Said.class, Said::unreadable);
    }
}
