package vn.motcua.files;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A clamd, asked over TCP by its command INSTREAM: pieces with their lengths, an empty one at the end, then what it says. */
public final class Clamd implements Scanner {
    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int PIECE = 64 * 1024;
    private static final int SAYS_MAX = 1_000;

    private final String host;
    private final int port;
    private final int patienceMillis;

    /** @param patience for a connection, and for each answer */
    public Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patienceMillis = Math.toIntExact(patience.toMillis());
    }

    @Override
    public Verdict scan(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patienceMillis);
            socket.setSoTimeout(patienceMillis);
            try {
                send(content, socket);
            } catch (java.net.SocketException closed) {
                // It ends the connection where a file is longer than it takes, and says so before.
                LOG.debug("clamd takes no more", closed);
            }
            return verdict(said(socket.getInputStream()));
        }
    }

    private static void send(InputStream content, Socket socket) throws IOException {
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            to.writeInt(read);
            to.write(piece, 0, read);
        }
        to.writeInt(0);
        to.flush();
    }

    private static String said(InputStream from) throws IOException {
        return new String(from.readNBytes(SAYS_MAX), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Verdict verdict(String said) throws IOException {
        if (said.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (said.endsWith(" FOUND")) {
            LOG.warn("clamd: {}", said);
            return Verdict.INFECTED;
        }
        throw new IOException("clamd says: " + said);
    }
}
