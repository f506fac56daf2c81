package vn.motcua.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes the body whole before anything parses it: its size, its hash and its characters are known from then on. A body that a resource
 * takes as a stream is left to it.
 */
@Provider
class BodyReading implements ReaderInterceptor {
    private final BodyHash hash;
    private final RoutingContext routing;
    private final long bytesMax;

    BodyReading(
            BodyHash hash,
            RoutingContext routing,
            @ConfigProperty(name = "motcua.http.whole-body-max") MemorySize bodyMax) {
        this.hash = hash;
        this.routing = routing;
        this.bytesMax = bodyMax.asLongValue();
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == InputStream.class) {
            return context.proceed();
        }
        byte[] body = read(context.getInputStream());
        hash.take(body);
        if (isJson(context.getMediaType())) {
            JsonText.check(body);
        }
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    private byte[] read(InputStream stream) {
        try {
            byte[] body = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, bytesMax + 1));
            if (body.length <= bytesMax) {
                return body;
            }
        } catch (IOException brokenOff) {
            throw new Rejected(
                    HttpRefusal.REQUEST_MALFORMED,
                    "Nội dung yêu cầu bị ngắt giữa chừng",
                    "The request body broke off in the middle");
        }
        // What is left unread would be taken for the next request of this connection.
        routing.addEndHandler(_ -> routing.request().connection().close());
        throw new Rejected(
                HttpRefusal.BODY_TOO_LARGE, "Tối đa " + bytesMax + " byte", "At most " + bytesMax + " bytes");
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
