package vn.motcua.dossier.read.dossierbyid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.events.FileRef;
import vn.motcua.dossier.read.dossierbyid.DossierPage.Applicant;
import vn.motcua.dossier.read.dossierbyid.DossierPage.FileShown;
import vn.motcua.dossier.read.dossierbyid.DossierPage.Shown;
import vn.motcua.dossier.read.dossierbyid.DossierPage.Words;
import vn.motcua.dossier.view.DossierView;
import vn.motcua.dossier.view.DossierView.Step;
import vn.motcua.dossier.view.Texts;
import vn.motcua.dossier.view.Texts.Content;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.files.kept.KeptFiles;

/** Brings a dossier and what the vault holds of it together, each reader as much as they may see. */
@ApplicationScoped
class People {
    private final Vault vault;
    private final Texts texts;
    private final KeptFiles files;

    People(Vault vault, Texts texts, KeptFiles files) {
        this.vault = vault;
        this.texts = texts;
        this.files = files;
    }

    /** For readers who may see people. */
    Uni<DossierPage> of(DossierView dossier) {
        return vault.openAll(List.of(dossier.applicantRef()), Applicant.class, Applicant::unreadable)
                .chain(people -> texts.of(references(dossier)).chain(said -> files(dossier)
                        .map(named -> new DossierPage(
                                dossier,
                                new Shown(
                                        Optional.of(Optional.ofNullable(people.get(dossier.applicantRef()))
                                                .orElseGet(Applicant::forgotten)),
                                        words(dossier, said),
                                        named)))));
    }

    /** For whoever submitted the dossier: what they were told. */
    Uni<DossierPage> toSubmitter(DossierView dossier) {
        return texts.toApplicant(dossier).chain(said -> files(dossier)
                .map(named -> new DossierPage(dossier, new Shown(Optional.empty(), words(dossier, said), named))));
    }

    private Uni<List<FileShown>> files(DossierView dossier) {
        return files.shown(dossier.files().stream().map(FileRef::fileId).toList())
                .map(shown -> shown.stream().map(FileShown::of).toList());
    }

    private static List<UUID> references(DossierView dossier) {
        return dossier.timeline().stream()
                .map(Step::textRef)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Words> words(DossierView dossier, Map<UUID, Content> said) {
        return references(dossier).stream()
                .filter(said::containsKey)
                .map(ref -> new Words(
                        ref,
                        said.get(ref).reason().orElse(""),
                        said.get(ref).missingItems().orElse(List.of())))
                .toList();
    }
}
