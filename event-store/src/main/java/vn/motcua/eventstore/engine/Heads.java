package vn.motcua.eventstore.engine;

import io.vertx.sqlclient.Row;
import java.util.Arrays;

/**
 * The newest event as this process knows it.
 *
 * @param position 0 for an empty log
 * @param hash 32 bytes
 */
record Heads(long position, byte[] hash) {
    boolean isSameAs(Heads other) {
        return position == other.position && Arrays.equals(hash, other.hash);
    }

    /** Of a row of (position, hash), whose hash is null for an empty log. */
    static Heads of(Row row) {
        return new Heads(
                row.getLong(0),
                row.getBuffer(1) == null ? HashChain.ORIGIN : row.getBuffer(1).getBytes());
    }
}
