package vn.motcua.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/** Seals what is written, frame by frame. Nothing is written before there is something; the last frame comes with the end. */
final class SealingStream extends OutputStream {
    private final OutputStream to;
    private final byte[] key;
    private final UUID id;
    private final byte[] plain = new byte[Frames.PLAIN];
    private int filled;
    private long frame;
    private boolean closed;

    SealingStream(OutputStream to, byte[] key, UUID id) {
        this.to = to;
        this.key = key.clone();
        this.id = id;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == plain.length) {
                seal(false);
            }
            int some = Math.min(length - done, plain.length - filled);
            System.arraycopy(from, at + done, plain, filled, some);
            filled += some;
            done += some;
        }
    }

    private void seal(boolean last) throws IOException {
        to.write(Frames.seal(key, id, frame, last, plain, filled));
        frame++;
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            try (to) {
                seal(true);
            }
        }
    }
}
