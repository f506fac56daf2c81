package vn.motcua.dossier.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.events.DossierState;
import vn.motcua.dossier.events.Form;

/** One thing that happened, before it is known what state it led to. */
record Step(Instant at, String event, String actor, Optional<Form> form, Optional<UUID> text, boolean toApplicant) {
    Step(Instant at, String event, String actor) {
        this(at, event, actor, Optional.empty(), Optional.empty(), false);
    }

    Step on(Form official) {
        return on(Optional.of(official));
    }

    Step on(Optional<Form> official) {
        return new Step(at, event, actor, official, text, toApplicant);
    }

    /** Words that the applicant gets to read. */
    Step tellingApplicant(UUID words) {
        return new Step(at, event, actor, form, Optional.of(words), true);
    }

    /** Words that stay between officers. */
    Step saying(UUID words) {
        return new Step(at, event, actor, form, Optional.of(words), false);
    }

    DossierView.Step leadingTo(DossierState state) {
        return new DossierView.Step(at, event, state, actor, form, text, toApplicant);
    }
}
