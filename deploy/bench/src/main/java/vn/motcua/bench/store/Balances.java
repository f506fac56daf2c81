package vn.motcua.bench.store;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.motcua.bench.store.Accounts.AccountEvent;
import vn.motcua.bench.store.Accounts.Moved;
import vn.motcua.bench.store.Accounts.Opened;
import vn.motcua.eventstore.Projection;
import vn.motcua.eventstore.Recorded;

/** A projection as the services write them: one row an account, loaded, folded and written by Hibernate Reactive. */
final class Balances implements Projection<AccountEvent> {
    static final String CREATE =
            "CREATE TABLE balance (account_id uuid PRIMARY KEY, description text NOT NULL, amount bigint NOT NULL,"
                    + " moves integer NOT NULL)";

    private final Mutiny.SessionFactory sessions;

    Balances(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** An account as it stands. */
    @Entity(name = "Balance")
    @Table(name = "balance")
    static class Balance {
        @Id
        @Column(name = "account_id")
        UUID accountId;

        String description;
        long amount;
        int moves;
    }

    @Override
    public String name() {
        return "balances";
    }

    @Override
    public Class<AccountEvent> reads() {
        return AccountEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("balance");
    }

    @Override
    public Uni<Void> apply(List<Recorded<AccountEvent>> batch) {
        Set<UUID> ids = new LinkedHashSet<>();
        batch.forEach(recorded -> ids.add(recorded.event().accountId()));
        Mutiny.Session session = sessions.getCurrentSession();
        return session.createSelectionQuery("from Balance where accountId in :ids", Balance.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(loaded -> {
                    Map<UUID, Balance> rows = new LinkedHashMap<>();
                    loaded.forEach(row -> rows.put(row.accountId, row));
                    List<Balance> begun = new ArrayList<>();
                    batch.forEach(recorded -> show(recorded.event(), rows, begun));
                    return session.persistAll(begun.toArray());
                });
    }

    private static void show(AccountEvent event, Map<UUID, Balance> rows, List<Balance> begun) {
        switch (event) {
            case Opened opened -> {
                Balance row = new Balance();
                row.accountId = opened.accountId();
                row.description = opened.text();
                rows.put(row.accountId, row);
                begun.add(row);
            }
            case Moved moved -> {
                Balance row = rows.get(moved.accountId());
                row.amount += moved.by();
                row.moves++;
            }
        }
    }
}
