package vn.motcua.catalog.write.recorddecision;

import static vn.motcua.catalog.CatalogRefusal.DECISION_ALREADY_RECORDED;
import static vn.motcua.catalog.CatalogRefusal.DECISION_EFFECTIVE_BEFORE_SIGNING;
import static vn.motcua.catalog.CatalogRefusal.DECISION_ITEM_REPEATED;

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
import vn.motcua.catalog.events.ProcedureEvent;
import vn.motcua.catalog.events.ProcedureEvent.ProcedurePublished;
import vn.motcua.catalog.events.ProcedureEvent.ProcedureRepealed;
import vn.motcua.catalog.events.ProcedureId;
import vn.motcua.catalog.events.PublicationEvent;
import vn.motcua.catalog.events.Rules;
import vn.motcua.catalog.write.Decision;
import vn.motcua.catalog.write.Procedure;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refused;

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

    DecisionRef ref() {
        return new DecisionRef(decisionId, number, symbol, issuer, signedOn, effectiveOn);
    }

    /**
     * @param procedures the procedures of the lines as they are now; unknown ones may be left out
     * @throws Refused DECISION_ALREADY_RECORDED, DECISION_EFFECTIVE_BEFORE_SIGNING, DECISION_ITEM_REPEATED, or what
     *     {@link Publication} and {@link Repeal} say about a line
     */
    public static List<PublicationEvent> decide(
            RecordDecision command,
            Decision decision,
            Map<ProcedureId, Procedure> procedures,
            Rules rules,
            Instant now) {
        if (decision instanceof Decision.Recorded) {
            throw DECISION_ALREADY_RECORDED.because("Quyết định " + command.number() + "/" + command.symbol());
        }
        if (command.effectiveOn().isBefore(command.signedOn())) {
            throw DECISION_EFFECTIVE_BEFORE_SIGNING.because("Ký ngày " + command.signedOn());
        }
        List<ProcedureEvent> changes = new ArrayList<>();
        Set<ProcedureId> seen = new HashSet<>();
        for (Line line : command.lines()) {
            if (!seen.add(line.procedureId())) {
                throw DECISION_ITEM_REPEATED.because("Thủ tục " + line.procedureId());
            }
            Procedure procedure = procedures.getOrDefault(line.procedureId(), Procedure.NONE);
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
                    ProcedureEvent.WorkflowApproved _ ->
                throw new IllegalStateException("no decision does this: " + change);
        };
    }
}
