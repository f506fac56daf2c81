package vn.motcua.dossier.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.dossier.events.Channel;
import vn.motcua.dossier.events.Component;
import vn.motcua.dossier.events.CorrectionEvent.ReceiptCorrected;
import vn.motcua.dossier.events.CorrectionEvent.ResultCorrected;
import vn.motcua.dossier.events.DimensionChange;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.Form;
import vn.motcua.dossier.events.OnTimeBasis;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.SubmissionEvent.DossierSubmitted;
import vn.motcua.dossier.events.SubmissionEvent.SupplementRequestedBeforeReceipt;
import vn.motcua.dossier.events.SubmissionEvent.SupplementSubmittedBeforeReceipt;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.known.CalendarEdition;
import vn.motcua.dossier.known.Organisation;
import vn.motcua.dossier.known.ProcedureRepeal;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.Reference;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.write.acceptwithdrawal.AcceptWithdrawal;
import vn.motcua.dossier.write.deliverresult.DeliverResult;
import vn.motcua.dossier.write.eraseapplicant.EraseApplicant;
import vn.motcua.dossier.write.issueresult.IssueResult;
import vn.motcua.dossier.write.receivedossier.ReceiveDossier;
import vn.motcua.dossier.write.receivedossier.ReceiveDossier.Handed;
import vn.motcua.dossier.write.refusedossier.RefuseDossier;
import vn.motcua.dossier.write.requestsupplement.RequestSupplement;
import vn.motcua.dossier.write.sendbackdossier.SendBackDossier;
import vn.motcua.dossier.write.submitsupplement.SubmitSupplement;
import vn.motcua.dossier.write.transferdossier.TransferDossier;
import vn.motcua.eventstore.Ids;

/** Invented facts that tests share: one procedure of 5 working days, one rule set, the year 2026. */
public final class Samples {
    public static final DossierId ID = DossierId.fromString("0199a3c4-7b1e-7c55-9d6e-2f4b8a901234");
    public static final UUID PROCEDURE = UUID.fromString("0198c2f4-5a10-7c3e-9b61-3f6f0a4d2e01");
    public static final UUID APPLICANT = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-000000000001");
    public static final UUID OTHER_APPLICANT = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-000000000004");
    public static final UUID NOTE = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-000000000002");
    public static final UUID REASON = UUID.fromString("0199a3c4-7b1e-7c55-9d6e-000000000003");
    public static final String UNIT = "H37.99";
    public static final String AGENCY = "H37.16";
    /** A Monday; five working days end on Monday the 9th. */
    public static final Instant RECEIVED_AT = at("2026-03-02T09:00");

    public static final Instant DUE_AT = at("2026-03-09T17:00");

    private Samples() {}

    /** @param local local date and time in Asia/Ho_Chi_Minh */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(StateCalendar.ZONE).toInstant();
    }

    public static ProcedureVersion procedure(int versionNo, String effectiveFrom, int workingDays) {
        return new ProcedureVersion(
                PROCEDURE,
                "2.000908",
                "Cấp bản sao trích lục hộ tịch",
                new ProcedureVersion.Field("HT", "Hộ tịch"),
                versionNo,
                LocalDate.parse(effectiveFrom),
                List.of(
                        new ProcedureVersion.ChannelLimit(Channel.DIRECT, workingDays, TimeLimit.Unit.WORKING_DAY),
                        new ProcedureVersion.ChannelLimit(Channel.ONLINE, 4, TimeLimit.Unit.HOUR)),
                AGENCY,
                "PROVINCE",
                false,
                true,
                true,
                true,
                "FULL",
                List.of(
                        new ProcedureVersion.Paper("TK01", "Tờ khai"),
                        new ProcedureVersion.Paper("GT02", "Giấy tờ tùy thân")),
                versionNo);
    }

    public static RuleSet rules(SupplementPolicy policy) {
        return new RuleSet(
                "RS2025",
                1,
                LocalDate.parse("2025-07-01"),
                new RuleSet.Rules(8, 1, Optional.of(3), policy, "END_OF_DAY", Optional.empty(), OnTimeBasis.ORIGINAL),
                List.of(
                        new RuleSet.FormSet("TT01_2018", LocalDate.parse("2018-11-23")),
                        new RuleSet.FormSet("TT03_2025", LocalDate.parse("2025-09-15"))));
    }

    public static CalendarEdition year2026() {
        return new CalendarEdition(
                2026,
                1,
                List.of(new CalendarEdition.Day(
                        LocalDate.parse("2026-04-30"),
                        "DAY_OFF",
                        new CalendarEdition.Name("Ngày Chiến thắng", "Reunification Day"),
                        "CONFIRMED",
                        "Bộ luật Lao động")));
    }

    public static Organisation agency() {
        return new Organisation(
                AGENCY,
                "Sở Nội vụ",
                Optional.of("DEPARTMENT"),
                Optional.of("H37"),
                Optional.empty(),
                List.of(),
                List.of(new Organisation.Hours(
                        LocalDate.parse("2025-07-01"),
                        List.of(
                                new Organisation.Session(LocalTime.parse("07:30"), LocalTime.parse("11:30")),
                                new Organisation.Session(LocalTime.parse("13:30"), LocalTime.parse("17:00"))))));
    }

    public static Organisation unit() {
        return organisation(UNIT, "SERVICE_CENTRE", AGENCY);
    }

    /** One that keeps the working hours of the one above it. */
    public static Organisation organisation(String code, String kind, String parent) {
        return new Organisation(
                code, "Đơn vị " + code, Optional.of(kind), Optional.of(parent), Optional.empty(), List.of(), List.of());
    }

    public static Reference reference() {
        return reference(SupplementPolicy.RESUME);
    }

    public static Reference reference(SupplementPolicy policy) {
        return Reference.of(
                List.of(procedure(1, "2026-01-15", 5), rules(policy), year2026(), agency(), unit()),
                at("2026-03-02T08:59"));
    }

    public static Reference repealedOn(String day) {
        return Reference.of(
                List.of(
                        procedure(1, "2026-01-15", 5),
                        new ProcedureRepeal(PROCEDURE, LocalDate.parse(day)),
                        rules(SupplementPolicy.RESUME),
                        year2026(),
                        agency(),
                        unit()),
                RECEIVED_AT);
    }

    /** Another dossier under a code, handed in at the agency itself. */
    public static ReceiveDossier receiveAtAgency(String code) {
        ReceiveDossier c = receive(Channel.DIRECT);
        return new ReceiveDossier(
                new DossierId(Ids.newId()),
                code,
                c.procedureId(),
                c.procedureCode(),
                c.channel(),
                AGENCY,
                c.subject(),
                c.components(),
                c.applicant(),
                c.supportPlace(),
                c.assistedBy(),
                c.trackingHash());
    }

    public static ReceiveDossier receive(Channel channel) {
        return new ReceiveDossier(
                ID,
                "H37.99-260302-000007",
                Optional.of(PROCEDURE),
                Optional.empty(),
                channel,
                UNIT,
                Subject.CITIZEN,
                List.of(new Handed("TK01", 1, 0, true, false), new Handed("GT02", 0, 1, false, true)),
                APPLICANT,
                Optional.empty(),
                Optional.empty(),
                "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8");
    }

    public static DossierEvent received() {
        return ReceiveDossier.decide(receive(Channel.DIRECT), Dossier.NONE, reference(), RECEIVED_AT)
                .getFirst();
    }

    /** Handed in by a portal with one paper missing. */
    public static DossierEvent submitted() {
        return new DossierSubmitted(
                ID,
                at("2026-02-28T20:00"),
                PROCEDURE.toString(),
                "2.000908",
                1,
                "Cấp bản sao trích lục hộ tịch",
                Channel.ONLINE,
                UNIT,
                Subject.CITIZEN,
                List.of(new Component("TK01", "Tờ khai", 0, 0, true, false)),
                List.of("GT02"),
                APPLICANT,
                Optional.empty(),
                Optional.empty(),
                "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8");
    }

    public static DossierEvent supplementRequestedBeforeReceipt() {
        return new SupplementRequestedBeforeReceipt(
                ID, at("2026-03-02T08:00"), 1, 1, NOTE, new Form("02", "TT03_2025"));
    }

    public static DossierEvent supplementSubmittedBeforeReceipt() {
        return new SupplementSubmittedBeforeReceipt(
                ID,
                at("2026-03-02T08:30"),
                1,
                List.of(
                        new Component("TK01", "Tờ khai", 0, 0, true, false),
                        new Component("GT02", "Giấy tờ tùy thân", 0, 0, true, false)),
                List.of());
    }

    /** It came by post and not over the counter, which has another limit. */
    public static DossierEvent receiptCorrected() {
        TimeLimit hours = new TimeLimit(4, TimeLimit.Unit.HOUR);
        return new ReceiptCorrected(
                ID,
                at("2026-03-02T10:00"),
                Optional.empty(),
                Optional.of(OTHER_APPLICANT),
                Optional.empty(),
                Optional.of(hours),
                Optional.of(Deadline.of(
                        reference().office(AGENCY),
                        rules(SupplementPolicy.RESUME).rules(),
                        RECEIVED_AT,
                        hours,
                        List.of())),
                DimensionChange.of(Optional.of(Channel.ONLINE), Optional.empty()),
                REASON);
    }

    public static DossierEvent resultCorrected() {
        return new ResultCorrected(ID, at("2026-03-05T14:00"), "16/TL-SNV", REASON);
    }

    public static DossierEvent transferred() {
        return only(TransferDossier.decide(new TransferDossier(ID), after(received()), at("2026-03-02T15:00")));
    }

    public static DossierEvent supplementRequested(String local) {
        return only(RequestSupplement.decide(
                new RequestSupplement(ID, 2, NOTE), after(received(), transferred()), reference(), at(local)));
    }

    public static DossierEvent supplementSubmitted(String requested, String submitted) {
        return only(SubmitSupplement.decide(
                new SubmitSupplement(ID),
                after(received(), transferred(), supplementRequested(requested)),
                reference(),
                at(submitted)));
    }

    public static DossierEvent resultIssued(String local) {
        return only(IssueResult.decide(
                new IssueResult(ID, "15/TL-SNV", true), after(received(), transferred()), reference(), at(local)));
    }

    public static DossierEvent resultDelivered(String local) {
        return only(DeliverResult.decide(
                new DeliverResult(ID, Channel.DIRECT, UNIT),
                after(received(), transferred(), resultIssued("2026-03-05T10:00")),
                at(local)));
    }

    public static DossierEvent refused() {
        return only(RefuseDossier.decide(
                new RefuseDossier(ID, REASON), after(submitted()), reference(), at("2026-03-02T10:00")));
    }

    public static DossierEvent sentBack() {
        return only(SendBackDossier.decide(
                new SendBackDossier(ID, REASON), after(received(), transferred()), at("2026-03-04T10:00")));
    }

    public static DossierEvent withdrawn() {
        return only(
                AcceptWithdrawal.decide(new AcceptWithdrawal(ID, REASON), after(received()), at("2026-03-03T10:00")));
    }

    public static DossierEvent erased() {
        return only(
                EraseApplicant.decide(new EraseApplicant(ID), after(submitted(), refused()), at("2026-06-01T10:00")));
    }

    /** What a dossier is after a history. */
    public static Dossier after(DossierEvent... history) {
        return List.of(history).stream().reduce(Dossier.NONE, Dossier::evolve, (_, _) -> {
            throw new IllegalStateException("a history is folded in order");
        });
    }

    private static DossierEvent only(List<DossierEvent> events) {
        if (events.size() != 1) {
            throw new IllegalStateException("one event expected: " + events);
        }
        return events.getFirst();
    }
}
