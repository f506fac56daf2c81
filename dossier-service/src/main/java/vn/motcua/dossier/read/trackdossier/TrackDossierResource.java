package vn.motcua.dossier.read.trackdossier;

import static vn.motcua.dossier.DossierRefusal.TRACKING_NOT_FOUND;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.TrackingSecret;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Recorded;

/** Lets whoever holds the receipt slip see how far a dossier is. */
@Path("/api/v1/tracking")
@Tag(name = "tracking")
class TrackDossierResource {
    private static final String CODE_TAG = "officialCode";
    private static final String CODE = "[A-Za-z0-9.-]{1,64}";

    private final EventLog log;
    private final Dossiers dossiers;

    TrackDossierResource(EventLog log, Dossiers dossiers) {
        this.log = log;
        this.dossiers = dossiers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "trackDossier",
            summary = "Tra cứu hồ sơ · Track a dossier",
            description = "Không cần đăng nhập, không có dữ liệu cá nhân. Without a login and without personal data. "
                    + "TRACKING_NOT_FOUND (404): mã hoặc bí mật không đúng, không nói cái nào / either is wrong.")
    public Uni<TrackedDossier> track(
            @Parameter(description = "Mã hồ sơ / official code", example = "H37.99-260302-000007")
                    @QueryParam("code")
                    @DefaultValue("")
                    String code,
            @Parameter(
                            description = "Mã bí mật trên giấy hẹn / secret of the receipt slip",
                            example = "7F3A-09BC-51DE-88A2")
                    @QueryParam("secret")
                    @DefaultValue("")
                    String secret) {
        if (!code.matches(CODE)) {
            throw notFound();
        }
        return log.historyAsync(DossierEvent.class, CODE_TAG, code, EventLog.NOW)
                .map(receipts -> receiptOf(receipts, new TrackingSecret(secret)))
                .chain(receipt -> dossiers.now(receipt.dossierId()))
                .map(found -> TrackedDossier.of(
                        found.orElseThrow(TrackDossierResource::notFound).dossier()));
    }

    private static DossierReceived receiptOf(List<Recorded<DossierEvent>> receipts, TrackingSecret secret) {
        return receipts.stream()
                .map(recorded -> (DossierReceived) recorded.event())
                .filter(receipt -> secret.matches(receipt.trackingHash()))
                .findFirst()
                .orElseThrow(TrackDossierResource::notFound);
    }

    private static RuntimeException notFound() {
        return TRACKING_NOT_FOUND.because("Kiểm tra lại giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }
}
