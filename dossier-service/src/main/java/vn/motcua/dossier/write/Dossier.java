package vn.motcua.dossier.write;

import java.util.Optional;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.dossier.view.DossierActs.Situation;

/**
 * A dossier as decisions need it: the stage that it is in, and beside it tracks that go their own way. Each evolves by
 * itself; a new track is a type with an {@code evolve} and one line here.
 *
 * @param stage where it stands; refuses every history that cannot happen
 * @param units whose it is
 * @param people who and what about people the vault holds
 * @param delivery how its result reaches the applicant
 */
public record Dossier(Stage stage, Units units, People people, Delivery delivery) {
    public static final Dossier NONE = new Dossier(Stage.NONE, Units.NONE, People.NONE, Delivery.NONE);

    /** What acts depend on; empty before the first event. */
    public Optional<Situation> situation() {
        boolean awaits =
                stage instanceof Stage.Submitted d && d.awaitsSupplement() || stage instanceof Stage.AwaitingSupplement;
        return stage.state().map(state -> new Situation(state, awaits, !(people instanceof People.Forgotten)));
    }

    /** What a dossier becomes by an event. @throws IllegalStateException a history that cannot happen */
    public static Dossier evolve(Dossier before, DossierEvent event) {
        return new Dossier(
                Stage.evolve(before.stage, event),
                Units.evolve(before.units, event),
                People.evolve(before.people, event),
                Delivery.evolve(before.delivery, event));
    }
}
