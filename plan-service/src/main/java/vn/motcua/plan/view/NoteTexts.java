package vn.motcua.plan.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.motcua.eventstore.vault.Vault;

/** Brings a plan or a task together with what the vault holds of it, for readers who may see that. */
@ApplicationScoped
public class NoteTexts {
    private final Vault vault;

    NoteTexts(Vault vault) {
        this.vault = vault;
    }

    /** What the vault holds of a note. */
    record Written(String text) {
        static Written unreadable() {
            return new Written(Vault.UNREADABLE);
        }
    }

    public Uni<PlanView> of(PlanView plan) {
        return opened(plan.noteRefs(), Written.class, Written::unreadable)
                .chain(written -> opened(List.of(plan.documentRef()), PlanDocument.class, PlanDocument::unreadable)
                        .map(rest -> plan.told(texts(written), Optional.ofNullable(rest.get(plan.documentRef())))));
    }

    public Uni<TaskView> of(TaskView task) {
        return opened(task.noteRefs(), Written.class, Written::unreadable).map(written -> task.told(texts(written)));
    }

    private <T> Uni<Map<UUID, T>> opened(List<UUID> refs, Class<T> type, Supplier<T> inPlace) {
        return refs.isEmpty() ? Uni.createFrom().item(Map.of()) : vault.openAll(refs, type, inPlace);
    }

    /** What is missing was erased. */
    private static UnaryOperator<Note> texts(Map<UUID, Written> written) {
        return note -> new Note(
                note.noteRef(),
                Optional.of(Optional.ofNullable(written.get(note.noteRef()))
                        .map(Written::text)
                        .orElse(Note.ERASED)));
    }
}
