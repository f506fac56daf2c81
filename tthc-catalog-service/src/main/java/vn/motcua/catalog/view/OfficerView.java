package vn.motcua.catalog.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.motcua.catalog.events.FocalRole;
import vn.motcua.catalog.events.OfficerEvent;
import vn.motcua.catalog.events.OfficerEvent.OfficerMoved;
import vn.motcua.catalog.events.OfficerEvent.OfficerPosted;
import vn.motcua.catalog.events.OfficerEvent.OfficerRegistered;
import vn.motcua.catalog.events.OfficerEvent.PostingEnded;
import vn.motcua.catalog.events.PostingPurpose;

/** An officer as they are shown: home units over time, and postings; never a name. */
@Schema(name = "Officer", description = "Cán bộ · Officer")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OfficerView(
        String officerId,
        Optional<String> position,
        List<FocalRole> focalRoles,
        List<Home> homes,
        List<Posting> postings) {
    public static final OfficerView NONE = new OfficerView("", Optional.empty(), List.of(), List.of(), List.of());

    public OfficerView {
        focalRoles = List.copyOf(focalRoles);
        homes = List.copyOf(homes);
        postings = List.copyOf(postings);
    }

    /** A home unit, until the next one's first day; the first one has no first day. */
    @Schema(name = "OfficerHome", description = "Đơn vị công tác · Home unit")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Home(String organisation, Optional<LocalDate> from) {}

    /** A posting; {@code to} is its last day. */
    @Schema(name = "OfficerPosting", description = "Lượt cử đến đơn vị khác · Posting to another unit")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Posting(
            String postingId, String unit, LocalDate from, Optional<LocalDate> to, PostingPurpose purpose) {
        private Posting ended(PostingEnded e) {
            return postingId.equals(e.postingId().toString())
                    ? new Posting(postingId, unit, from, Optional.of(e.lastDay()), purpose)
                    : this;
        }
    }

    /** Codes of the home units and of the units posted to, of all days. */
    public List<String> units() {
        return Stream.concat(
                        homes.stream().map(Home::organisation),
                        postings.stream().map(Posting::unit))
                .toList();
    }

    /** The one pure function that shows an officer. */
    public static OfficerView show(OfficerView before, OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e ->
                new OfficerView(
                        e.officerId().toString(),
                        e.position(),
                        e.focalRoles(),
                        List.of(new Home(e.organisation(), Optional.empty())),
                        List.of());
            case OfficerMoved e ->
                before.with(and(before.homes(), new Home(e.organisation(), Optional.of(e.from()))), before.postings());
            case OfficerPosted e ->
                before.with(
                        before.homes(),
                        and(
                                before.postings(),
                                new Posting(e.postingId().toString(), e.unit(), e.from(), e.to(), e.purpose())));
            case PostingEnded e ->
                before.with(
                        before.homes(),
                        before.postings().stream()
                                .map(posting -> posting.ended(e))
                                .toList());
        };
    }

    private OfficerView with(List<Home> newHomes, List<Posting> newPostings) {
        return new OfficerView(officerId, position, focalRoles, newHomes, newPostings);
    }

    private static <T> List<T> and(List<T> before, T one) {
        List<T> after = new ArrayList<>(before);
        after.add(one);
        return after;
    }
}
