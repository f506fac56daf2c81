package vn.motcua.eventstore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may be done with one kind of entity, when and by whom: the one table that answers, refusals and the guard of decisions read.
 * An act is called as its operation is, and as its command with a small letter: {@code transferDossier}.
 *
 * @param <S> the situation that it depends on, as both the decisions and the views know it
 */
public final class Acts<S> {
    private final List<Act<S>> acts;

    private Acts(List<Act<S>> acts) {
        this.acts = List.copyOf(acts);
    }

    private record Act<S>(String name, Predicate<S> when, Set<String> roles) {}

    /** A table without a line. */
    public static <S> Acts<S> none() {
        return new Acts<>(List.of());
    }

    /**
     * The same table with one more act, in the order in which acts are usual.
     *
     * @param when the situations in which it may be done
     * @param roles who may do it: one of these roles is enough
     */
    public Acts<S> and(String name, Predicate<S> when, String... roles) {
        List<Act<S>> more = new ArrayList<>(acts);
        more.add(new Act<>(name, when, Set.of(roles)));
        return new Acts<>(more);
    }

    /** What the act of a command is called. */
    public static String nameOf(Class<?> command) {
        String name = command.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Every act and the roles that may do it, in the order of the table. */
    public Map<String, Set<String>> roles() {
        Map<String, Set<String>> roles = new LinkedHashMap<>();
        acts.forEach(act -> roles.put(act.name(), act.roles()));
        return roles;
    }

    public boolean has(String name) {
        return acts.stream().anyMatch(act -> act.name().equals(name));
    }

    /** Whether somebody may do it in that situation. */
    public boolean allow(String name, S situation) {
        return acts.stream()
                .anyMatch(act -> act.name().equals(name) && act.when().test(situation));
    }

    /** What somebody with these roles may do in that situation. */
    public List<String> allowed(S situation, Set<String> roles) {
        return acts.stream()
                .filter(act ->
                        act.when().test(situation) && act.roles().stream().anyMatch(roles::contains))
                .map(Act::name)
                .toList();
    }
}
