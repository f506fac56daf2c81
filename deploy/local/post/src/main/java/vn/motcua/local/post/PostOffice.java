package vn.motcua.local.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/**
 * Takes every letter and text message of a local product, delivers none, and shows them on a page: on loopback only, in memory
 * only. Arguments: port for SMTP, port of the page.
 */
public final class PostOffice implements AutoCloseable {

    private final GreenMail mail;
    private final HttpServer page;

    private PostOffice(GreenMail mail, HttpServer page) {
        this.mail = mail;
        this.page = page;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: PostOffice SMTP_PORT PAGE_PORT");
        }
        PostOffice office = open(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(office::close, "post-shutdown"));
    }

    static PostOffice open(int smtpPort, int pagePort) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        var mail = new GreenMail(new ServerSetup(smtpPort, loopback.getHostAddress(), ServerSetup.PROTOCOL_SMTP));
        mail.start();
        HttpServer page = HttpServer.create(new InetSocketAddress(loopback, pagePort), 0);
        page.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        page.createContext("/", new PostPage(new Letters(mail), new TextMessages()));
        page.start();
        return new PostOffice(mail, page);
    }

    @Override
    public void close() {
        page.stop(0);
        mail.stop();
    }
}
