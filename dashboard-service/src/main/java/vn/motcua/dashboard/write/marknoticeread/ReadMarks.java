package vn.motcua.dashboard.write.marknoticeread;

import static vn.motcua.dashboard.DashboardRefusal.NOTICE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.dashboard.view.NoticeReach;
import vn.motcua.dashboard.view.Notices;
import vn.motcua.eventstore.Bounds;
import vn.motcua.eventstore.Refused;

/** What the caller has read. Blocks: for virtual threads. */
@ApplicationScoped
class ReadMarks {
    private final NoticeReach reach;
    private final Notices notices;

    ReadMarks(NoticeReach reach, Notices notices) {
        this.reach = reach;
        this.notices = notices;
    }

    void put(UUID noticeId) {
        boolean known = reach.ofCaller()
                .chain(reached -> notices.read(reached, noticeId))
                .await()
                .atMost(Bounds.ANSWER);
        if (!known) {
            throw new Refused(NOTICE_UNKNOWN, "Không có thông báo đó, hoặc nó không dành cho đơn vị này");
        }
    }

    int putUpTo(Instant since) {
        return reach.ofCaller()
                .chain(reached -> notices.readAll(reached, since))
                .await()
                .atMost(Bounds.ANSWER);
    }
}
