package vn.motcua.bench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.bench.RawLimit;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.axon.EntityModule;

/** The entity that is measured: one command makes it, a second one sources it and appends. */
final class Accounts {
    private Accounts() {}

    sealed interface AccountEvent {
        UUID accountId();
    }

    record Opened(UUID accountId, String text) implements AccountEvent {}

    record Moved(UUID accountId, String text, int by) implements AccountEvent {}

    record Account(boolean open, int balance) {
        static final Account NONE = new Account(false, 0);

        static Account evolve(Account before, AccountEvent event) {
            return switch (event) {
                case Opened _ -> new Account(true, 0);
                case Moved m -> new Account(true, before.balance + m.by());
            };
        }
    }

    record Open(UUID accountId) implements EntityCommand {
        @Override
        public String entityId() {
            return accountId.toString();
        }

        @Override
        public boolean creates() {
            return true;
        }
    }

    record Move(UUID accountId, int by) implements EntityCommand {
        @Override
        public String entityId() {
            return accountId.toString();
        }
    }

    /** Makes an account with many events at once: to fill a log with, not measured. */
    record Fill(UUID accountId, int times) implements EntityCommand {
        @Override
        public String entityId() {
            return accountId.toString();
        }

        @Override
        public boolean creates() {
            return true;
        }

        private List<AccountEvent> events() {
            List<AccountEvent> events = new ArrayList<>(times);
            events.add(new Opened(accountId, RawLimit.TEXT));
            for (int n = 1; n < times; n++) {
                events.add(new Moved(accountId, RawLimit.TEXT, n));
            }
            return events;
        }
    }

    static UUID newId() {
        return Ids.newId();
    }

    static EventTypes types() {
        return EventTypes.builder()
                .event("account.opened", 1, Opened.class)
                .event("account.moved", 1, Moved.class)
                .entity("account", AccountEvent.class, e -> e.accountId().toString())
                .build();
    }

    static EntityModule<Account, AccountEvent> module() {
        return EntityModule.of("account", Account.class, AccountEvent.class, Account.NONE, Account::evolve)
                .decides(Open.class, Accounts::decide)
                .decides(Move.class, Accounts::decide)
                .decides(Fill.class, Accounts::decide)
                .build();
    }

    /** What every engine that is measured decides by. */
    static List<AccountEvent> decide(EntityCommand command, Account account) {
        return switch (command) {
            case Open open -> List.of(new Opened(open.accountId(), RawLimit.TEXT));
            case Move move -> {
                if (!account.open()) {
                    throw new IllegalStateException("sourced nothing for " + move);
                }
                yield List.of(new Moved(move.accountId(), RawLimit.TEXT, move.by()));
            }
            case Fill fill -> fill.events();
            default -> throw new IllegalArgumentException(command.toString());
        };
    }
}
