package vn.motcua.dossier.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import vn.motcua.dossier.events.DossierEvent;
import vn.motcua.eventstore.Refusal;
import vn.motcua.eventstore.Refused;

/** Given what happened, when a command is decided, then these events or this refusal. */
public final class DossierScenario {
    private final Dossier dossier;
    private Function<Dossier, List<DossierEvent>> decision;

    private DossierScenario(Dossier dossier) {
        this.dossier = dossier;
    }

    public static DossierScenario given(DossierEvent... history) {
        return new DossierScenario(Samples.after(history));
    }

    public DossierScenario when(Function<Dossier, List<DossierEvent>> deciding) {
        decision = deciding;
        return this;
    }

    public void then(DossierEvent... expected) {
        assertThat(decision.apply(dossier)).containsExactly(expected);
    }

    /** The one event decided on. */
    public <E extends DossierEvent> E thenOne(Class<E> type) {
        List<DossierEvent> events = decision.apply(dossier);
        assertThat(events).hasSize(1);
        assertThat(events.getFirst()).isInstanceOf(type);
        return type.cast(events.getFirst());
    }

    public void thenRefused(Refusal refusal) {
        Refused refused = catchThrowableOfType(Refused.class, () -> decision.apply(dossier));
        assertThat(refused).isNotNull();
        assertThat(refused.refusal()).isEqualTo(refusal);
    }
}
