package vn.motcua.plan.read.planbyid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.plan.read.PlanDetail;
import vn.motcua.plan.read.PlanDocument;

/** Brings a plan and what the vault holds of it together, for readers who may see them. */
@ApplicationScoped
class Notes {
    private final Vault vault;

    Notes(Vault vault) {
        this.vault = vault;
    }

    /** What the vault holds of a note. */
    record Said(String text) {}

    Uni<PlanDetail> of(PlanDetail plan) {
        return opened(plan.noteRefs(), Said.class)
                .chain(said -> opened(plan.documentRef().stream().toList(), PlanDocument.class)
                        .map(rest -> plan.told(texts(said), plan.documentRef().map(rest::get))));
    }

    private <T> Uni<Map<UUID, T>> opened(List<UUID> refs, Class<T> type) {
        return refs.isEmpty() ? Uni.createFrom().item(Map.of()) : vault.openAll(refs, type);
    }

    private static Map<UUID, String> texts(Map<UUID, Said> said) {
        Map<UUID, String> texts = new HashMap<>();
        said.forEach((ref, note) -> texts.put(ref, note.text()));
        return texts;
    }
}
