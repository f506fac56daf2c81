package vn.motcua.dossier.automation.whenhandledthentellapplicant;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import vn.motcua.eventstore.Outbound.Delivery;
import vn.motcua.eventstore.Outbound.Delivery.NotSent;
import vn.motcua.eventstore.Outbound.TargetAway;
import vn.motcua.eventstore.engine.EventCodec;

/**
 * Text messages to a gateway that takes {@code {"id", "to", "text"}} by POST: 2xx has taken it, 422 cannot reach that number,
 * anything else takes nothing at present. An operator's own protocol is an adapter behind that.
 */
final class HttpSms implements Sms {
    private static final Duration WAIT = Duration.ofSeconds(15);
    private static final int UNREACHABLE = 422;

    private final NoticesConfig config;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(WAIT).build();

    HttpSms(NoticesConfig config) {
        this.config = config;
    }

    @Override
    public Delivery send(UUID id, String to, String text) throws TargetAway {
        int status = status(request(Map.of("id", id.toString(), "to", to, "text", text)));
        if (status / 100 == 2) {
            return Delivery.SENT;
        }
        if (status == UNREACHABLE) {
            return new NotSent("cổng tin nhắn không gửi được tới số này / the gateway cannot reach that number");
        }
        throw new TargetAway("cổng tin nhắn trả lời / the gateway for text messages answers " + status, null);
    }

    private HttpRequest request(Map<String, String> message) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(config.smsUrl().orElseThrow())
                    .timeout(WAIT)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(EventCodec.JSON.writeValueAsBytes(message)));
            config.smsToken().ifPresent(token -> request.header("Authorization", "Bearer " + token));
            return request.build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of text is JSON", e);
        }
    }

    private int status(HttpRequest request) throws TargetAway {
        try {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            return answer.statusCode();
        } catch (IOException e) {
            throw new TargetAway(
                    "không gọi được cổng tin nhắn / the gateway for text messages cannot be reached: "
                            + e.getClass().getSimpleName(),
                    null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TargetAway("interrupted", e);
        }
    }
}
