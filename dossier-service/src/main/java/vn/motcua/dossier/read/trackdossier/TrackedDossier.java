package vn.motcua.dossier.read.trackdossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.Timeliness;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.Texts.Content;

/** What whoever holds the slip sees of a dossier: no name, no officer; of free text what was written to the applicant. */
@Schema(description = "Hồ sơ khi tra cứu / a dossier as tracked")
record TrackedDossier(
        @Schema(description = "Mã hồ sơ / official code", examples = "H37.99-260302-000007")
        Optional<String> officialCode,

        @Schema(description = "Định danh / identifier") DossierId dossierId,

        @Schema(description = "Trạng thái / state") DossierState state,

        @Schema(description = "Mã trạng thái của Cổng DVC quốc gia, 1 đến 10 / code of the national portal, 1 to 10")
        int nationalCode,

        @Schema(description = "Tên thủ tục / procedure") String procedureName,

        @Schema(description = "Đơn vị tiếp nhận / receiving organisation")
        String receivingUnit,

        @Schema(description = "Cơ quan giải quyết / competent organisation")
        Optional<String> resolvingAgency,

        @Schema(
                description =
                        "Mã thành phần còn thiếu, trước khi tiếp nhận / codes of components still missing, before the receipt")
        List<String> missingComponents,

        @Schema(description = "Lúc nộp, nếu nộp trước khi tiếp nhận / submitted at, when that was before the receipt")
        Optional<Instant> submittedAt,

        @Schema(description = "Lúc tiếp nhận / received at") Optional<Instant> receivedAt,

        @Schema(description = "Ngày hẹn trả; không có khi đồng hồ dừng / due date; absent while the clock stands still")
        Optional<Instant> dueAt,

        @Schema(
                description =
                        "Ngày hẹn lại sau cùng, kèm lời xin lỗi trong diễn biến / day promised last, with an apology in the timeline")
        Optional<Instant> promisedAt,

        @Schema(description = "Giải thích ngày hẹn / why it falls there")
        List<String> dueExplanation,

        @Schema(description = "Đúng hạn hay không / timeliness")
        Optional<Timeliness> timeliness,

        @Schema(description = "Diễn biến / what happened") List<Milestone> timeline) {
    TrackedDossier {
        missingComponents = List.copyOf(missingComponents);
        dueExplanation = List.copyOf(dueExplanation);
        timeline = List.copyOf(timeline);
    }

    /** When a dossier came into a state. */
    @Schema(description = "Mốc / milestone")
    record Milestone(
            @Schema(description = "Lúc / at") Instant at,
            @Schema(description = "Trạng thái / state") DossierState state,

            @Schema(description = "Lời gửi người nộp / what was written to the applicant")
            Optional<String> reason,

            @Schema(description = "Giấy tờ còn thiếu / what is missing")
            List<String> missingItems) {
        Milestone {
            missingItems = List.copyOf(missingItems);
        }

        static Milestone of(DossierView.Step step, Map<UUID, Content> said) {
            Optional<Content> words = step.textRef().map(said::get);
            return new Milestone(
                    step.at(),
                    step.state(),
                    words.flatMap(Content::reason),
                    words.flatMap(Content::missingItems).orElse(List.of()));
        }
    }

    /** @param said words that are addressed to the applicant, by reference */
    static TrackedDossier of(DossierView d, Map<UUID, Content> said) {
        return new TrackedDossier(
                d.officialCode(),
                d.dossierId(),
                d.state(),
                d.nationalCode(),
                d.procedure().name(),
                d.receivingUnit(),
                d.resolvingAgency(),
                d.missingComponents(),
                d.submittedAt(),
                d.receivedAt(),
                d.dueAt(),
                d.extensions().stream().map(DossierView.Extension::promisedAt).max(Comparator.naturalOrder()),
                d.dueExplanation().map(PlainExplanation::textVi).orElse(List.of()),
                d.ending().flatMap(Ending::timeliness),
                d.timeline().stream().map(step -> Milestone.of(step, said)).toList());
    }
}
