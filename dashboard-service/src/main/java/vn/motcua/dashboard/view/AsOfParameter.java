package vn.motcua.dashboard.view;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.motcua.dashboard.facts.AsOf;

/** Of which instant an answer is wanted; a resource takes it as {@code @BeanParam AsOfParameter asOf}. */
public record AsOfParameter(
        @Parameter(
                description = "Xem số liệu như vào thời điểm này, giờ nghiệp vụ; không nêu là bây giờ / figures as they"
                        + " stood at this business time; now when absent",
                example = "2026-03-31T23:59:59+07:00")
        @QueryParam("asOf")
        Optional<OffsetDateTime> asOf) {

    /** @throws vn.motcua.eventstore.Refused AS_OF_IN_FUTURE */
    public AsOf at(Instant now) {
        return AsOf.of(asOf.map(OffsetDateTime::toInstant), now);
    }
}
