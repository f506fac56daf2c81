package vn.motcua.catalog.write.recorddecision;

import static vn.motcua.catalog.CatalogRefusal.ACTOR_WITHOUT_ORGANISATION;
import static vn.motcua.catalog.CatalogRefusal.DECISION_ALREADY_RECORDED;
import static vn.motcua.catalog.CatalogRefusal.DECISION_EFFECTIVE_BEFORE_SIGNING;
import static vn.motcua.catalog.CatalogRefusal.DECISION_EFFECTIVE_TOO_EARLY;
import static vn.motcua.catalog.CatalogRefusal.DECISION_ITEM_REPEATED;
import static vn.motcua.catalog.CatalogRefusal.DECISION_NUMBER_TAKEN;
import static vn.motcua.catalog.CatalogRefusal.ISSUER_MAY_NOT_DECIDE;
import static vn.motcua.catalog.CatalogRefusal.ISSUER_NOT_YOURS;
import static vn.motcua.catalog.CatalogRefusal.ISSUER_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.NOTHING_TO_PUBLISH;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_ALREADY_PUBLISHED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_CHANGED_MEANWHILE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_INCOMPLETE;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_NOT_PUBLISHED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_REPEALED;
import static vn.motcua.catalog.CatalogRefusal.PROCEDURE_UNKNOWN;
import static vn.motcua.catalog.CatalogRefusal.WORKFLOW_EXCEEDS_TIME_LIMIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.catalog.events.ChangeKind;
import vn.motcua.catalog.events.DecisionEvent.DecisionRecorded;
import vn.motcua.catalog.events.DecisionEvent.Item;
import vn.motcua.catalog.events.DecisionId;
import vn.motcua.catalog.events.DecisionRef;
import vn.motcua.catalog.events.OrganisationKind;
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.events.PublicationEvent;
import vn.motcua.catalog.events.Rules;
import vn.motcua.catalog.known.Rights;
import vn.motcua.catalog.known.Structure;
import vn.motcua.catalog.known.Structure.Unit;
import vn.motcua.catalog.write.Decision;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refusal;
import vn.motcua.organisations.Reach;
import vn.motcua.time.BusinessClock;

/**
 * Records a signed publication decision (quyết định công bố) with all that it does, in one append: whole or not at all.
 * That a number is used once per issuer, symbol and year is a tag of the event.
 *
 * @param issuer organisation code of the issuer
 * @param signer a public office, for example {@code Chủ tịch UBND tỉnh}; never a person's name
 * @param lines 1 to 200
 */
public record RecordDecision(
        DecisionId decisionId,
        String number,
        String symbol,
        String issuer,
        LocalDate signedOn,
        LocalDate effectiveOn,
        String signer,
        List<Line> lines)
        implements EntityCommand {
    public static final Set<Refusal> REFUSALS = Set.of(
            ACTOR_WITHOUT_ORGANISATION,
            ISSUER_NOT_YOURS,
            DECISION_ALREADY_RECORDED,
            DECISION_NUMBER_TAKEN,
            ISSUER_UNKNOWN,
            ISSUER_MAY_NOT_DECIDE,
            DECISION_ITEM_REPEATED,
            DECISION_EFFECTIVE_BEFORE_SIGNING,
            DECISION_EFFECTIVE_TOO_EARLY,
            PROCEDURE_UNKNOWN,
            PROCEDURE_INCOMPLETE,
            PROCEDURE_REPEALED,
            PROCEDURE_NOT_PUBLISHED,
            PROCEDURE_ALREADY_PUBLISHED,
            NOTHING_TO_PUBLISH,
            WORKFLOW_EXCEEDS_TIME_LIMIT,
            PROCEDURE_CHANGED_MEANWHILE);

    public RecordDecision {
        lines = List.copyOf(lines);
    }

    /** What the decision does to one procedure. */
    public record Line(ProcedureId procedureId, ChangeKind changeKind) {}

    @Override
    public String entityId() {
        return decisionId.toString();
    }

    @Override
    public boolean creates() {
        return true;
    }

    /** @throws vn.motcua.eventstore.Refused ISSUER_NOT_YOURS: the issuer is not within reach */
    public void requireRight(Rights rights) {
        if (!rights.covers(issuer)) {
            throw ISSUER_NOT_YOURS.because("Cơ quan " + issuer);
        }
    }

    DecisionRef ref() {
        return new DecisionRef(decisionId, number, symbol, issuer, signedOn, effectiveOn);
    }

    /**
     * @param procedures the procedures of the lines as they are now; unknown ones may be left out
     * @throws vn.motcua.eventstore.Refused one of {@link #REFUSALS}
     */
    public static List<PublicationEvent> decide(
            RecordDecision command,
            Decision decision,
            Map<ProcedureId, Procedure> procedures,
            Structure structure,
            Rules rules,
            Instant now) {
        if (decision instanceof Decision.Recorded) {
            throw DECISION_ALREADY_RECORDED.because("Quyết định " + command.number() + "/" + command.symbol());
        }
        if (command.effectiveOn().isBefore(command.signedOn())) {
            throw DECISION_EFFECTIVE_BEFORE_SIGNING.because("Ký ngày " + command.signedOn());
        }
        requireIssuer(command, structure);
        Reach reach = structure.reachOf(command.issuer(), LocalDate.ofInstant(now, BusinessClock.ZONE));
        List<ProcedureEvent> changes = new ArrayList<>();
        Set<ProcedureId> seen = new HashSet<>();
        for (Line line : command.lines()) {
            if (!seen.add(line.procedureId())) {
                throw DECISION_ITEM_REPEATED.because("Thủ tục " + line.procedureId());
            }
            Procedure procedure = procedures.getOrDefault(line.procedureId(), Procedure.NONE);
            if (procedure.owner().filter(owner -> !reach.covers(owner)).isPresent()) {
                throw PROCEDURE_UNKNOWN.because("Thủ tục " + line.procedureId() + " không thuộc cơ quan ban hành");
            }
            changes.add(
                    line.changeKind() == ChangeKind.ABOLISHED
                            ? Repeal.decide(command.ref(), line, procedure, now)
                            : Publication.decide(command.ref(), line, procedure, rules, now));
        }
        List<PublicationEvent> events = new ArrayList<>();
        events.add(recorded(command, changes, now));
        events.addAll(changes);
        return events;
    }

    /** The provincial committee decides for all below it; another organisation when it may on the day of signing. */
    private static void requireIssuer(RecordDecision command, Structure structure) {
        Unit issuer = structure
                .unit(command.issuer())
                .filter(unit -> unit.existsOn(command.signedOn()))
                .orElseThrow(
                        () -> ISSUER_UNKNOWN.because("Cơ quan " + command.issuer() + " ngày " + command.signedOn()));
        if (issuer.kind() != OrganisationKind.PROVINCIAL_COMMITTEE && !issuer.mayDecideOn(command.signedOn())) {
            throw ISSUER_MAY_NOT_DECIDE.because("Cơ quan " + issuer.code() + " ngày " + command.signedOn());
        }
    }

    private static DecisionRecorded recorded(RecordDecision command, List<ProcedureEvent> changes, Instant now) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            ProcedureEvent change = changes.get(i);
            items.add(new Item(
                    change.procedureId(), change.code(), command.lines().get(i).changeKind(), versionNo(change)));
        }
        return new DecisionRecorded(
                command.decisionId(),
                now,
                command.number(),
                command.symbol(),
                command.issuer(),
                command.signedOn(),
                command.effectiveOn(),
                command.signer(),
                items);
    }

    private static int versionNo(ProcedureEvent change) {
        return switch (change) {
            case ProcedurePublished e -> e.versionNo();
            case ProcedureRepealed e -> e.versionNo();
            case ProcedureEvent.ProcedureRegistered _,
                    ProcedureEvent.ProcedureAmended _,
                    ProcedureEvent.DraftWithdrawn _,
                    ProcedureEvent.WorkflowDrafted _,
                    ProcedureEvent.WorkflowDraftWithdrawn _,
                    ProcedureEvent.WorkflowApproved _,
                    ProcedureEvent.VersionWithdrawn _ ->
                throw new IllegalStateException("no decision does this: " + change);
        };
    }
}
