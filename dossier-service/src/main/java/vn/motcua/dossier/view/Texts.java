package vn.motcua.dossier.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.eventstore.vault.Vault;

/** Free text of a dossier, out of the vault. */
@ApplicationScoped
public class Texts {
    private final Vault vault;

    Texts(Vault vault) {
        this.vault = vault;
    }

    /** What the vault holds of one text: the fields that are shown. */
    public record Content(Optional<String> reason, Optional<List<String>> missingItems) {
        static Content unreadable() {
            return new Content(Optional.of(Vault.UNREADABLE), Optional.empty());
        }
    }

    /** By reference; those that were erased are missing. */
    public Uni<Map<UUID, Content>> of(Collection<UUID> references) {
        return references.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : vault.openAll(references, Content.class, Content::unreadable);
    }

    /** The words that are addressed to whoever handed the dossier in: what is missing, and why it ended. */
    public Uni<Map<UUID, Content>> toApplicant(DossierView dossier) {
        return of(dossier.timeline().stream()
                .filter(DossierView.Step::toApplicant)
                .map(DossierView.Step::textRef)
                .flatMap(Optional::stream)
                .toList());
    }
}
