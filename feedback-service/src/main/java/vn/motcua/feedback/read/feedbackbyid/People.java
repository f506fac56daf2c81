package vn.motcua.feedback.read.feedbackbyid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.feedback.read.feedbackbyid.FeedbackPage.Sender;
import vn.motcua.feedback.read.feedbackbyid.FeedbackPage.Words;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.feedback.view.FeedbackView.Step;

/** Brings a piece of feedback and what the vault holds of it together, as far as a reader may see. */
@ApplicationScoped
class People {
    private final Vault vault;

    People(Vault vault) {
        this.vault = vault;
    }

    /** What the vault holds of words. */
    record Said(String text) {
        static Said unreadable() {
            return new Said(Vault.UNREADABLE);
        }
    }

    Uni<FeedbackPage> of(FeedbackView feedback, Visibility sight) {
        List<UUID> texts = feedback.timeline().stream().flatMap(Step::refs).toList();
        Uni<Map<UUID, Said>> said = sight.words()
                ? vault.openAll(texts, Said.class, Said::unreadable)
                : Uni.createFrom().item(Map.of());
        return sender(feedback, sight)
                .chain(sender -> said.map(opened -> new FeedbackPage(feedback, sender, words(texts, opened))));
    }

    private Uni<Optional<Sender>> sender(FeedbackView feedback, Visibility sight) {
        Optional<UUID> ref = feedback.senderRef().filter(_ -> sight.people());
        return ref.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : vault.openAll(List.of(ref.get()), Sender.class, Sender::unreadable)
                        .map(opened -> Optional.of(
                                Optional.ofNullable(opened.get(ref.get())).orElseGet(Sender::forgotten)));
    }

    private static List<Words> words(List<UUID> texts, Map<UUID, Said> said) {
        return texts.stream()
                .filter(said::containsKey)
                .map(ref -> new Words(ref, said.get(ref).text()))
                .toList();
    }
}
