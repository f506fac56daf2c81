package vn.motcua.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Opens frames one by one as they are read. */
final class OpeningStream extends InputStream {
    private final InputStream sealed;
    private final byte[] key;
    private final UUID id;
    private final long lastFrame;
    private long frame;
    private byte[] plain = {};
    private int at;
    private long left;
    private int skip;

    /**
     * Reads from the store what the wanted bytes lie in.
     *
     * @param bytes of the whole file, as it was before it was sealed
     * @param from first byte wanted
     * @param length 1 or more, no further than the end
     */
    static InputStream of(FileStore store, UUID id, byte[] key, long bytes, long from, long length) {
        long first = from / Frames.PLAIN;
        long last = (from + length - 1) / Frames.PLAIN;
        long begin = first * Frames.SEALED;
        long end = Math.min((last + 1) * Frames.SEALED, Frames.sealed(bytes));
        return new OpeningStream(store.read(id, begin, end - begin), key, id, Frames.last(bytes), from, length);
    }

    private OpeningStream(InputStream sealed, byte[] key, UUID id, long lastFrame, long from, long length) {
        this.sealed = sealed;
        this.key = key.clone();
        this.id = id;
        this.lastFrame = lastFrame;
        frame = from / Frames.PLAIN;
        skip = (int) (from % Frames.PLAIN);
        left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        if (at == plain.length) {
            nextFrame();
        }
        int some = (int) Math.min(left, Math.min(length, plain.length - at));
        if (some <= 0) {
            throw new FileStore.FileMissing(id + " is shorter than it was", null);
        }
        System.arraycopy(plain, at, into, offset, some);
        at += some;
        left -= some;
        return some;
    }

    private void nextFrame() throws IOException {
        plain = Frames.open(key, id, frame, frame == lastFrame, sealed.readNBytes(Frames.SEALED));
        frame++;
        at = skip;
        skip = 0;
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
