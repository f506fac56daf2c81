package vn.motcua.eventstore.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of a service: what is new is wrapped under the first one, and what is there can be under any of them. */
public final class VaultKeys {
    private final List<ServiceKey> keys;

    private VaultKeys(List<ServiceKey> keys) {
        this.keys = keys;
    }

    /**
     * @param text keys of 32 bytes in Base64, with spaces, line ends or commas between them
     * @throws IllegalArgumentException when it holds none, one that is none, or two of one name
     */
    public static VaultKeys read(String text) {
        List<ServiceKey> keys = Arrays.stream(text.split("[\\s,]+"))
                .filter(one -> !one.isEmpty())
                .map(one -> new ServiceKey(Base64.getDecoder().decode(one)))
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key of the vault is given");
        }
        if (keys.stream().map(ServiceKey::id).distinct().count() < keys.size()) {
            throw new IllegalArgumentException("a key of the vault is given twice");
        }
        return new VaultKeys(keys);
    }

    ServiceKey first() {
        return keys.getFirst();
    }

    /** The name of the key that something is under. */
    static String nameOf(byte[] wrapped) {
        return HexFormat.of().formatHex(wrapped, 0, Math.min(Integer.BYTES, wrapped.length));
    }

    /** The names of all, the first one first. */
    List<String> names() {
        return keys.stream().map(ServiceKey::name).toList();
    }

    /** Under the first key what is under another one; empty when it is under the first already, or cannot be opened. */
    Optional<byte[]> rewrapped(String bound, byte[] wrapped) {
        try {
            return wrapped.length >= Integer.BYTES && ByteBuffer.wrap(wrapped).getInt() == first().id()
                    ? Optional.empty()
                    : Optional.of(first().wrap(bound, unwrap(bound, wrapped)));
        } catch (Unreadable.Found _) {
            return Optional.empty();
        }
    }

    byte[] unwrap(String bound, byte[] wrapped) throws Unreadable.Found {
        if (wrapped.length < Integer.BYTES) {
            throw new Unreadable.Found(Unreadable.DAMAGED, bound + " was cut off");
        }
        int id = ByteBuffer.wrap(wrapped).getInt();
        Optional<ServiceKey> key = keys.stream().filter(one -> one.id() == id).findFirst();
        if (key.isEmpty()) {
            throw new Unreadable.Found(
                    Unreadable.SERVICE_KEY_UNKNOWN,
                    "%s is under key %s; known is %s"
                            .formatted(
                                    bound, ServiceKey.name(id), names().stream().collect(Collectors.joining(", "))));
        }
        return key.get().unwrap(bound, wrapped);
    }
}
