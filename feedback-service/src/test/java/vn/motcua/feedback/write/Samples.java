package vn.motcua.feedback.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.calendar.StateCalendar;
import vn.motcua.eventstore.EventLog;
import vn.motcua.feedback.events.Channel;
import vn.motcua.feedback.events.Disclosure;
import vn.motcua.feedback.events.FeedbackEvent;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.Kind;
import vn.motcua.feedback.events.Limits;
import vn.motcua.feedback.events.LimitsEvent;
import vn.motcua.feedback.events.LimitsEvent.Certainty;
import vn.motcua.feedback.events.LimitsEvent.LimitsSet;
import vn.motcua.feedback.events.RejectionReason;
import vn.motcua.feedback.events.Reminder;
import vn.motcua.feedback.events.ReminderEvent;
import vn.motcua.feedback.events.ReminderEvent.FeedbackReminded;
import vn.motcua.feedback.known.Procedure;
import vn.motcua.feedback.known.ReferenceData;
import vn.motcua.feedback.write.answerfeedback.AnswerFeedback;
import vn.motcua.feedback.write.classifyfeedback.ClassifyFeedback;
import vn.motcua.feedback.write.correctanswer.CorrectAnswer;
import vn.motcua.feedback.write.erasesender.EraseSender;
import vn.motcua.feedback.write.publishresult.PublishResult;
import vn.motcua.feedback.write.reclassifyfeedback.ReclassifyFeedback;
import vn.motcua.feedback.write.rejectfeedback.RejectFeedback;
import vn.motcua.feedback.write.returnfeedback.ReturnFeedback;
import vn.motcua.feedback.write.sendfeedback.SendFeedback;
import vn.motcua.feedback.write.transferfeedback.TransferFeedback;
import vn.motcua.organisations.Directory;
import vn.motcua.organisations.DirectoryMessage;
import vn.motcua.organisations.DirectoryMessage.CalendarYearAnnounced;
import vn.motcua.organisations.DirectoryMessage.Day;
import vn.motcua.organisations.DirectoryMessage.DayName;
import vn.motcua.organisations.DirectoryMessage.Hours;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;
import vn.motcua.organisations.DirectoryMessage.Session;

/** Invented facts that tests share: one agency, one procedure, the year 2026, limits of 15, 2 and 2 working days. */
public final class Samples {
    public static final FeedbackId ID = FeedbackId.fromString("0199b3c4-7b1e-7c55-9d6e-2f4b8a901234");
    public static final UUID PROCEDURE = UUID.fromString("0198c2f4-5a10-7c3e-9b61-3f6f0a4d2e01");
    public static final UUID SENDER = UUID.fromString("0199b3c4-7b1e-7c55-9d6e-000000000001");
    public static final UUID CONTENT = UUID.fromString("0199b3c4-7b1e-7c55-9d6e-000000000002");
    public static final UUID GUIDANCE = UUID.fromString("0199b3c4-7b1e-7c55-9d6e-000000000003");
    public static final UUID ANSWER = UUID.fromString("0199b3c4-7b1e-7c55-9d6e-000000000004");
    public static final UUID PUBLIC_TEXT = UUID.fromString("0199b3c4-7b1e-7c55-9d6e-000000000005");
    public static final UUID REASON = UUID.fromString("0199b3c4-7b1e-7c55-9d6e-000000000006");
    public static final UUID CORRECTED_ANSWER = UUID.fromString("0199b3c4-7b1e-7c55-9d6e-000000000007");
    public static final String AGENCY = "H37.16";
    /** Above {@link #AGENCY}; the organisation of every login of the local issuer. */
    public static final String DEPARTMENT = "000.00.16.H37";

    public static final String PROVINCE = "000.00.00.H37";
    public static final String DIVISION = "001.00.16.H37";
    /** Neither above nor below the department and its agency. */
    public static final String ELSEWHERE = "000.00.17.H37";

    /** A Monday; fifteen working days end on Monday the 23rd, two on Wednesday the 4th. */
    public static final Instant SENT_AT = at("2026-03-02T09:00");

    public static final Instant DUE_AT = at("2026-03-23T17:00");
    public static final Instant REJECT_DUE_AT = at("2026-03-04T17:00");
    public static final Limits LIMITS = new Limits(1, 15, 2, 2);

    private Samples() {}

    /** @param local local date and time in Asia/Ho_Chi_Minh */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(StateCalendar.ZONE).toInstant();
    }

    public static Procedure procedure() {
        return new Procedure(PROCEDURE, "2.000908", "Cấp bản sao trích lục hộ tịch");
    }

    public static CalendarYearAnnounced year2026() {
        return new CalendarYearAnnounced(
                2026,
                1,
                List.of(new Day(
                        LocalDate.parse("2026-04-30"),
                        "DAY_OFF",
                        new DayName("Ngày Chiến thắng", "Reunification Day"),
                        "CONFIRMED",
                        "Bộ luật Lao động")));
    }

    public static OrganisationRegistered agency() {
        return organisation(AGENCY, "Chi cục Ví dụ", "DEPARTMENT", Optional.of(DEPARTMENT));
    }

    public static OrganisationRegistered department() {
        return organisation(DEPARTMENT, "Sở Nội vụ", "DEPARTMENT", Optional.of(PROVINCE));
    }

    public static OrganisationRegistered elsewhere() {
        return organisation(ELSEWHERE, "Sở Xây dựng", "DEPARTMENT", Optional.of(PROVINCE));
    }

    public static OrganisationRegistered province() {
        return organisation(PROVINCE, "Ủy ban nhân dân tỉnh", "PROVINCIAL_COMMITTEE", Optional.empty());
    }

    /** A division of the department; it keeps the department's hours. */
    public static OrganisationRegistered division() {
        return new OrganisationRegistered(
                DIVISION,
                "Phòng Ví dụ",
                "DIVISION",
                Optional.of(DEPARTMENT),
                LocalDate.parse("2025-07-01"),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static OrganisationRegistered organisation(String code, String name, String kind, Optional<String> parent) {
        return new OrganisationRegistered(
                code,
                name,
                kind,
                parent,
                LocalDate.parse("2016-01-01"),
                Optional.empty(),
                List.of(),
                List.of(hours("2016-01-01", "17:00")));
    }

    /** Hours from a day on, with another end of the afternoon. */
    public static Hours hours(String from, String end) {
        return new Hours(
                LocalDate.parse(from),
                List.of(
                        new Session(LocalTime.parse("07:30"), LocalTime.parse("11:30")),
                        new Session(LocalTime.parse("13:30"), LocalTime.parse(end))));
    }

    public static ReferenceData reference(DirectoryMessage... more) {
        return new ReferenceData(
                Set.of(PROCEDURE),
                Directory.of(
                        Stream.concat(directory().stream(), Stream.of(more)).toList()));
    }

    public static List<DirectoryMessage> directory() {
        return List.of(year2026(), province(), department(), division(), agency(), elsewhere());
    }

    public static LimitsSet edition(int version, String effectiveFrom, int answerWorkingDays) {
        return new LimitsSet(
                LimitsEvent.ID,
                at("2026-01-01T07:00"),
                LocalDate.parse(effectiveFrom),
                new Limits(version, answerWorkingDays, 2, 2),
                Certainty.REPORTED,
                "LB-50, LB-51, LB-52");
    }

    public static LimitsTable limits() {
        return new LimitsTable(List.of(edition(1, "2020-01-01", 15)));
    }

    /** The limits that were set in a log. */
    public static KnownLimits knownLimits(EventLog log) {
        return new KnownLimits(log);
    }

    public static SendFeedback send(Optional<UUID> sender) {
        return new SendFeedback(
                ID,
                "PA-260302-000007",
                Optional.empty(),
                Channel.PORTAL,
                AGENCY,
                Optional.of(PROCEDURE),
                sender,
                CONTENT,
                false,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    public static FeedbackEvent sent() {
        return only(SendFeedback.decide(send(Optional.of(SENDER)), Feedback.NONE, reference(), limits(), SENT_AT));
    }

    public static FeedbackEvent sentAnonymously() {
        return only(SendFeedback.decide(send(Optional.empty()), Feedback.NONE, reference(), limits(), SENT_AT));
    }

    public static FeedbackEvent classified() {
        return only(ClassifyFeedback.decide(
                new ClassifyFeedback(ID, Kind.REGULATION, AGENCY), after(sent()), reference(), at("2026-03-03T10:00")));
    }

    /** Corrects {@link #classified()}: it is about conduct, and the department handles it. */
    public static FeedbackEvent reclassified() {
        return only(ReclassifyFeedback.decide(
                new ReclassifyFeedback(ID, Kind.CONDUCT, DEPARTMENT, REASON),
                after(sent(), classified()),
                reference(),
                at("2026-03-04T10:00")));
    }

    /** Given to another department on Tuesday 3 March; fifteen working days end on Tuesday the 24th, two on Thursday the 5th. */
    public static FeedbackEvent transferred() {
        return only(TransferFeedback.decide(
                new TransferFeedback(ID, ELSEWHERE, REASON), after(sent()), reference(), at("2026-03-03T10:00")));
    }

    public static FeedbackEvent returned() {
        return only(ReturnFeedback.decide(
                new ReturnFeedback(ID, REASON), after(sent(), transferred()), reference(), at("2026-03-05T10:00")));
    }

    public static FeedbackEvent rejected() {
        return only(RejectFeedback.decide(
                new RejectFeedback(ID, RejectionReason.DENUNCIATION, GUIDANCE), after(sent()), at("2026-03-03T10:00")));
    }

    public static FeedbackEvent answered(String local) {
        return only(AnswerFeedback.decide(
                new AnswerFeedback(ID, ANSWER), after(sent(), classified()), reference(), at(local)));
    }

    public static FeedbackEvent answerCorrected() {
        return only(CorrectAnswer.decide(
                new CorrectAnswer(ID, CORRECTED_ANSWER, REASON),
                after(sent(), classified(), answered("2026-03-10T10:00")),
                at("2026-03-10T15:00")));
    }

    public static FeedbackEvent published(String local) {
        return only(PublishResult.decide(
                new PublishResult(ID, Disclosure.PUBLISHED, Optional.of(PUBLIC_TEXT)),
                after(sent(), classified(), answered("2026-03-10T10:00")),
                at(local)));
    }

    public static FeedbackEvent erased() {
        return only(EraseSender.decide(new EraseSender(ID), after(sent(), rejected()), at("2026-06-01T10:00")));
    }

    public static ReminderEvent reminded(String local, Reminder level, Instant dueAt) {
        return new FeedbackReminded(ID, at(local), level, dueAt);
    }

    /** What feedback is after a history. */
    public static Feedback after(FeedbackEvent... history) {
        return List.of(history).stream().reduce(Feedback.NONE, Feedback::evolve, (_, _) -> {
            throw new IllegalStateException("a history is folded in order");
        });
    }

    private static FeedbackEvent only(List<FeedbackEvent> events) {
        if (events.size() != 1) {
            throw new IllegalStateException("one event expected: " + events);
        }
        return events.getFirst();
    }
}
