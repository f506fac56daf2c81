package vn.motcua.dashboard.view;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.motcua.dashboard.DashboardRefusal;
import vn.motcua.dashboard.facts.AsOf;
import vn.motcua.dashboard.facts.Scope;
import vn.motcua.dashboard.facts.dossier.DossierGroup;
import vn.motcua.dashboard.facts.dossier.DossierGroups;
import vn.motcua.dashboard.facts.dossier.Seen;
import vn.motcua.dashboard.facts.organisation.Directories;
import vn.motcua.dashboard.metrics.Days;
import vn.motcua.dashboard.metrics.Period;
import vn.motcua.dashboard.view.BoardReach.Reached;
import vn.motcua.eventstore.Refused;
import vn.motcua.organisations.Directory;

/** Puts boards without a plan together; all figures of one come from one query. */
@ApplicationScoped
public class DossierBoards {
    private static final String FIRST =
            "SELECT min(first) FROM unnest($1::text[]) AS code CROSS JOIN LATERAL (SELECT received_on AS first"
                    + " FROM board_dossier WHERE resolving_agency = code AND received_on IS NOT NULL ORDER BY received_on LIMIT 1) one";

    private final Pool pool;
    private final Directories directories;
    private final BoardConfig config;

    DossierBoards(Pool pool, Directories directories, BoardConfig config) {
        this.pool = pool;
        this.directories = directories;
        this.config = config;
    }

    /** @param organisation whose work, with that below it and what these have taken over */
    public record Asked(String organisation, Period period, AsOf asOf) {}

    /** @throws Refused ORGANISATION_UNKNOWN_HERE, AS_OF_BEFORE_FIRST_EVENT */
    public Uni<DossierBoard> of(Asked asked, Optional<DossierGroup> by, Reached reach, Freshness fresh) {
        return directories.current().chain(directory -> seen(asked, reach, directory)
                .chain(seen -> DossierGroups.total(pool, seen).chain(figures -> groups(by, seen)
                        .map(groups -> new DossierBoard(
                                asked.organisation(),
                                directory.nameOn(
                                        asked.organisation(), asked.period().today()),
                                asked.period().from(),
                                asked.period().until().minusDays(1),
                                fresh.asOf(),
                                fresh.lagMs(),
                                config.dueSoonDays(),
                                figures,
                                by,
                                groups)))));
    }

    /**
     * The dossiers behind such a board.
     *
     * @throws Refused ORGANISATION_UNKNOWN_HERE, AS_OF_BEFORE_FIRST_EVENT
     */
    public Uni<Seen> seen(Asked asked, Reached reach) {
        return directories.current().chain(directory -> seen(asked, reach, directory));
    }

    private Uni<Seen> seen(Asked asked, Reached reach, Directory directory) {
        String organisation = asked.organisation();
        if (!reach.holds(organisation)
                || directory.organisations().stream()
                        .noneMatch(known -> known.code().equals(organisation))) {
            throw new Refused(DashboardRefusal.ORGANISATION_UNKNOWN_HERE, organisation);
        }
        Period period = asked.period();
        Scope scope = Scope.of(directory, organisation, period);
        Seen seen = new Seen(period, period.today().plusDays(config.dueSoonDays()), scope, asked.asOf());
        return asked.asOf().isNow()
                ? Uni.createFrom().item(seen)
                : requireNotBeforeFirst(pool, seen).replaceWith(seen);
    }

    /** Zeros of a time of which nothing is known would read as if nobody had come. */
    private static Uni<Void> requireNotBeforeFirst(SqlClient client, Seen seen) {
        return client.preparedQuery(FIRST)
                .execute(Tuple.tuple().addArrayOfString(seen.scope().codes()))
                .invoke(rows -> seen.asOf()
                        .requireNotBefore(
                                Optional.ofNullable(rows.iterator().next().getLocalDate(0))
                                        .map(Days::beginOf)))
                .replaceWithVoid();
    }

    private Uni<List<DossierBoard.Group>> groups(Optional<DossierGroup> by, Seen seen) {
        return by.map(group -> DossierGroups.by(pool, seen, group).map(groups -> groups.stream()
                        .map(one -> new DossierBoard.Group(one.key(), one.figures()))
                        .toList()))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }
}
