package vn.motcua.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * The twelve ports of one running product, all on loopback, from a base on.
 *
 * @param base port of the gateway, 1024 to 65524
 */
public record Ports(int base) {

    private static final int COUNT = 12;

    public Ports {
        if (base < 1024 || base > 65_536 - COUNT) {
            throw new IllegalArgumentException("cổng / port: 1024 to " + (65_536 - COUNT) + ", not " + base);
        }
    }

    /** Returns twelve free ports, below the range that the system hands out for outgoing connections. */
    public static Ports free() {
        return ThreadLocalRandom.current()
                .ints(100, 1_700, 2_700)
                .mapToObj(dozens -> new Ports(dozens * COUNT))
                .filter(ports -> ports.taken().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("không còn cổng trống / no free ports"));
    }

    public int gateway() {
        return base;
    }

    /** @param place 1 to 5, the service's place in the table of services */
    public int service(int place) {
        return base + place;
    }

    public int issuer() {
        return base + 6;
    }

    public int postgres() {
        return base + 7;
    }

    public int kafka() {
        return base + 8;
    }

    public int kafkaController() {
        return base + 9;
    }

    /** Where letters are taken. */
    public int smtp() {
        return base + 10;
    }

    /** Where letters and text messages are shown, and text messages are taken. */
    public int post() {
        return base + 11;
    }

    /** Returns those of the twelve that somebody listens on. */
    public List<Integer> taken() {
        return IntStream.range(base, base + COUNT)
                .filter(port -> !isFree(port))
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // Connections of a product that has just ended linger without anyone listening.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
