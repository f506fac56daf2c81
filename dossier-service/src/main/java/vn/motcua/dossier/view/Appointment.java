package vn.motcua.dossier.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.dossier.events.DueDate;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.events.TimeLimit;

/** What a receipt at this moment would promise; nothing of it is stored. */
@Schema(
        description =
                "Hẹn trả nếu tiếp nhận lúc này; không lưu gì / what a receipt at this moment would promise; nothing is stored")
public record Appointment(
        @Schema(description = "Cơ quan giải quyết / competent organisation")
        String resolvingAgency,

        @Schema(description = "Thời hạn / time limit") TimeLimit timeLimit,

        @Schema(description = "Lúc tiếp nhận giả định / assumed moment of the receipt")
        Instant receivedAt,

        @Schema(description = "Ngày hẹn trả / due date") Instant dueAt,

        @Schema(description = "Vì sao là ngày đó / why it falls there")
        PlainExplanation dueExplanation) {
    public static Appointment of(
            String resolvingAgency, TimeLimit limit, Instant receivedAt, DueDate due, SupplementPolicy policy) {
        return new Appointment(
                resolvingAgency,
                limit,
                receivedAt,
                due.dueAt(),
                KeptExplanation.of(receivedAt, limit, due, policy, List.of(), List.of(), Optional.empty()));
    }
}
