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
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.FileRef;
import vn.motcua.dossier.events.OnTimeBasis;
import vn.motcua.dossier.events.Subject;
import vn.motcua.dossier.events.SupplementPolicy;
import vn.motcua.dossier.events.TimeLimit;
import vn.motcua.dossier.known.ProcedureMessage;
import vn.motcua.dossier.known.ProcedureRegistration;
import vn.motcua.dossier.known.ProcedureRepeal;
import vn.motcua.dossier.known.ProcedureVersion;
import vn.motcua.dossier.known.Procedures;
import vn.motcua.dossier.known.ReferenceData;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.write.Filing.Handed;
import vn.motcua.dossier.write.acceptwithdrawal.AcceptWithdrawal;
import vn.motcua.dossier.write.correctreceipt.CorrectReceipt;
import vn.motcua.dossier.write.correctreceipt.CorrectReceipt.Person;
import vn.motcua.dossier.write.correctresult.CorrectResult;
import vn.motcua.dossier.write.deliverresult.DeliverResult;
import vn.motcua.dossier.write.eraseapplicant.EraseApplicant;
import vn.motcua.dossier.write.issueresult.IssueResult;
import vn.motcua.dossier.write.receivedossier.ReceiveDossier;
import vn.motcua.dossier.write.receivesubmission.ReceiveSubmission;
import vn.motcua.dossier.write.refusedossier.RefuseDossier;
import vn.motcua.dossier.write.requestsupplement.RequestSupplement;
import vn.motcua.dossier.write.requestsupplementbeforereceipt.RequestSupplementBeforeReceipt;
import vn.motcua.dossier.write.sendbackdossier.SendBackDossier;
import vn.motcua.dossier.write.submitdossier.SubmitDossier;
import vn.motcua.dossier.write.submitsupplement.SubmitSupplement;
import vn.motcua.dossier.write.transferdossier.TransferDossier;
import vn.motcua.eventstore.Ids;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.organisations.DirectoryMessage.CalendarYearAnnounced;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;

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
    public static final String DIVISION = "H37.16.01";
    public static final String CODE = "H37.99-260302-000007";
    public static final FileRef FILE = file(11);
    public static final FileRef OTHER_FILE = file(12);
    public static final FileRef RESULT_FILE = file(13);
    public static final Handed FORM = new Handed("TK01", 1, 0, true, false, List.of());
    public static final Handed FORM_FILE = new Handed("TK01", 0, 0, true, false, List.of(FILE));
    public static final Handed IDENTITY_FILE = new Handed("GT02", 0, 0, true, false, List.of(OTHER_FILE));
    public static final List<Handed> PAPERS = List.of(FORM, new Handed("GT02", 0, 1, false, true, List.of()));
    /** A Monday; five working days end on Monday the 9th. */
    public static final Instant RECEIVED_AT = at("2026-03-02T09:00");

    public static final Instant DUE_AT = at("2026-03-09T17:00");

    private Samples() {}

    private static FileRef file(int number) {
        return new FileRef(
                UUID.fromString("0199a3c4-7b1e-7c55-9d6e-0000000000" + number),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                48_211,
                "application/pdf");
    }

    /** @param local local date and time in Asia/Ho_Chi_Minh */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(StateCalendar.ZONE).toInstant();
    }

    public static ProcedureRegistration registration() {
        return new ProcedureRegistration(PROCEDURE, "2.000908");
    }

    public static ProcedureVersion procedure(int versionNo, String effectiveFrom, int workingDays) {
        return procedure(PROCEDURE, "2.000908", AGENCY, versionNo, effectiveFrom, workingDays);
    }

    public static ProcedureVersion procedure(
            UUID id, String code, String agency, int versionNo, String effectiveFrom, int workingDays) {
        return new ProcedureVersion(
                id,
                code,
                "Cấp bản sao trích lục hộ tịch",
                new ProcedureVersion.Field("HT", "Hộ tịch"),
                versionNo,
                LocalDate.parse(effectiveFrom),
                List.of(
                        new ProcedureVersion.ChannelLimit(Channel.DIRECT, workingDays, TimeLimit.Unit.WORKING_DAY),
                        new ProcedureVersion.ChannelLimit(Channel.ONLINE, 4, TimeLimit.Unit.HOUR)),
                agency,
                "PROVINCE",
                false,
                true,
                true,
                true,
                "FULL",
                List.of(
                        new ProcedureVersion.Paper("TK01", "Tờ khai", 1, 0),
                        new ProcedureVersion.Paper("GT02", "Giấy tờ tùy thân", 0, 1)),
                versionNo,
                Optional.empty(),
                false);
    }

    public static RuleSet rules(SupplementPolicy policy) {
        return rules(1, "2025-07-01", policy);
    }

    public static RuleSet rules(int version, String effectiveFrom, SupplementPolicy policy) {
        return new RuleSet(
                "RS2025",
                version,
                LocalDate.parse(effectiveFrom),
                new RuleSet.Rules(
                        8, 1, Optional.of(3), policy, "END_OF_DAY", Optional.empty(), 1, 1, OnTimeBasis.ORIGINAL),
                List.of(
                        new RuleSet.FormSet("TT01_2018", LocalDate.parse("2018-11-23")),
                        new RuleSet.FormSet("TT03_2025", LocalDate.parse("2025-09-15"))));
    }

    public static CalendarYearAnnounced year2026() {
        return new CalendarYearAnnounced(
                2026,
                1,
                List.of(new DirectoryMessage.Day(
                        LocalDate.parse("2026-04-30"),
                        "DAY_OFF",
                        new DirectoryMessage.DayName("Ngày Chiến thắng", "Reunification Day"),
                        "CONFIRMED",
                        "Bộ luật Lao động")));
    }

    public static OrganisationRegistered agency() {
        return new OrganisationRegistered(
                AGENCY,
                "Sở Nội vụ",
                "DEPARTMENT",
                Optional.of("H37"),
                LocalDate.parse("2016-01-01"),
                Optional.empty(),
                List.of(),
                List.of(new DirectoryMessage.Hours(
                        LocalDate.parse("2025-07-01"),
                        List.of(
                                new DirectoryMessage.Session(LocalTime.parse("07:30"), LocalTime.parse("11:30")),
                                new DirectoryMessage.Session(LocalTime.parse("13:30"), LocalTime.parse("17:00"))))));
    }

    public static OrganisationRegistered province(String code) {
        return new OrganisationRegistered(
                code,
                "Ủy ban nhân dân tỉnh",
                "PROVINCIAL_COMMITTEE",
                Optional.empty(),
                LocalDate.parse("2016-01-01"),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public static OrganisationRegistered unit() {
        return organisation(UNIT, "SERVICE_CENTRE", AGENCY);
    }

    public static OrganisationRegistered division() {
        return organisation(DIVISION, "DIVISION", AGENCY);
    }

    /** One that keeps the working hours of the one above it. */
    public static OrganisationRegistered organisation(String code, String kind, String parent) {
        return new OrganisationRegistered(
                code,
                "Đơn vị " + code,
                kind,
                Optional.of(parent),
                LocalDate.parse("2016-01-01"),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** @param messages of the catalogue, about procedures and rules and of the directory */
    public static ReferenceData knowing(List<?> messages, Instant asOf) {
        return new ReferenceData(
                Procedures.of(only(ProcedureMessage.class, messages)),
                only(RuleSet.class, messages),
                Directory.of(only(DirectoryMessage.class, messages), asOf));
    }

    private static <M> List<M> only(Class<M> type, List<?> messages) {
        return messages.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public static ReferenceData reference() {
        return reference(SupplementPolicy.RESUME);
    }

    public static ReferenceData reference(SupplementPolicy policy) {
        return knowing(
                List.of(
                        registration(),
                        procedure(1, "2026-01-15", 5),
                        rules(policy),
                        year2026(),
                        agency(),
                        unit(),
                        division()),
                at("2026-03-02T08:59"));
    }

    public static ReferenceData repealedOn(String day) {
        return knowing(
                List.of(
                        procedure(1, "2026-01-15", 5),
                        new ProcedureRepeal(PROCEDURE, LocalDate.parse(day)),
                        rules(SupplementPolicy.RESUME),
                        year2026(),
                        agency(),
                        unit()),
                RECEIVED_AT);
    }

    /** A code of the day on which the samples are received. */
    public static OfficialCode ofTheDay(String code) {
        return new OfficialCode(code, LocalDate.ofInstant(RECEIVED_AT, StateCalendar.ZONE));
    }

    /** Another dossier under a code, handed in at the agency itself. */
    public static ReceiveDossier receiveAtAgency(String code) {
        return new ReceiveDossier(new DossierId(Ids.newId()), ofTheDay(code), filing(Channel.DIRECT, AGENCY, PAPERS));
    }

    public static ReceiveDossier receive(Channel channel) {
        return receive(filing(channel, UNIT, PAPERS));
    }

    public static ReceiveDossier receive(Filing filing) {
        return new ReceiveDossier(ID, ofTheDay(CODE), filing);
    }

    public static SubmitDossier submit(Handed... components) {
        return new SubmitDossier(ID, Optional.of(ofTheDay(CODE)), filing(Channel.ONLINE, UNIT, List.of(components)));
    }

    public static Filing filing(Channel channel, String unit, List<Handed> components) {
        return filing(Optional.of(PROCEDURE), Optional.empty(), channel, unit, Subject.CITIZEN, components);
    }

    public static Filing filing(
            Optional<UUID> procedureId,
            Optional<String> procedureCode,
            Channel channel,
            String unit,
            Subject subject,
            List<Handed> components) {
        return new Filing(
                procedureId,
                procedureCode,
                channel,
                unit,
                subject,
                components,
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
        return only(SubmitDossier.decide(submit(FORM_FILE), Dossier.NONE, reference(), at("2026-02-28T20:00")));
    }

    public static DossierEvent supplementRequestedBeforeReceipt() {
        return only(RequestSupplementBeforeReceipt.decide(
                new RequestSupplementBeforeReceipt(ID, 1, NOTE),
                after(submitted()),
                reference(),
                at("2026-03-02T08:00")));
    }

    public static DossierEvent supplementSubmittedBeforeReceipt() {
        return only(SubmitSupplement.decide(
                new SubmitSupplement(ID, List.of(IDENTITY_FILE)),
                after(submitted(), supplementRequestedBeforeReceipt()),
                reference(),
                at("2026-03-02T08:30")));
    }

    /** Received after its submission was completed. */
    public static DossierEvent receivedAfterSubmission() {
        return only(ReceiveSubmission.decide(
                new ReceiveSubmission(ID, ofTheDay(CODE), Optional.empty()),
                after(submitted(), supplementRequestedBeforeReceipt(), supplementSubmittedBeforeReceipt()),
                reference(),
                RECEIVED_AT));
    }

    /** It came through the portal and not over the counter, which has another limit. */
    public static DossierEvent receiptCorrected() {
        return only(CorrectReceipt.decide(
                new CorrectReceipt(
                        ID,
                        UNIT,
                        Optional.of(new Person(Subject.CITIZEN, OTHER_APPLICANT)),
                        Optional.of(List.of(FORM_FILE, IDENTITY_FILE)),
                        Optional.of(Channel.ONLINE),
                        REASON),
                after(received()),
                reference(),
                at("2026-03-02T10:00")));
    }

    public static DossierEvent resultCorrected() {
        return only(CorrectResult.decide(
                new CorrectResult(ID, AGENCY, "16/TL-SNV", REASON),
                after(received(), transferred(), resultIssued("2026-03-05T10:00")),
                reference(),
                at("2026-03-05T14:00")));
    }

    public static DossierEvent transferred() {
        return only(TransferDossier.decide(
                new TransferDossier(ID, Optional.empty()), after(received()), reference(), at("2026-03-02T15:00")));
    }

    public static DossierEvent supplementRequested(String local) {
        return only(RequestSupplement.decide(
                new RequestSupplement(ID, 2, NOTE), after(received(), transferred()), reference(), at(local)));
    }

    public static DossierEvent supplementSubmitted(String requested, String submitted) {
        return only(SubmitSupplement.decide(
                new SubmitSupplement(ID, List.of()),
                after(received(), transferred(), supplementRequested(requested)),
                reference(),
                at(submitted)));
    }

    public static DossierEvent resultIssued(String local) {
        return only(IssueResult.decide(
                new IssueResult(ID, "15/TL-SNV", true, List.of(RESULT_FILE)),
                after(received(), transferred()),
                reference(),
                at(local)));
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

    public static DossierEvent withdrawnBeforeReceipt() {
        return only(
                AcceptWithdrawal.decide(new AcceptWithdrawal(ID, REASON), after(submitted()), at("2026-03-01T10:00")));
    }

    public static DossierEvent transferredToDivision() {
        return only(TransferDossier.decide(
                new TransferDossier(ID, Optional.of(DIVISION)),
                after(received()),
                reference(),
                at("2026-03-02T15:00")));
    }

    /** A supplement of a paper that is on file now. */
    public static DossierEvent supplementWithPapers() {
        return only(SubmitSupplement.decide(
                new SubmitSupplement(ID, List.of(IDENTITY_FILE)),
                after(received(), transferred(), supplementRequested("2026-03-03T10:00")),
                reference(),
                at("2026-03-04T10:00")));
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
