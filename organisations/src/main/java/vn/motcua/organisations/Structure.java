package vn.motcua.organisations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.organisations.Organisation.Ending;

/**
 * Who stands below whom and who took over whom, on a day. Every walk remembers where it was, so that circles and codes that nobody
 * knows end it; it goes as deep as the data does.
 */
final class Structure {
    private final Map<String, Organisation> byCode;
    private final Map<String, List<Organisation>> everBelow;
    private final Map<String, List<Organisation>> everTakenOver;

    Structure(Map<String, Organisation> byCode) {
        this.byCode = byCode;
        this.everBelow = inverse(byCode.values(), Organisation::everAbove);
        this.everTakenOver = inverse(
                byCode.values(), at -> at.ending().map(Ending::successors).orElse(List.of()));
    }

    private static Map<String, List<Organisation>> inverse(
            Collection<Organisation> all, Function<Organisation, List<String>> others) {
        return all.stream()
                .flatMap(at -> others.apply(at).stream().distinct().map(code -> Map.entry(code, at)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Those that are known, from an organisation upwards, itself first. */
    List<Organisation> upwards(String code, LocalDate day) {
        Set<Organisation> above = new LinkedHashSet<>();
        Optional<Organisation> at = known(code);
        while (at.filter(above::add).isPresent()) {
            at = at.flatMap(here -> here.parentOn(day)).flatMap(this::known);
        }
        return List.copyOf(above);
    }

    Set<String> reachOf(String code, LocalDate day) {
        return walk(code, at -> Stream.concat(below(at, day), takenOver(at, day)));
    }

    /** The codes right below one. What has passed to a successor stands below that one's organisation, no longer below its own. */
    private Stream<String> below(String code, LocalDate day) {
        return everBelow.getOrDefault(code, List.of()).stream()
                .filter(at -> at.parentOn(day).equals(Optional.of(code)))
                .filter(at -> !hasPassedOn(at, day))
                .map(Organisation::code);
    }

    private Stream<String> takenOver(String code, LocalDate day) {
        return everTakenOver.getOrDefault(code, List.of()).stream()
                .filter(at -> at.endedBefore(day).isPresent())
                .map(Organisation::code);
    }

    /** Whether an organisation has ended and goes on in another one that is there on the day. */
    private boolean hasPassedOn(Organisation at, LocalDate day) {
        return at.endedBefore(day).isPresent()
                && walk(at.code(), code -> successors(code, day).stream()).stream()
                        .flatMap(code -> known(code).stream())
                        .anyMatch(next -> next.existsOn(day));
    }

    private List<String> successors(String code, LocalDate day) {
        return known(code)
                .flatMap(at -> at.endedBefore(day))
                .map(Ending::successors)
                .orElse(List.of());
    }

    /** The end of the chain of principal successors; the code itself when it has not ended, when nobody took over, or in a circle. */
    String holderOn(String code, LocalDate day) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (seen.add(at)) {
            List<String> next = successors(at, day);
            if (next.isEmpty()) {
                return at;
            }
            at = next.getFirst();
        }
        return code;
    }

    private Optional<Organisation> known(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Set<String> walk(String start, Function<String, Stream<String>> next) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>(List.of(start));
        while (!left.isEmpty()) {
            String code = left.remove();
            if (seen.add(code)) {
                next.apply(code).forEach(left::add);
            }
        }
        return seen;
    }
}
