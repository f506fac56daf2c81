package vn.motcua.plan.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.eventstore.Recorded;
import vn.motcua.plan.events.PlanContent;
import vn.motcua.plan.events.PlanEvent;
import vn.motcua.plan.events.PlanEvent.PlanDiscarded;
import vn.motcua.plan.events.PlanEvent.PlanDraftCorrected;
import vn.motcua.plan.events.PlanEvent.PlanDrafted;
import vn.motcua.plan.events.PlanEvent.PlanIssued;
import vn.motcua.plan.events.PlanEvent.PlanNoteErased;
import vn.motcua.plan.events.PlanId;

/** One plan as it stands, without its tasks: those are entities of their own. */
@Schema(description = "Kế hoạch / plan")
public record PlanView(
        @Schema(description = "Định danh / identifier") PlanId planId,

        @Schema(description = "Trạng thái / state") PlanState state,

        @Schema(description = "Tên kế hoạch / title") String title,

        @Schema(description = "Năm kế hoạch / plan year", examples = "2026")
        int year,

        @Schema(description = "Số, ký hiệu / number and symbol", examples = "04/KH-SKHĐT")
        Optional<String> number,

        @Schema(description = "Cơ quan ban hành / issuer") Optional<String> issuer,

        @Schema(
                description = "Mã đơn vị có kế hoạch / code of the organisation whose plan it is",
                examples = "000.00.16.H37")
        String organisation,

        @Schema(description = "Ngày ban hành / day of issue")
        Optional<LocalDate> issuedOn,

        @Schema(description = "Chức vụ người ký / the office that signed")
        Optional<String> signer,

        @Schema(description = "Lý do huỷ dự thảo / why the draft was discarded")
        Optional<Note> discardReason,

        @Schema(description = "Kế hoạch cấp trên / parent plan")
        Optional<PlanContent.Instrument> parentPlan,

        @Schema(description = "Căn cứ / legal bases") List<PlanContent.Instrument> legalBases,

        @Schema(description = "Nhóm nhiệm vụ / task groups") List<PlanContent.Group> groups,

        @Schema(description = "Chỉ tiêu / targets") List<PlanContent.Target> targets,

        @Schema(description = "Số nhiệm vụ / number of tasks", examples = "33")
        int tasks,

        @Schema(description = "Các lần sửa dự thảo, cũ trước / corrections of the draft, oldest first")
        List<Correction> corrections,

        @Schema(description = "SHA-256 của tài liệu nguồn / of the source document")
        String sourceHash,

        @Schema(
                description =
                        "Tham chiếu phần còn lại của tài liệu trong kho kín / reference of the rest of the document in the vault")
        UUID documentRef,

        @Schema(
                description =
                        "Phần còn lại của tài liệu, cho người có quyền xem / the rest of the document, for those who may read it")
        Optional<PlanDocument> document,

        @Schema(
                description =
                        "Việc người đọc làm được lúc này, tên là operationId / what the reader may do now, by operationId",
                examples = "[\"issuePlan\"]")
        List<String> allowedActs) {
    public PlanView {
        legalBases = List.copyOf(legalBases);
        groups = List.copyOf(groups);
        targets = List.copyOf(targets);
        corrections = List.copyOf(corrections);
        allowedActs = List.copyOf(allowedActs);
    }

    /** That a draft was corrected, tasks included. */
    @Schema(name = "DraftCorrection", description = "Lần sửa dự thảo / correction of the draft")
    public record Correction(
            @Schema(description = "Lúc / at") Instant at,
            @Schema(description = "Lý do / reason") Note reason) {}

    static PlanView of(List<Recorded<PlanEvent>> history) {
        PlanView plan = drafted((PlanDrafted) history.getFirst().event());
        for (Recorded<PlanEvent> recorded : history) {
            plan = plan.after(recorded.event());
        }
        return plan;
    }

    private static PlanView drafted(PlanDrafted e) {
        return new PlanView(
                e.planId(),
                PlanState.DRAFT,
                e.title(),
                e.year(),
                e.number(),
                e.issuer(),
                e.organisation(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                e.parentPlan(),
                e.legalBases(),
                e.groups(),
                e.targets(),
                e.tasks(),
                List.of(),
                e.sourceHash(),
                e.document(),
                Optional.empty(),
                List.of());
    }

    private PlanView after(PlanEvent event) {
        PlanParts now = new PlanParts(this);
        switch (event) {
            case PlanDrafted _, PlanNoteErased _ -> {} // the first event, and what a reader sees by the missing text
            case PlanDraftCorrected e -> now.corrected(e);
            case PlanDiscarded e -> {
                now.state = PlanState.DISCARDED;
                now.discardReason = Optional.of(Note.of(e.reason()));
            }
            case PlanIssued e -> {
                now.state = PlanState.ISSUED;
                now.number = Optional.of(e.number());
                now.issuedOn = Optional.of(e.issuedOn());
                now.signer = Optional.of(e.signer());
            }
        }
        return now.whole();
    }

    /** The same with what somebody may do with it. */
    public PlanView offeredTo(Asker asker) {
        PlanParts now = new PlanParts(this);
        now.allowedActs = asker.actsOnPlan(state, organisation);
        return now.whole();
    }

    /** References of all that was written about it, beside its document. */
    List<UUID> noteRefs() {
        return Stream.concat(discardReason.stream(), corrections.stream().map(Correction::reason))
                .map(Note::noteRef)
                .toList();
    }

    /** The same with what was written. @param rest empty when it was erased */
    PlanView told(UnaryOperator<Note> text, Optional<PlanDocument> rest) {
        PlanParts now = new PlanParts(this);
        now.discardReason = discardReason.map(text);
        now.corrections = new ArrayList<>(corrections.stream()
                .map(correction -> new Correction(correction.at(), text.apply(correction.reason())))
                .toList());
        now.document = rest;
        return now.whole();
    }
}
