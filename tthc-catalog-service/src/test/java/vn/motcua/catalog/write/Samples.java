package vn.motcua.catalog.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.catalog.events.Certainty;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.Channel;
import vn.motcua.catalog.events.DecisionId;
import vn.motcua.catalog.events.DecisionRef;
import vn.motcua.catalog.events.Field;
import vn.motcua.catalog.events.Level;
import vn.motcua.catalog.events.LimitUnit;
import vn.motcua.catalog.events.OnlineLevel;
import vn.motcua.catalog.events.OrganisationEvent;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.events.ProcedureContent;
import vn.motcua.catalog.events.ProcedureContent.Agencies;
import vn.motcua.catalog.events.ProcedureContent.ChannelTerms;
import vn.motcua.catalog.events.ProcedureContent.Component;
import vn.motcua.catalog.events.ProcedureContent.Fee;
import vn.motcua.catalog.events.ProcedureContent.FeeKind;
import vn.motcua.catalog.events.ProcedureContent.Flags;
import vn.motcua.catalog.events.ProcedureContent.Result;
import vn.motcua.catalog.events.ProcedureContent.Steps;
import vn.motcua.catalog.events.ProcedureContent.TimeOption;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureAmended;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRegistered;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.events.ProcedureKind;
import vn.motcua.catalog.events.RuleSetEvent.RuleSetAnnounced;
import vn.motcua.catalog.events.Rules;
import vn.motcua.catalog.events.Subject;
import vn.motcua.catalog.events.TimeLimit;
import vn.motcua.catalog.events.WorkflowStep;
import vn.motcua.eventstore.Actor;

/** An invented procedure and what happens to it. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-01-12T03:00:00Z");
    public static final ProcedureId ID = ProcedureId.fromString("0198c2f4-5a10-7c3e-9b61-3f6f0a4d2e01");
    public static final ProcedureId OTHER = ProcedureId.fromString("0198c2f4-5a10-7c3e-9b61-3f6f0a4d2e02");
    public static final String CODE = "2.000908";
    public static final LocalDate FROM = LocalDate.parse("2026-01-15");
    public static final DecisionRef DECISION = decision("0198c2f4-6000-7a11-8c22-000000000001", "125", FROM);
    public static final Rules RULES = new Rules(
            8,
            Rules.SupplementPolicy.RESUME,
            1,
            3,
            8,
            LocalTime.of(15, 0),
            LocalTime.of(15, 0),
            Rules.DueTime.END_OF_DAY,
            1,
            1,
            Rules.OnTimeBasis.ORIGINAL);

    private Samples() {}

    public static DecisionRef decision(String id, String number, LocalDate effectiveOn) {
        return new DecisionRef(
                new DecisionId(UUID.fromString(id)), number, "QĐ-UBND", "H37", FROM.minusDays(3), effectiveOn);
    }

    public static ProcedureContent content(String name, ChannelTerms... channels) {
        return new ProcedureContent(
                name,
                new Field("HT", "Hộ tịch"),
                Level.PROVINCE,
                ProcedureKind.MINISTRY_PRESCRIBED,
                List.of(new Steps("", List.of("Nộp hồ sơ.", "Nhận kết quả."))),
                List.of(channels),
                List.of(new Component("TK01", "Tờ khai", 1, 0, false)),
                1,
                Set.of(Subject.VIETNAMESE_CITIZEN),
                new Agencies(List.of("H37.16"), List.of(), List.of("H37.99")),
                List.of(new Result("KQ01", "Bản sao", true)),
                List.of(),
                "",
                new Flags(false, false, true, true, false, false, false),
                OnlineLevel.FULL);
    }

    public static ProcedureContent content() {
        return content("Cấp bản sao trích lục hộ tịch", direct(2, LimitUnit.WORKING_DAY));
    }

    /** The name alone: every other part is missing. */
    public static ProcedureContent nameOnly() {
        ProcedureContent all = content();
        return new ProcedureContent(
                all.name(),
                all.field(),
                all.level(),
                all.kind(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Set.of(),
                new Agencies(List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                "",
                all.flags(),
                OnlineLevel.NONE);
    }

    public static ChannelTerms direct(int amount, LimitUnit unit) {
        Fee fee = new Fee("P1", FeeKind.FEE, 8_000, "VND", "");
        return new ChannelTerms(Channel.DIRECT, List.of(new TimeOption(amount, unit, "", List.of(fee))));
    }

    public static WorkflowStep step(int order, int amount, LimitUnit unit) {
        return new WorkflowStep(order, "Thẩm tra", "Phòng Hộ tịch", "", "Chuyên viên", amount, unit, "");
    }

    /** The province, a department, another one, and a third that may decide on publications. */
    public static final List<OrganisationEvent> UNITS = List.of(
            Directories.unit("H37", Optional.empty(), FROM.minusYears(1)),
            Directories.unit("H37.16", Optional.of("H37"), FROM.minusYears(1)),
            Directories.unit("H37.17", Optional.of("H37"), FROM.minusYears(1)),
            Directories.unit("H37.18", OrganisationKind.DEPARTMENT, Optional.of("H37"), FROM.minusYears(1), true),
            Directories.unit("01.H37.16", OrganisationKind.DIVISION, Optional.of("H37.16"), FROM.minusYears(1), false));

    public static final RuleSetAnnounced RULE_SET = new RuleSetAnnounced(
            "RS2025",
            NOW,
            1,
            Optional.empty(),
            "Nghị định",
            FROM.minusYears(1),
            Certainty.CONFIRMED,
            "LB-22",
            RULES,
            List.of(),
            List.of());

    /** Somebody of an office, who may write what the directory gives it. */
    public static Actor office(String org) {
        return new Actor.Person("x", org, Set.of("OFFICE"));
    }

    /** What the events make of a procedure. */
    public static Procedure after(ProcedureEvent... events) {
        Procedure procedure = Procedure.NONE;
        for (ProcedureEvent event : events) {
            procedure = Procedure.evolve(procedure, event);
        }
        return procedure;
    }

    public static ProcedureRegistered registered() {
        return new ProcedureRegistered(ID, NOW, CODE, "H37.16", content(), 1);
    }

    public static ProcedureAmended amended(ProcedureContent content, int revision) {
        return new ProcedureAmended(ID, NOW, CODE, content, revision);
    }

    public static ProcedurePublished published(int versionNo, ChangeKind kind, DecisionRef decision, int revision) {
        return new ProcedurePublished(
                ID,
                NOW,
                CODE,
                content().name(),
                content().field(),
                versionNo,
                kind,
                decision.effectiveOn(),
                List.of(new TimeLimit(Channel.DIRECT, 2, LimitUnit.WORKING_DAY, "")),
                "H37.16",
                Level.PROVINCE,
                ProcedureKind.MINISTRY_PRESCRIBED,
                false,
                false,
                true,
                true,
                false,
                false,
                false,
                OnlineLevel.FULL,
                true,
                true,
                1,
                content().components(),
                decision,
                0,
                revision);
    }

    public static ProcedureRepealed repealed(int revision) {
        return new ProcedureRepealed(ID, NOW, CODE, 1, FROM.plusDays(30), DECISION, revision);
    }
}
