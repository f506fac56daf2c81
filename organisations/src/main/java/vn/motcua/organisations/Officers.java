package vn.motcua.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.organisations.DirectoryMessage.OfficerMessage;
import vn.motcua.organisations.DirectoryMessage.OfficerMoved;
import vn.motcua.organisations.DirectoryMessage.OfficerPosted;
import vn.motcua.organisations.DirectoryMessage.OfficerRegistered;
import vn.motcua.organisations.DirectoryMessage.PostingEnded;

/** Puts the messages about officers together, in whatever order those of different officers come. */
final class Officers {
    private final Map<String, OfficerRegistered> registered = new HashMap<>();
    private final Map<String, Timeline<String>> moves = new HashMap<>();
    private final Map<String, OfficerPosted> posted = new LinkedHashMap<>();
    private final Map<String, LocalDate> ended = new HashMap<>();

    Officers(Collection<? extends OfficerMessage> messages) {
        for (OfficerMessage message : messages) {
            switch (message) {
                case OfficerRegistered m -> registered.put(m.officerId(), m);
                case OfficerMoved m ->
                    moves.merge(
                            m.officerId(),
                            Timeline.<String>empty().with(m.from(), m.organisation()),
                            (before, _) -> before.with(m.from(), m.organisation()));
                case OfficerPosted m -> posted.put(m.postingId(), m);
                case PostingEnded m -> ended.put(m.postingId(), m.lastDay());
            }
        }
    }

    Optional<OfficerRegistered> find(String officerId) {
        return Optional.ofNullable(registered.get(officerId));
    }

    /** Code of the officer's home unit on a day. */
    Optional<String> homeOn(String officerId, LocalDate day) {
        return Optional.ofNullable(moves.get(officerId))
                .flatMap(homes -> homes.on(day))
                .or(() -> find(officerId).map(OfficerRegistered::organisation));
    }

    Map<String, List<Posting>> postings() {
        Map<String, List<Posting>> byOfficer = new HashMap<>();
        posted.values().forEach(m -> byOfficer.merge(m.officerId(), List.of(posting(m)), Officers::joined));
        return byOfficer;
    }

    private Posting posting(OfficerPosted m) {
        Optional<LocalDate> last = Optional.ofNullable(ended.get(m.postingId())).or(m::to);
        return new Posting(m.officerId(), m.postingId(), m.unit(), m.from(), last, m.purpose());
    }

    private static List<Posting> joined(List<Posting> some, List<Posting> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
