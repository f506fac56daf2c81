package vn.motcua.dashboard.read.boardstream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.dashboard.facts.Lag;
import vn.motcua.dashboard.view.Board;
import vn.motcua.dashboard.view.BoardReach.Reached;
import vn.motcua.dashboard.view.Boards;

/**
 * What those who watch a board are sent. However many watch, a board is put together once per change: soon after this process
 * has applied something, and every few seconds for what another instance applied or the clock changed. A watcher who
 * reads too slowly gets the newest board, never a queue of old ones.
 */
@ApplicationScoped
class BoardFeeds {
    private static final Duration LOOK_EVERY = Duration.ofMillis(150);
    private static final int LOOKS_AT_MOST = 20;
    private static final int FEEDS_MAX = 200;

    private final Boards boards;
    private final Lag lag;
    private final Map<UUID, Multi<Board>> feeds = new ConcurrentHashMap<>();

    BoardFeeds(Boards boards, Lag lag) {
        this.boards = boards;
        this.lag = lag;
    }

    /** A board that was just put together, then the board whenever it changes. */
    Multi<Board> of(UUID planId, Board first) {
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(first), looksAt(planId))
                .onOverflow()
                .dropPreviousItems()
                .skip()
                .repetitions((before, now) -> now.saysTheSameAs(before) ? 0 : 1);
    }

    private Multi<Board> looksAt(UUID planId) {
        if (feeds.size() > FEEDS_MAX) {
            feeds.clear(); // those who watch keep what they have
        }
        return feeds.computeIfAbsent(planId, this::shared);
    }

    private Multi<Board> shared(UUID planId) {
        Looks looks = new Looks();
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .filter(_ -> looks.due(lag.applied()))
                .onItem()
                .transformToUniAndConcatenate(_ -> boards.of(planId, Reached.ALL)
                        .onFailure()
                        .recoverWithUni(Uni.createFrom().nullItem()))
                .broadcast()
                .withCancellationAfterLastSubscriberDeparture()
                .toAllSubscribers();
    }

    /** Decides which looks are worth a query. Used by one subscription, one tick after the other. */
    private static final class Looks {
        private long appliedThen = -1;
        private int skipped;

        boolean due(long applied) {
            boolean due = applied != appliedThen || ++skipped >= LOOKS_AT_MOST;
            if (due) {
                appliedThen = applied;
                skipped = 0;
            }
            return due;
        }
    }
}
