package vn.motcua.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The events that the oracle knows, by service, name and version: how each is folded, or that no figure asks for it. */
final class Folds {

    private final Map<Key, Consumer<StoredEvent>> known = new HashMap<>();

    private record Key(String service, String name, int version) {
        @Override
        public String toString() {
            return "%s/%s.v%d".formatted(service, name, version);
        }
    }

    /** The events of one service, declared one after the other. */
    final class Of {
        private final String service;

        private Of(String service) {
            this.service = service;
        }

        Of fold(String name, int version, Consumer<StoredEvent> fold) {
            if (known.put(new Key(service, name, version), fold) != null) {
                throw new IllegalArgumentException("declared twice: " + name);
            }
            return this;
        }

        Of noFigureAsks(String name, int version) {
            return fold(name, version, _ -> {});
        }
    }

    Of of(String service) {
        return new Of(service);
    }

    /** @throws UnknownEvent when it is neither folded nor passed over */
    void tell(StoredEvent event) {
        Consumer<StoredEvent> fold = known.get(new Key(event.service(), event.name(), event.version()));
        if (fold == null) {
            throw new UnknownEvent(event);
        }
        fold.accept(event);
    }

    /** Returns the events that are known, each as {@code service/name.vVersion}. */
    Set<String> known() {
        Set<String> names = new TreeSet<>();
        known.keySet().forEach(key -> names.add(key.toString()));
        return names;
    }
}
