package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** From the receipt to the result: while this goes on, the deadline runs or waits. */
public sealed interface ProcessingEvent extends DossierEvent {
    /**
     * The dossier was validly received; its deadline starts. Complete in itself, whether it was submitted before or not.
     *
     * @param officialCode for example {@code 000.00.16.H37-260302-000007}: organisation, yymmdd, running number; opaque
     * @param submittedAt when it was handed in, when that was before its receipt
     * @param procedureName name in the pinned version, Vietnamese
     * @param workflowVersion version of the internal workflow (quy trình nội bộ) pinned with the procedure version
     * @param timeLimit of the procedure version for this channel
     * @param subject what the applicant is
     * @param components what was handed in
     * @param applicant reference into the vault
     * @param supportPlace code of the organisation where the applicant was helped, when it is another place
     * @param assistedBy officer id of who helped file online; the applicant stays the transactor
     * @param trackingHash SHA-256 of the identifier and the tracking secret, lower-case hex
     * @param due first due date, explained
     * @param form receipt slip and appointment (form 01)
     */
    @JsonInclude(Include.NON_ABSENT)
    record DossierReceived(
            DossierId dossierId,
            Instant at,
            String officialCode,
            Optional<Instant> submittedAt,
            Dimensions dimensions,
            String procedureName,
            int workflowVersion,
            TimeLimit timeLimit,
            Subject subject,
            List<Component> components,
            UUID applicant,
            Optional<String> supportPlace,
            Optional<String> assistedBy,
            String trackingHash,
            DueDate due,
            Form form)
            implements ProcessingEvent {
        public DossierReceived {
            components = List.copyOf(components);
        }
    }

    /**
     * The receiving unit handed the dossier over; the competent agency processes it. Nothing that boards group by changes: which agency is
     * competent was decided at the receipt.
     *
     * @param toAgency code of the competent organisation, or of whoever had taken it over by then
     * @param toUnit code of the division of it that handles the dossier, when one was named
     */
    @JsonInclude(Include.NON_ABSENT)
    record DossierTransferred(DossierId dossierId, Instant at, String toAgency, Optional<String> toUnit)
            implements ProcessingEvent {}

    /**
     * The applicant was asked to complete the dossier; its clock stops.
     *
     * @param requestNo 1 for the first request after the receipt
     * @param missingItems number of items asked for, 1 or more
     * @param note reference into the vault: reason and items in words
     * @param form request for a supplement (form 02)
     */
    record SupplementRequested(DossierId dossierId, Instant at, int requestNo, int missingItems, UUID note, Form form)
            implements ProcessingEvent {}

    /**
     * The applicant completed the dossier; its clock runs again.
     *
     * @param requestNo the request that this answers
     * @param pausedAt when the clock had stopped
     * @param policy what the pause did to the due date
     * @param due new due date, explained
     * @param components all that is handed in now; absent when no component came
     * @param changed what that changes of the dimensions; absent with it
     */
    @JsonInclude(Include.NON_ABSENT)
    record SupplementSubmitted(
            DossierId dossierId,
            Instant at,
            int requestNo,
            Instant pausedAt,
            SupplementPolicy policy,
            DueDate due,
            Optional<List<Component>> components,
            Optional<DimensionChange> changed)
            implements ProcessingEvent {
        public SupplementSubmitted {
            components = components.map(List::copyOf);
        }
    }

    /**
     * The agency apologised and promised the result for another day (xin lỗi và hẹn lại ngày trả). The due date of the slip is
     * told and explained as before.
     *
     * @param extensionNo 1 for the first
     * @param before the day that was promised until then
     * @param promisedAt the day that is promised now, its end of working hours
     * @param countedAt due date that timeliness is counted by from now on; the rule set says which of the two
     * @param toldInTime whether it was told as many working days before as the rule set asks for
     * @param approver office of who signed, for example {@code GIÁM ĐỐC}
     * @param letterNumber number and symbol of the letter
     * @param reason reference into the vault: why, as the letter tells the applicant
     * @param form apology and new appointment (form 04)
     */
    @JsonInclude(Include.NON_ABSENT)
    record DueDateExtended(
            DossierId dossierId,
            Instant at,
            int extensionNo,
            Instant before,
            Instant promisedAt,
            Instant countedAt,
            boolean toldInTime,
            String approver,
            Optional<String> letterNumber,
            UUID reason,
            Form form)
            implements ProcessingEvent {}

    /**
     * The result was signed and numbered: the dossier is resolved, though not yet handed over.
     *
     * @param resultNumber number and symbol of the result, for example {@code 15/GP-SNV}; unique per dossier only
     * @param electronicResult whether an electronic result is linked
     * @param files the result itself, in order; absent when none was attached
     */
    record ResultIssued(
            DossierId dossierId,
            Instant at,
            Ending ending,
            String resultNumber,
            boolean electronicResult,
            @JsonInclude(Include.NON_EMPTY) List<FileRef> files)
            implements ProcessingEvent {
        public ResultIssued {
            files = files == null ? List.of() : List.copyOf(files);
        }
    }
}
