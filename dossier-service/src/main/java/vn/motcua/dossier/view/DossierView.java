package vn.motcua.dossier.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.calendar.PlainExplanation;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Ending;
import vn.motcua.dossier.events.FileRef;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.TimeLimit;

/** A dossier as one reader sees all of it, without personal data. What comes with a receipt is absent before it. */
@Schema(description = "Hồ sơ / a dossier")
public record DossierView(
        @Schema(description = "Định danh / identifier") DossierId dossierId,

        @Schema(
                description = "Mã hồ sơ, từ khi tiếp nhận / official code, from the receipt on",
                examples = "H37.99-260302-000007")
        Optional<String> officialCode,

        @Schema(description = "Trạng thái / state") DossierState state,

        @Schema(
                description = "Mã trạng thái của Cổng DVC quốc gia, 1 đến 10 / code of the national portal, 1 to 10",
                examples = "2")
        int nationalCode,

        @Schema(description = "Thủ tục; ghim khi tiếp nhận / procedure version; pinned at receipt")
        Procedure procedure,

        @Schema(description = "Kênh nộp / channel") Channel channel,

        @Schema(description = "Đối tượng / what the applicant is")
        Subject subject,

        @Schema(description = "Đơn vị tiếp nhận / receiving organisation", examples = "H37.99")
        String receivingUnit,

        @Schema(description = "Cơ quan giải quyết / competent organisation", examples = "H37.16")
        Optional<String> resolvingAgency,

        @Schema(description = "Phòng thụ lý / division that handles it", examples = "001.00.16.H37")
        Optional<String> handlingUnit,

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

        @Schema(
                description =
                        "Mã thành phần còn thiếu, trước khi tiếp nhận / codes of components still missing, before the receipt")
        List<String> missingComponents,

        @Schema(description = "Thời hạn / time limit") Optional<TimeLimit> timeLimit,

        @Schema(description = "Lúc nộp, nếu nộp trước khi tiếp nhận / submitted at, when that was before the receipt")
        Optional<Instant> submittedAt,

        @Schema(description = "Lúc tiếp nhận / received at") Optional<Instant> receivedAt,

        @Schema(description = "Ngày hẹn trả ban đầu / first due date")
        Optional<Instant> originalDueAt,

        @Schema(description = "Ngày hẹn trả; không có khi đồng hồ dừng / due date; absent while the clock stands still")
        Optional<Instant> dueAt,

        @Schema(description = "Vì sao là ngày đó / why it falls there")
        Optional<PlainExplanation> dueExplanation,

        @Schema(description = "Các lần xin lỗi và hẹn lại / apologies with another day, in order")
        List<Extension> extensions,

        @Schema(description = "Số lần yêu cầu bổ sung sau tiếp nhận / supplements asked for after the receipt")
        int supplementRequests,

        @Schema(description = "Đang chờ bổ sung từ / waiting for a supplement since")
        Optional<Instant> awaitingSince,

        @Schema(description = "Kết thúc giải quyết / how the resolution ended")
        Optional<Ending> ending,

        @Schema(description = "Số kết quả / number of the result")
        Optional<String> resultNumber,

        @Schema(description = "Tệp kết quả / files of the result")
        List<FileRef> resultFiles,

        @Schema(description = "Trả kết quả / delivery") Optional<Delivery> delivery,

        @Schema(description = "Đã được đính chính / something of it was corrected")
        boolean corrected,

        @Schema(description = "Các lần đính chính / corrections, in order")
        List<Correction> corrections,

        @Schema(description = "Diễn biến / what happened, in order")
        List<Step> timeline,

        @Schema(
                description =
                        "Việc người đọc làm được lúc này, tên là operationId; giới hạn của bộ quy tắc xét khi thực hiện / what the reader may do now, by operationId; limits of the rule set are told when it is tried",
                examples = "[\"transferDossier\"]")
        List<String> allowedActs) {
    public DossierView {
        components = List.copyOf(components);
        missingComponents = List.copyOf(missingComponents);
        extensions = List.copyOf(extensions);
        resultFiles = List.copyOf(resultFiles);
        corrections = List.copyOf(corrections);
        timeline = List.copyOf(timeline);
        allowedActs = List.copyOf(allowedActs);
    }

    /** Codes of the organisations whose it is. */
    public Stream<String> units() {
        return Stream.of(Optional.of(receivingUnit), resolvingAgency, handlingUnit)
                .flatMap(Optional::stream);
    }

    /** All files that can be read of it: of components, as they are and as they were before a correction, and of the result. */
    public List<FileRef> files() {
        Stream<Component> corrected = corrections.stream()
                .flatMap(correction -> correction.componentsBefore().stream())
                .flatMap(List::stream);
        return Stream.concat(
                        Stream.concat(components.stream(), corrected).flatMap(one -> one.files().stream()),
                        resultFiles.stream())
                .distinct()
                .toList();
    }

    /** Whether it was submitted under that login, officer or machine. */
    public boolean wasSubmittedBy(String actor) {
        return submittedAt.isPresent() && timeline.getFirst().actor().equals(actor);
    }

    /** The same without who acted, for readers outside. */
    public DossierView withoutActors() {
        return new DossierView(
                dossierId,
                officialCode,
                state,
                nationalCode,
                procedure,
                channel,
                subject,
                receivingUnit,
                resolvingAgency,
                handlingUnit,
                supportPlace,
                assistedBy,
                applicantRef,
                applicantErased,
                components,
                missingComponents,
                timeLimit,
                submittedAt,
                receivedAt,
                originalDueAt,
                dueAt,
                dueExplanation,
                extensions,
                supplementRequests,
                awaitingSince,
                ending,
                resultNumber,
                resultFiles,
                delivery,
                corrected,
                corrections.stream().map(Correction::withoutActor).toList(),
                timeline.stream().map(Step::withoutActor).toList(),
                allowedActs);
    }

    /** The procedure version that holds for a dossier. */
    @Schema(description = "Phiên bản thủ tục / procedure version")
    public record Procedure(
            @Schema(description = "Định danh / identifier") String procedureId,

            @Schema(description = "Mã thủ tục / code", examples = "2.000908")
            String code,

            @Schema(description = "Tên / name") String name,
            @Schema(description = "Phiên bản / version") int versionNo,

            @Schema(description = "Lĩnh vực, từ khi tiếp nhận / field, from the receipt on")
            Optional<String> field,

            @Schema(description = "Quy trình nội bộ, từ khi tiếp nhận / internal workflow, from the receipt on")
            Optional<Integer> workflowVersion,

            @Schema(description = "Bộ quy tắc, từ khi tiếp nhận / rule set, from the receipt on", examples = "RS2025")
            Optional<String> ruleSet,

            @Schema(description = "Bản bộ quy tắc / edition of the rule set")
            Optional<Integer> ruleSetVersion) {}

    /** An apology, and the day that the result was promised for in place of another. */
    @Schema(description = "Một lần xin lỗi và hẹn lại / an apology with another day")
    public record Extension(
            @Schema(description = "Lúc / at") Instant at,

            @Schema(description = "Đã hẹn / promised before")
            Instant before,

            @Schema(description = "Hẹn lại / promised now") Instant promisedAt,

            @Schema(description = "Báo trước đủ thời gian quy định / told as long before as the rule set asks for")
            boolean toldInTime,

            @Schema(description = "Chức vụ người ký / office of who signed", examples = "GIÁM ĐỐC")
            String approver,

            @Schema(description = "Số, ký hiệu văn bản / number and symbol of the letter")
            Optional<String> letterNumber,

            @Schema(description = "Tham chiếu lời văn trong kho kín / reference of the words in the vault")
            UUID textRef) {}

    /** How a result went out. */
    @Schema(description = "Trả kết quả / delivery of the result")
    public record Delivery(
            @Schema(description = "Lúc trả / delivered at") Instant at,
            @Schema(description = "Cách trả / how") Channel channel,

            @Schema(description = "Đơn vị trả / delivering organisation")
            String unit) {}

    /** What stood before a correction; what is absent was right. */
    @Schema(description = "Một lần đính chính và điều đã ghi trước đó / a correction, and what stood before it")
    public record Correction(
            @Schema(description = "Lúc / at") Instant at,

            @Schema(description = "Ai / actor, an officer or a machine")
            String actor,

            @Schema(description = "Tham chiếu lý do trong kho kín / reference of the reason in the vault")
            UUID textRef,

            @Schema(description = "Kênh đã ghi / channel before")
            Optional<Channel> channelBefore,

            @Schema(description = "Thành phần đã ghi / components before")
            Optional<List<Component>> componentsBefore,

            @Schema(description = "Đối tượng đã ghi / subject before")
            Optional<Subject> subjectBefore,

            @Schema(description = "Tham chiếu người nộp đã ghi / reference of the applicant before")
            Optional<UUID> applicantRefBefore,

            @Schema(description = "Ngày hẹn trước đó / due date before")
            Optional<Instant> dueAtBefore,

            @Schema(description = "Số kết quả đã ghi / number of the result before")
            Optional<String> resultNumberBefore) {
        Correction withoutActor() {
            return new Correction(
                    at,
                    "",
                    textRef,
                    channelBefore,
                    componentsBefore,
                    subjectBefore,
                    applicantRefBefore,
                    dueAtBefore,
                    resultNumberBefore);
        }
    }

    /** One thing that happened. */
    @Schema(description = "Một sự kiện / one thing that happened")
    public record Step(
            @Schema(description = "Lúc / at") Instant at,

            @Schema(description = "Tên sự kiện / name of the event", examples = "dossier.supplement-requested")
            String event,

            @Schema(description = "Trạng thái sau đó / state after it")
            DossierState state,

            @Schema(description = "Ai; bỏ trống với đối tác / actor, an officer or a machine; empty for partners")
            String actor,

            @Schema(description = "Biểu mẫu / official form")
            Optional<Form> form,

            @Schema(description = "Tham chiếu lời văn trong kho kín / reference of words in the vault")
            Optional<UUID> textRef,

            @Schema(description = "Lời văn gửi người nộp / whether the words are addressed to the applicant")
            boolean toApplicant) {
        Step withoutActor() {
            return new Step(at, event, state, "", form, textRef, toApplicant);
        }
    }
}
