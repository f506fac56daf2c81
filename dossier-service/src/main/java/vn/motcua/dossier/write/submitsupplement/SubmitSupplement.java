package vn.motcua.dossier.write.submitsupplement;

import static vn.motcua.dossier.DossierRefusal.DOSSIER_CLOSED;
import static vn.motcua.dossier.DossierRefusal.DOSSIER_UNKNOWN;
import static vn.motcua.dossier.DossierRefusal.SUPPLEMENT_NOT_REQUESTED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierId;
import vn.motcua.dossier.events.ProcessingEvent.SupplementSubmitted;
import vn.motcua.dossier.known.Reference;
import vn.motcua.dossier.known.RuleSet;
import vn.motcua.dossier.write.Deadline;
import vn.motcua.dossier.write.Dossier;
import vn.motcua.dossier.write.DossierCommand;
import vn.motcua.dossier.write.Facts;
import vn.motcua.dossier.write.Facts.Wait;
import vn.motcua.dossier.write.Stage.AwaitingSupplement;
import vn.motcua.dossier.write.Stage.Delivered;
import vn.motcua.dossier.write.Stage.Ended;
import vn.motcua.dossier.write.Stage.InProcess;
import vn.motcua.dossier.write.Stage.Received;
import vn.motcua.dossier.write.Stage.Resolved;
import vn.motcua.dossier.write.Stage.Submitted;
import vn.motcua.dossier.write.Stage.Unknown;

/** Takes in what the applicant completed; the deadline clock goes on, or starts anew, as the pinned rule set says. */
public record SubmitSupplement(DossierId dossierId) implements DossierCommand {

    /** @throws vn.motcua.eventstore.Refused DOSSIER_UNKNOWN, SUPPLEMENT_NOT_REQUESTED or DOSSIER_CLOSED */
    public static List<DossierEvent> decide(
            SubmitSupplement command, Dossier dossier, Reference reference, Instant now) {
        return switch (dossier.stage()) {
            case Unknown _ -> throw DOSSIER_UNKNOWN.of(command.dossierId());
            case Submitted _ -> throw SUPPLEMENT_NOT_REQUESTED.of(command.dossierId());
            case Received _, InProcess _, Resolved _ -> throw SUPPLEMENT_NOT_REQUESTED.of(command.dossierId());
            case Delivered _, Ended _ -> throw DOSSIER_CLOSED.of(command.dossierId());
            case AwaitingSupplement d -> List.of(command.goOn(d.facts(), new Wait(d.since(), now), reference));
        };
    }

    private SupplementSubmitted goOn(Facts facts, Wait wait, Reference reference) {
        RuleSet.Rules rules = reference.rulesOf(facts.dimensions()).rules();
        List<Wait> waits =
                Stream.concat(facts.waits().stream(), Stream.of(wait)).toList();
        return new SupplementSubmitted(
                dossierId,
                wait.to(),
                facts.supplementRequests(),
                wait.from(),
                rules.supplementPolicy(),
                Deadline.of(
                        reference.office(facts.dimensions().resolvingAgency()),
                        rules,
                        facts.dimensions().receivedAt(),
                        facts.timeLimit(),
                        waits),
                Optional.empty(),
                Optional.empty());
    }
}
