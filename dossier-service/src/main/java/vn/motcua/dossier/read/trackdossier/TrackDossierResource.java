package vn.motcua.dossier.read.trackdossier;

import static vn.motcua.dossier.DossierRefusal.TRACKING_NOT_FOUND;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.dossier.events.CorrectionEvent;
import vn.motcua.dossier.events.DeliveryEvent;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.EndingEvent;
import vn.motcua.dossier.events.PersonEvent;
import vn.motcua.dossier.events.ProcessingEvent;
import vn.motcua.dossier.events.ProcessingEvent.DossierReceived;
import vn.motcua.dossier.events.SubmissionEvent;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.TrackingSecret;
import vn.motcua.dossier.view.Dossiers;
import vn.motcua.dossier.view.Texts;
import vn.motcua.eventstore.EventLog;
import vn.motcua.eventstore.Recorded;

/** Lets whoever holds the receipt slip see how far a dossier is. */
@Path("/api/v1/tracking")
@Tag(name = "tracking")
class TrackDossierResource {
    private static final String CODE_TAG = "officialCode";
    private static final String CODE = "[A-Za-z0-9.-]{1,64}";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final EventLog log;
    private final Dossiers dossiers;
    private final Texts texts;

    TrackDossierResource(EventLog log, Dossiers dossiers, Texts texts) {
        this.log = log;
        this.dossiers = dossiers;
        this.texts = texts;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "trackDossier",
            summary = "Tra cứu hồ sơ · Track a dossier",
            description =
                    "Không cần đăng nhập, không có họ tên; nêu giấy tờ còn thiếu và lý do. Without a login and without names; says what is missing and why. "
                            + "TRACKING_NOT_FOUND (404): mã hoặc bí mật không đúng, không nói cái nào / either is wrong.")
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "404", description = "TRACKING_NOT_FOUND")
    public Uni<TrackedDossier> track(
            @Parameter(
                            description =
                                    "Mã hồ sơ; trước khi tiếp nhận là định danh / official code; before the receipt the identifier",
                            example = "H37.99-260302-000007")
                    @QueryParam("code")
                    @DefaultValue("")
                    String code,
            @Parameter(
                            description =
                                    "Mã bí mật trên giấy hẹn / secret of the receipt slip. Trong tiêu đề thì không vào nhật ký của ai. "
                                            + "In a header it gets into nobody's log.",
                            example = "7F3A-09BC-51DE-88A2")
                    @HeaderParam("Tracking-Secret")
                    @DefaultValue("")
                    String secret,
            @Parameter(
                            description =
                                    "Như Tracking-Secret, cho đường dẫn đã in / as Tracking-Secret, for printed links",
                            deprecated = true)
                    @QueryParam("secret")
                    @DefaultValue("")
                    String inAddress) {
        if (!code.matches(CODE)) {
            throw notFound();
        }
        return first(code)
                .map(first -> requireSecret(first, new TrackingSecret(secret.isEmpty() ? inAddress : secret)))
                .chain(first -> dossiers.now(first.dossierId(), Set.of()))
                .map(found -> found.orElseThrow(TrackDossierResource::notFound).dossier())
                .chain(dossier -> texts.toApplicant(dossier).map(said -> TrackedDossier.of(dossier, said)));
    }

    /** The receipt that gave an official code, or the first event of a dossier that has none yet. */
    private Uni<DossierEvent> first(String code) {
        Uni<List<Recorded<DossierEvent>>> history = code.matches(ID)
                ? log.historyAsync(DossierEvent.class, "dossier", code.toLowerCase(Locale.ROOT), EventLog.NOW)
                : log.historyAsync(DossierEvent.class, CODE_TAG, code, EventLog.NOW);
        return history.map(
                events -> events.stream().map(Recorded::event).findFirst().orElseThrow(TrackDossierResource::notFound));
    }

    private static DossierEvent requireSecret(DossierEvent first, TrackingSecret secret) {
        String id = first.dossierId().toString();
        boolean known =
                switch (first) {
                    case DossierSubmitted e -> secret.matches(id, e.trackingHash());
                    case DossierReceived e -> secret.matches(id, e.trackingHash());
                    case SubmissionEvent _, ProcessingEvent _, DeliveryEvent _ -> false;
                    case EndingEvent _, CorrectionEvent _, PersonEvent _ -> false;
                };
        if (!known) {
            throw notFound();
        }
        return first;
    }

    private static RuntimeException notFound() {
        return TRACKING_NOT_FOUND.because("Kiểm tra lại giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }
}
