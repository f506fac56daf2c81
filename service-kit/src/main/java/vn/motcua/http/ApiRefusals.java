package vn.motcua.http;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refusal;

/**
 * What an operation may be refused for, as its command declares it: the operation {@code requestSupplement} sends the command
 * {@code RequestSupplement}, whose {@code REFUSALS} are told here. So it is said once, where it is decided.
 */
final class ApiRefusals {
    private static final String TOLD = "Refusals: ";

    private final Map<String, String> commands;

    ApiRefusals(IndexView index) {
        commands = index.getAllKnownImplementations(EntityCommand.class).stream()
                .collect(toMap(ClassInfo::simpleName, command -> command.name().toString()));
    }

    /** Tells them in the description of an operation; gives the statuses that they are answered with. */
    Set<Integer> tell(Operation operation) {
        Map<Integer, List<String>> byStatus = new TreeMap<>();
        declaredBy(operation).stream()
                .sorted(Comparator.comparing(Refusal::name))
                .forEach(refusal -> byStatus.computeIfAbsent(refusal.status(), _ -> new ArrayList<>())
                        .add(refusal.name()));
        if (!byStatus.isEmpty()) {
            String text = Optional.ofNullable(operation.getDescription())
                    .map(String::strip)
                    .orElse("");
            if (text.contains(TOLD)) {
                throw new IllegalStateException("told twice what may be refused: " + operation.getOperationId());
            }
            operation.setDescription((text + " " + TOLD + told(byStatus) + ".").strip());
        }
        return byStatus.keySet();
    }

    private static String told(Map<Integer, List<String>> byStatus) {
        return byStatus.entrySet().stream()
                .map(of -> String.join(", ", of.getValue()) + " (" + of.getKey() + ")")
                .collect(joining(", "));
    }

    private Set<Refusal> declaredBy(Operation operation) {
        return Optional.ofNullable(operation.getOperationId())
                .map(id -> commands.get(Character.toUpperCase(id.charAt(0)) + id.substring(1)))
                .flatMap(command -> Refusal.declaredBy(loaded(command)))
                .orElse(Set.of());
    }

    private static Class<?> loaded(String command) {
        try {
            return Class.forName(command, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
