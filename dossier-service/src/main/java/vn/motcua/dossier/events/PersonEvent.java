package vn.motcua.dossier.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
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
     * @param files identifiers of files, whose names and keys are gone too; absent when there were none
     */
    record PersonErased(
            DossierId dossierId,
            Instant at,
            List<UUID> people,
            List<UUID> texts,
            @JsonInclude(Include.NON_EMPTY) List<UUID> files)
            implements PersonEvent {
        public PersonErased {
            people = List.copyOf(people);
            texts = List.copyOf(texts);
            files = files == null ? List.of() : List.copyOf(files);
        }

        /** All that leads nowhere now. */
        public List<UUID> refs() {
            return Stream.of(people, texts, files).flatMap(List::stream).toList();
        }
    }
}
