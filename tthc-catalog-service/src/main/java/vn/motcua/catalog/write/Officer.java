package vn.motcua.catalog.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.OfficerMoved;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.OfficerEvent.PostingEnded;
import vn.motcua.catalog.events.PostingId;

/** What decisions about an officer need to know. */
public sealed interface Officer {
    Officer NONE = new Unknown();

    /** Never registered. */
    record Unknown() implements Officer {}

    /**
     * In the directory.
     *
     * @param home code of the newest home unit
     * @param homeFrom first day of it; empty for the one of the registration
     */
    record Registered(String home, Optional<LocalDate> homeFrom, List<Posting> postings) implements Officer {
        public Registered {
            postings = List.copyOf(postings);
        }

        /** Codes of the home unit and of all units posted to. */
        public List<String> units() {
            return Stream.concat(Stream.of(home), postings.stream().map(Posting::unit))
                    .toList();
        }

        public Optional<Posting> posting(PostingId id) {
            return postings.stream()
                    .filter(posting -> posting.postingId().equals(id))
                    .findFirst();
        }
    }

    /** One posting; {@code lastDay} is empty while no end is known, and the day before {@code from} when it never begins. */
    record Posting(PostingId postingId, String unit, LocalDate from, Optional<LocalDate> lastDay) {
        /** Whether a further posting to the same unit would share a day with this one. */
        public boolean overlaps(String otherUnit, LocalDate otherFrom, Optional<LocalDate> otherTo) {
            return unit.equals(otherUnit)
                    && lastDay.filter(otherFrom::isAfter).isEmpty()
                    && otherTo.filter(from::isAfter).isEmpty()
                    && lastDay.filter(from::isAfter).isEmpty();
        }
    }

    static Officer evolve(Officer before, OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e
            when before instanceof Unknown -> new Registered(e.organisation(), Optional.empty(), List.of());
            case OfficerMoved e
            when before instanceof Registered o ->
                new Registered(e.organisation(), Optional.of(e.from()), o.postings());
            case OfficerPosted e
            when before instanceof Registered o -> {
                List<Posting> postings = new ArrayList<>(o.postings());
                postings.add(new Posting(e.postingId(), e.unit(), e.from(), e.to()));
                yield new Registered(o.home(), o.homeFrom(), postings);
            }
            case PostingEnded e
            when before instanceof Registered o && o.posting(e.postingId()).isPresent() ->
                new Registered(
                        o.home(),
                        o.homeFrom(),
                        o.postings().stream()
                                .map(posting -> posting.postingId().equals(e.postingId())
                                        ? new Posting(
                                                e.postingId(), posting.unit(), posting.from(), Optional.of(e.lastDay()))
                                        : posting)
                                .toList());
            case OfficerRegistered _, OfficerMoved _, OfficerPosted _, PostingEnded _ ->
                throw new IllegalStateException("impossible history: " + event + " after " + before);
        };
    }
}
