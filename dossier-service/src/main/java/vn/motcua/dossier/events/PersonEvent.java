package vn.motcua.dossier.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What becomes of the people in a dossier, whatever becomes of the dossier. */
public sealed interface PersonEvent extends DossierEvent {
    /**
     * The applicant was forgotten: the vault rows are gone for good, and replay cannot bring them back.
     *
     * @param people references that lead nowhere now; more than one after a corrected receipt
     * @param texts references of free text about the person, gone too
     */
    record PersonErased(DossierId dossierId, Instant at, List<UUID> people, List<UUID> texts) implements PersonEvent {
        public PersonErased {
            people = List.copyOf(people);
            texts = List.copyOf(texts);
        }

        /** All that leads nowhere now. */
        public List<UUID> refs() {
            return Stream.concat(people.stream(), texts.stream()).toList();
        }
    }
}
