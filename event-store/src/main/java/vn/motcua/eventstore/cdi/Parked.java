package vn.motcua.eventstore.cdi;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.eventstore.projection.ParkedMessage;
import vn.motcua.eventstore.projection.ParkedMessages;
import vn.motcua.eventstore.projection.ProjectionStatus;
import vn.motcua.eventstore.projection.Projections;
import vn.motcua.eventstore.projection.ReadTransactions;
import vn.motcua.eventstore.projection.Replay;

/** What operators may do with parked messages: look, and replay. */
final class Parked {
    private final ReadTransactions transactions;
    private final List<Projections> readers;
    private final ParkedMessages messages;

    /** @param readers read models, and reactions */
    Parked(ReadTransactions transactions, List<Projections> readers) {
        this.transactions = transactions;
        this.readers = readers;
        this.messages = new ParkedMessages(transactions);
    }

    Uni<Long> count() {
        return counts().map(counts ->
                counts.stream().mapToLong(ParkedMessages.Count::messages).sum());
    }

    Uni<List<ParkedMessages.Count>> counts() {
        Set<String> here = projectionsHere();
        return transactions.run("", messages::counts).map(counts -> counts.stream()
                .filter(count -> here.contains(count.projection()))
                .toList());
    }

    Uni<List<ParkedMessage>> list() {
        return transactions.run("", () -> messages.list(projectionsHere()));
    }

    /** What was parked for others, as of an earlier release or of a rebuild that was killed, is missing in no read model. */
    private Set<String> projectionsHere() {
        return readers.stream()
                .flatMap(each -> each.statuses().stream())
                .map(ProjectionStatus::projection)
                .collect(Collectors.toSet());
    }

    /** Empty when the message is not there, waits no more, or belongs to a projection that is no more. */
    Uni<Optional<Replay>> replay(long id) {
        return transactions.run("", () -> messages.whereabouts(id)).chain(found -> found.flatMap(
                        where -> readers.stream()
                                .flatMap(each -> each.replay(where.getFirst(), where.getLast(), id).stream())
                                .findFirst())
                .map(replay -> replay.map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }
}
