package vn.motcua.bench.store;

import java.util.List;
import java.util.UUID;
import vn.motcua.eventstore.EntityCommand;
import vn.motcua.eventstore.EventTypes;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.axon.EntityModule;

/** The entity that is measured: one command makes it, a second one sources it and appends. */
final class Accounts {
    private static final String TEXT =
            "Hồ sơ đề nghị cấp giấy chứng nhận, kèm theo các giấy tờ theo quy định. ".repeat(2);

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

    static UUID newId() {
        return Ids.newId();
    }

    static String text() {
        return TEXT;
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
                .decides(Open.class, (command, state) -> List.of(new Opened(command.accountId(), TEXT)))
                .decides(Move.class, (command, state) -> {
                    if (!state.open()) {
                        throw new IllegalStateException("sourced nothing for " + command);
                    }
                    return List.of(new Moved(command.accountId(), TEXT, command.by()));
                })
                .build();
    }
}
