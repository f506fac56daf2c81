package vn.motcua.dossier.write;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.events.Dimensions;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.events.DossierEvent.DossierReceived;
import vn.motcua.dossier.events.DossierEvent.DossierRefused;
import vn.motcua.dossier.events.DossierEvent.DossierSentBack;
import vn.motcua.dossier.events.DossierEvent.DossierTransferred;
import vn.motcua.dossier.events.DossierEvent.PersonErased;
import vn.motcua.dossier.events.DossierEvent.ResultDelivered;
import vn.motcua.dossier.events.DossierEvent.ResultIssued;
import vn.motcua.dossier.events.DossierEvent.SupplementRequested;
import vn.motcua.dossier.events.DossierEvent.SupplementSubmitted;
import vn.motcua.dossier.events.DossierEvent.WithdrawalAccepted;

/** A dossier as decisions need it: one record per stage, so an illegal mix cannot be written down. */
public sealed interface Dossier {
    Dossier NONE = new Unknown();

    /** Nothing happened yet. */
    record Unknown() implements Dossier {}

    /** Received and not yet handed to the competent agency. */
    record Received(Facts facts) implements Dossier {}

    /** The competent agency processes it. */
    record InProcess(Facts facts) implements Dossier {}

    /** Its clock stands still. @param since when it stopped */
    record AwaitingSupplement(Facts facts, Instant since) implements Dossier {}

    /** The result is issued and not yet handed over. */
    record Resolved(Facts facts) implements Dossier {}

    /** Delivered, refused, sent back or withdrawn. */
    record Closed(Facts facts) implements Dossier {}

    /** Closed, and its applicant is forgotten. */
    record Forgotten(Dimensions dimensions) implements Dossier {}

    /** What was fixed at its receipt; empty before it. */
    default Optional<Dimensions> pinned() {
        return switch (this) {
            case Unknown _ -> Optional.empty();
            case Received d -> Optional.of(d.facts().dimensions());
            case InProcess d -> Optional.of(d.facts().dimensions());
            case AwaitingSupplement d -> Optional.of(d.facts().dimensions());
            case Resolved d -> Optional.of(d.facts().dimensions());
            case Closed d -> Optional.of(d.facts().dimensions());
            case Forgotten d -> Optional.of(d.dimensions());
        };
    }

    /** What a dossier becomes by an event. @throws IllegalStateException a history that cannot happen */
    static Dossier evolve(Dossier before, DossierEvent event) {
        return switch (event) {
            case DossierReceived e when before instanceof Unknown -> new Received(Facts.of(e));
            case DossierTransferred _ when before instanceof Received d -> new InProcess(d.facts());
            case SupplementRequested e
            when before instanceof InProcess d ->
                new AwaitingSupplement(d.facts().withSupplementRequest(e.note()), e.at());
            case SupplementSubmitted e
            when before instanceof AwaitingSupplement d ->
                new InProcess(d.facts()
                        .withWait(new Facts.Wait(d.since(), e.at()), e.due().dueAt()));
            case ResultIssued _ when before instanceof InProcess d -> new Resolved(d.facts());
            case ResultDelivered _ when before instanceof Resolved d -> new Closed(d.facts());
            case DossierRefused e
            when before instanceof Received d -> new Closed(d.facts().withText(e.reason()));
            case DossierSentBack e
            when before instanceof InProcess d -> new Closed(d.facts().withText(e.reason()));
            case WithdrawalAccepted e -> new Closed(factsWhileOpen(before, e).withText(e.reason()));
            case PersonErased _
            when before instanceof Closed d -> new Forgotten(d.facts().dimensions());
            case DossierReceived _, DossierTransferred _, SupplementRequested _, SupplementSubmitted _ ->
                throw impossible(before, event);
            case ResultIssued _, ResultDelivered _, DossierRefused _, DossierSentBack _, PersonErased _ ->
                throw impossible(before, event);
        };
    }

    private static Facts factsWhileOpen(Dossier before, DossierEvent event) {
        return switch (before) {
            case Received d -> d.facts();
            case InProcess d -> d.facts();
            case AwaitingSupplement d -> d.facts();
            case Unknown _, Resolved _, Closed _, Forgotten _ -> throw impossible(before, event);
        };
    }

    private static IllegalStateException impossible(Dossier before, DossierEvent event) {
        return new IllegalStateException("impossible history: " + event + " after " + before);
    }
}
