package vn.motcua.organisations;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.motcua.organisations.DirectoryMessage.OrganisationClosed;
import vn.motcua.organisations.DirectoryMessage.OrganisationMoved;
import vn.motcua.organisations.DirectoryMessage.OrganisationRegistered;

/** What should be, found by looking through all messages again for every question: no index, no walk, no memory. */
final class NaiveDirectory {
    private final List<DirectoryMessage> history;
    private final Set<String> codes = new HashSet<>(Set.of("UNKNOWN"));

    NaiveDirectory(List<DirectoryMessage> history) {
        this.history = history;
        history.forEach(message -> codes.add(((DirectoryMessage.OrganisationMessage) message).code()));
    }

    /** Adds whatever stands right below, or was taken over by, one that is in already, until nothing is added any more. */
    Set<String> reachOf(String code, LocalDate day) {
        Set<String> reached = new HashSet<>(Set.of(code));
        int before;
        do {
            before = reached.size();
            for (String other : codes) {
                if (closure(other, day).stream()
                                .anyMatch(end -> end.successors().stream().anyMatch(reached::contains))
                        || parent(other, day).filter(reached::contains).isPresent() && !goesOn(other, day)) {
                    reached.add(other);
                }
            }
        } while (reached.size() > before);
        return reached;
    }

    String holderOn(String code, LocalDate day) {
        String at = code;
        for (int step = 0; step <= codes.size(); step++) {
            Optional<String> next = closure(at, day)
                    .map(OrganisationClosed::successors)
                    .filter(all -> !all.isEmpty())
                    .map(List::getFirst);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return code;
    }

    /** Whether what it had is with an organisation that is there. */
    private boolean goesOn(String code, LocalDate day) {
        Set<String> after = new HashSet<>(Set.of(code));
        for (int step = 0; step <= codes.size(); step++) {
            for (String at : Set.copyOf(after)) {
                closure(at, day).ifPresent(end -> after.addAll(end.successors()));
            }
        }
        return closure(code, day).isPresent() && after.stream().anyMatch(at -> isThere(at, day));
    }

    private boolean isThere(String code, LocalDate day) {
        return registered(code).filter(m -> !day.isBefore(m.effectiveFrom())).isPresent()
                && closure(code, day).isEmpty();
    }

    private Optional<OrganisationRegistered> registered(String code) {
        return all(OrganisationRegistered.class, code).reduce((_, last) -> last);
    }

    private Optional<OrganisationClosed> closure(String code, LocalDate day) {
        return all(OrganisationClosed.class, code).reduce((_, last) -> last).filter(end -> end.effectiveTo()
                .isBefore(day));
    }

    /** The last one told of the newest day; before the first, the first. */
    private Optional<String> parent(String code, LocalDate day) {
        Optional<OrganisationMoved> move = all(OrganisationMoved.class, code)
                .filter(m -> !m.effectiveFrom().isAfter(day))
                .reduce((one, other) -> other.effectiveFrom().isBefore(one.effectiveFrom()) ? one : other);
        if (move.isPresent()) {
            return move.get().parent();
        }
        if (registered(code).isPresent()) {
            return registered(code).get().parent();
        }
        return all(OrganisationMoved.class, code)
                .reduce((one, other) -> other.effectiveFrom().isAfter(one.effectiveFrom()) ? one : other)
                .flatMap(OrganisationMoved::parent);
    }

    private <M extends DirectoryMessage.OrganisationMessage> java.util.stream.Stream<M> all(
            Class<M> type, String code) {
        return history.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(message -> Objects.equals(message.code(), code));
    }
}
