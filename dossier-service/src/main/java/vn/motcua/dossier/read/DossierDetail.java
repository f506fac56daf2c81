package vn.motcua.dossier.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.TimeLimit;

/** A dossier as one reader sees all of it, without personal data. */
@Schema(description = "Hồ sơ / a dossier")
public record DossierDetail(
        @Schema(description = "Định danh / identifier") DossierId dossierId,

        @Schema(description = "Mã hồ sơ / official code", examples = "H37.99-260302-000007")
        String officialCode,

        @Schema(description = "Trạng thái / state") DossierState state,

        @Schema(description = "Thủ tục đã ghim khi tiếp nhận / procedure version pinned at receipt")
        Procedure procedure,

        @Schema(description = "Kênh nộp / channel") Channel channel,

        @Schema(description = "Đơn vị tiếp nhận / receiving organisation", examples = "H37.99")
        String receivingUnit,

        @Schema(description = "Cơ quan giải quyết / competent organisation", examples = "H37.16")
        String resolvingAgency,

        @Schema(description = "Nơi hỗ trợ nộp / where the applicant was helped")
        Optional<String> supportPlace,

        @Schema(description = "Cán bộ hỗ trợ / officer who assisted")
        Optional<String> assistedBy,

        @Schema(description = "Tham chiếu người nộp / reference of the applicant")
        UUID applicantRef,

        @Schema(description = "Người nộp đã được xoá / the applicant was forgotten")
        boolean applicantErased,

        @Schema(description = "Thành phần hồ sơ / components")
        List<Component> components,

        @Schema(description = "Thời hạn / time limit") TimeLimit timeLimit,
        @Schema(description = "Lúc tiếp nhận / received at") Instant receivedAt,

        @Schema(description = "Ngày hẹn trả ban đầu / first due date")
        Instant originalDueAt,

        @Schema(description = "Ngày hẹn trả; không có khi đồng hồ dừng / due date; absent while the clock stands still")
        Optional<Instant> dueAt,

        @Schema(description = "Vì sao là ngày đó / why it falls there")
        PlainExplanation dueExplanation,

        @Schema(description = "Số lần yêu cầu bổ sung / supplements asked for")
        int supplementRequests,

        @Schema(description = "Đang chờ bổ sung từ / waiting since")
        Optional<Instant> awaitingSince,

        @Schema(description = "Kết thúc giải quyết / how the resolution ended")
        Optional<Ending> ending,

        @Schema(description = "Số kết quả / number of the result")
        Optional<String> resultNumber,

        @Schema(description = "Trả kết quả / delivery") Optional<Delivery> delivery,

        @Schema(description = "Diễn biến / what happened, in order")
        List<Step> timeline) {

    /** The procedure version that holds for a dossier. */
    @Schema(description = "Phiên bản thủ tục / procedure version")
    public record Procedure(
            @Schema(description = "Định danh / identifier") String procedureId,

            @Schema(description = "Mã thủ tục / code", examples = "2.000908")
            String code,

            @Schema(description = "Tên / name") String name,
            @Schema(description = "Phiên bản / version") int versionNo,
            @Schema(description = "Lĩnh vực / field") String field,

            @Schema(description = "Quy trình nội bộ / internal workflow")
            int workflowVersion,

            @Schema(description = "Bộ quy tắc / rule set", examples = "RS2025")
            String ruleSet,

            @Schema(description = "Bản bộ quy tắc / edition of the rule set")
            int ruleSetVersion) {}

    /** How a result went out. */
    @Schema(description = "Trả kết quả / delivery of the result")
    public record Delivery(
            @Schema(description = "Lúc trả / delivered at") Instant at,
            @Schema(description = "Cách trả / how") Channel channel,

            @Schema(description = "Đơn vị trả / delivering organisation")
            String unit) {}

    /** One thing that happened. */
    @Schema(description = "Một sự kiện / one thing that happened")
    public record Step(
            @Schema(description = "Lúc / at") Instant at,

            @Schema(description = "Sự kiện / event", examples = "SupplementRequested")
            String event,

            @Schema(description = "Trạng thái sau đó / state after it")
            DossierState state,

            @Schema(description = "Ai / actor, an officer or a machine")
            String actor,

            @Schema(description = "Biểu mẫu / official form")
            Optional<Form> form,

            @Schema(description = "Tham chiếu lời văn trong kho kín / reference of words in the vault")
            Optional<UUID> textRef) {}
}
