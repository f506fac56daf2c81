package vn.motcua.dossier.events;

import static vn.motcua.dossier.events.DossierState.AWAITING_SUPPLEMENT;
import static vn.motcua.dossier.events.DossierState.IN_PROCESS;
import static vn.motcua.dossier.events.DossierState.RECEIVED;
import static vn.motcua.dossier.events.DossierState.SUBMITTED;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A dossier ends without a result. Each event tells itself where it leads and from where, so that state, answers and lists
 * treat the family as a whole.
 */
public sealed interface EndingEvent extends DossierEvent {
    /** The state that it leads to. */
    DossierState state();

    /** The states that it may follow. */
    Set<DossierState> from();

    /** Why, in words: reference into the vault. */
    UUID reason();

    /** How the dossier stood to its due date; empty when it never had one. */
    default Optional<Ending> endingIfReceived() {
        return Optional.empty();
    }

    /** The official form that it was told on; empty when there is none. */
    default Optional<Form> officialForm() {
        return Optional.empty();
    }

    /**
     * Refused before its receipt.
     *
     * @param reason reference into the vault
     * @param form refusal to receive (form 03)
     */
    record DossierRefused(DossierId dossierId, Instant at, UUID reason, Form form) implements EndingEvent {
        @Override
        public DossierState state() {
            return DossierState.REFUSED;
        }

        @Override
        public Set<DossierState> from() {
            return Set.of(SUBMITTED);
        }

        @Override
        public Optional<Form> officialForm() {
            return Optional.of(form);
        }
    }

    /** Not eligible: sent back after its receipt with written reasons. @param reason reference into the vault */
    record DossierSentBack(DossierId dossierId, Instant at, Ending ending, UUID reason) implements EndingEvent {
        @Override
        public DossierState state() {
            return DossierState.SENT_BACK;
        }

        @Override
        public Set<DossierState> from() {
            return Set.of(RECEIVED, IN_PROCESS);
        }

        @Override
        public Optional<Ending> endingIfReceived() {
            return Optional.of(ending);
        }
    }

    /**
     * The applicant took the dossier back before a result.
     *
     * @param ending absent when it was not received yet
     * @param reason reference into the vault
     */
    @JsonInclude(Include.NON_ABSENT)
    record WithdrawalAccepted(DossierId dossierId, Instant at, Optional<Ending> ending, UUID reason)
            implements EndingEvent {
        @Override
        public DossierState state() {
            return DossierState.WITHDRAWN;
        }

        @Override
        public Set<DossierState> from() {
            return Set.of(SUBMITTED, RECEIVED, IN_PROCESS, AWAITING_SUPPLEMENT);
        }

        @Override
        public Optional<Ending> endingIfReceived() {
            return ending;
        }
    }

    /**
     * The competent agency stopped the resolution on the applicant's request (dừng giải quyết).
     *
     * @param reason reference into the vault
     * @param form notice that it was stopped (form 05); absent where the forms in use have none
     */
    @JsonInclude(Include.NON_ABSENT)
    record DossierStopped(DossierId dossierId, Instant at, Ending ending, UUID reason, Optional<Form> form)
            implements EndingEvent {
        @Override
        public DossierState state() {
            return DossierState.STOPPED;
        }

        @Override
        public Set<DossierState> from() {
            return Set.of(IN_PROCESS);
        }

        @Override
        public Optional<Ending> endingIfReceived() {
            return Optional.of(ending);
        }

        @Override
        public Optional<Form> officialForm() {
            return form;
        }
    }
}
