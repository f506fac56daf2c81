package vn.motcua.dossier.read.dossierbyid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.read.dossierbyid.DossierPage.Applicant;
import vn.motcua.dossier.read.dossierbyid.DossierPage.Shown;
import vn.motcua.dossier.read.dossierbyid.DossierPage.Words;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.DossierView.Step;
import vn.motcua.eventstore.vault.Vault;

/** Brings a dossier and the people in the vault together, for readers who may see them. */
@ApplicationScoped
class People {
    private final Vault vault;

    People(Vault vault) {
        this.vault = vault;
    }

    /** What the vault holds of words: the fields that are shown. */
    record Said(Optional<String> reason, Optional<List<String>> missingItems) {}

    Uni<DossierPage> of(DossierView dossier) {
        List<UUID> texts = dossier.timeline().stream()
                .map(Step::textRef)
                .flatMap(Optional::stream)
                .toList();
        Uni<Map<UUID, Said>> said =
                texts.isEmpty() ? Uni.createFrom().item(Map.of()) : vault.openAll(texts, Said.class);
        return vault.openAll(List.of(dossier.applicantRef()), Applicant.class)
                .chain(people -> said.map(words -> new DossierPage(
                        dossier,
                        new Shown(
                                Optional.of(Optional.ofNullable(people.get(dossier.applicantRef()))
                                        .orElseGet(Applicant::forgotten)),
                                words(texts, words)))));
    }

    private static List<Words> words(List<UUID> texts, Map<UUID, Said> said) {
        return texts.stream()
                .filter(said::containsKey)
                .map(ref -> new Words(
                        ref,
                        said.get(ref).reason().orElse(""),
                        said.get(ref).missingItems().orElse(List.of())))
                .toList();
    }
}
