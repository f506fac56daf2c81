package vn.motcua.dossier.known;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The organisations and how they hang together.
 *
 * @param below codes of the organisations right below one
 * @param closures of organisations that end, by code
 * @param takenOver of organisations that end, by the code of their successor
 */
public record Directory(
        Map<String, Organisation> organisations,
        Map<String, List<String>> below,
        Map<String, OrganisationClosure> closures,
        Map<String, List<OrganisationClosure>> takenOver) {
    /** Levels that are searched upwards. */
    private static final int PARENTS_MAX = 5;

    private static final String COMMUNE = "COMMUNE";

    /** @param later wins over what was said at registration */
    static Directory of(List<Organisation> registered, List<OrganisationClosure> later) {
        Map<String, OrganisationClosure> closures = Stream.concat(
                        registered.stream().flatMap(at -> at.effectiveTo().stream()
                                .map(end -> new OrganisationClosure(at.code(), end, at.successors()))),
                        later.stream())
                .collect(toMap(OrganisationClosure::code, Function.identity(), (_, newer) -> newer));
        return new Directory(
                registered.stream().collect(toMap(Organisation::code, Function.identity())),
                registered.stream()
                        .filter(at -> at.parent().isPresent())
                        .collect(groupingBy(at -> at.parent().get(), mapping(Organisation::code, toList()))),
                closures,
                closures.values().stream()
                        .filter(closure -> closure.successor().isPresent())
                        .collect(groupingBy(closure -> closure.successor().get())));
    }

    public boolean knows(String code) {
        return organisations.containsKey(code);
    }

    /** How an organisation ended, when it no longer is there on a day. */
    public Optional<OrganisationClosure> endBefore(String code, LocalDate day) {
        return Optional.ofNullable(closures.get(code))
                .filter(closure -> closure.effectiveTo().isBefore(day));
    }

    /** Who goes on with the work of an organisation on a day: itself, or the last of its principal successors. */
    public String holderOn(String code, LocalDate day) {
        Set<String> passed = new LinkedHashSet<>();
        String holder = code;
        while (passed.add(holder)) {
            holder = endBefore(holder, day)
                    .flatMap(OrganisationClosure::successor)
                    .orElse(holder);
        }
        return holder;
    }

    /** The organisation itself and those above it, nearest first. */
    Stream<Organisation> upwards(String code) {
        return Stream.iterate(Optional.ofNullable(organisations.get(code)), Optional::isPresent, at -> at.flatMap(
                                Organisation::parent)
                        .map(organisations::get))
                .limit(PARENTS_MAX)
                .flatMap(Optional::stream);
    }

    /** The commune that an organisation is, or belongs to. */
    public Optional<Organisation> communeOf(String code) {
        return upwards(code)
                .filter(at -> at.kind().equals(Optional.of(COMMUNE)))
                .findFirst();
    }

    /** Codes right below one, and of those that it has taken over by a day. */
    private Collection<String> nextTo(String code, LocalDate day) {
        return Stream.concat(
                        below.getOrDefault(code, List.of()).stream(),
                        takenOver.getOrDefault(code, List.of()).stream()
                                .filter(closure -> closure.effectiveTo().isBefore(day))
                                .map(OrganisationClosure::code))
                .toList();
    }

    /** Whose dossiers somebody of an organisation may see and move on a day. @param org code; empty without one */
    public Reach reachOf(String org, LocalDate day) {
        return Reach.of(org, code -> nextTo(code, day));
    }
}
