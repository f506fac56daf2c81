package vn.motcua.dossier.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Asks for procedures one by one and stays with each answer, so that a decision is made on one state of them. For one thread. */
public final class Procedures {
    private final Function<String, List<ProcedureMessage>> byKey;
    private final Map<String, List<ProcedureMessage>> asked = new HashMap<>();

    /** @param byKey the messages that have a {@link ProcedureMessage#copyKey} */
    Procedures(Function<String, List<ProcedureMessage>> byKey) {
        this.byKey = byKey;
    }

    /** Those few that these messages tell of. */
    public static Procedures of(Collection<? extends ProcedureMessage> messages) {
        return new Procedures(key -> messages.stream()
                .filter(message -> message.copyKey().equals(key))
                .<ProcedureMessage>map(message -> message)
                .toList());
    }

    /** The identifier of the procedure that has a national code; empty when none is known. */
    Optional<UUID> withCode(String code) {
        return messages(code).stream()
                .filter(ProcedureRegistration.class::isInstance)
                .map(ProcedureMessage::procedureId)
                .findFirst();
    }

    Procedure withId(UUID procedureId) {
        return Procedure.of(messages(procedureId.toString()));
    }

    private List<ProcedureMessage> messages(String key) {
        return asked.computeIfAbsent(key, byKey);
    }
}
