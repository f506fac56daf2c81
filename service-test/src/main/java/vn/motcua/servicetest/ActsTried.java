package vn.motcua.servicetest;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DynamicTest;
import vn.motcua.eventstore.Actor;
import vn.motcua.eventstore.Acts;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.Refused;
import vn.motcua.eventstore.axon.EntityModule;

/**
 * Holds the table of acts of an entity against what its decisions do, over every standing and every act: what is listed is accepted,
 * and what is not is refused by a "no" that names what is listed.
 *
 * @param <X> what the table depends on
 */
public final class ActsTried<X> {
    private final Acts<X> acts;
    private final Map<String, Standing<X>> standings = new LinkedHashMap<>();
    private final Map<String, EntityCommand> commands = new LinkedHashMap<>();

    private record Standing<X>(Scenario scenario, X decided, List<String> shown) {}

    /** @param commands one that is right in itself for each act of the table */
    public ActsTried(Acts<X> acts, EntityCommand... commands) {
        this.acts = acts;
        Stream.of(commands).forEach(command -> this.commands.put(Acts.nameOf(command.getClass()), command));
        assertThat(this.commands.keySet()).isEqualTo(acts.roles().keySet());
    }

    /**
     * @param scenario what happened until then, and somebody with every role that acts know, within whose reach it is
     * @param decided what the decisions take the situation to be
     * @param shown acts that the same reader is shown
     */
    public ActsTried<X> in(String standing, Scenario scenario, Optional<X> decided, List<String> shown) {
        standings.put(standing, new Standing<>(scenario, decided.orElseThrow(), shown));
        return this;
    }

    /** Somebody with all the roles of a table. */
    public static Actor everyRole(String org, Acts<?> acts) {
        Set<String> roles = acts.roles().values().stream().flatMap(Set::stream).collect(toSet());
        return new Actor.Person("0199a3c4-7b1e-7c55-9d6e-00000000a11e", org, roles);
    }

    public Stream<DynamicTest> tests() {
        return standings.entrySet().stream().flatMap(standing -> commands.entrySet().stream()
                .map(command -> DynamicTest.dynamicTest(
                        command.getKey() + " of what is " + standing.getKey(),
                        () -> tried(standing.getValue(), command.getKey(), command.getValue()))));
    }

    private void tried(Standing<X> standing, String act, EntityCommand command) {
        List<String> listed = acts.roles().keySet().stream()
                .filter(name -> acts.allow(name, standing.decided()))
                .toList();
        assertThat(standing.shown()).as("acts that a reader is shown").isEqualTo(listed);
        Optional<Refused> refused = standing.scenario().when(command).refused();
        assertThat(refused.map(Refused::getMessage))
                .as("refused though it is listed, or taken though it is not")
                .matches(no -> no.isEmpty() == listed.contains(act));
        refused.ifPresent(no -> assertThat(no.allowedActs()).contains(listed));
    }

    /**
     * Whatever is decided on an entity is in its table, but for what makes one and what is named.
     *
     * @param others commands that are no acts on what exists
     */
    public static void assertTold(Acts<?> acts, EntityModule<?, ?> module, String... others) {
        Set<String> decided = module.commands().stream().map(Acts::nameOf).collect(toSet());
        decided.removeAll(Set.of(others));
        assertThat(acts.roles().keySet()).isEqualTo(decided);
    }

    /** The roles of the table are those that the operations of the same names ask for. */
    public static void assertRolesAreThoseOfOperations(String root, Acts<?> acts) {
        Map<String, Set<String>> asked = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method ->
                                method.isAnnotatedWith(Operation.class) && method.isAnnotatedWith(RolesAllowed.class))
                        .forEach(method -> asked.put(
                                method.getAnnotationOfType(Operation.class).operationId(),
                                Set.of(method.getAnnotationOfType(RolesAllowed.class)
                                        .value())));
        asked.keySet().retainAll(acts.roles().keySet());
        assertThat(asked).isEqualTo(new TreeMap<>(acts.roles()));
    }
}
