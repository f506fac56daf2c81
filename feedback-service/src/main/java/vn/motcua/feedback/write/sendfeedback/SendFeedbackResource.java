package vn.motcua.feedback.write.sendfeedback;

import static vn.motcua.calendar.StateCalendar.ZONE;
import static vn.motcua.feedback.FeedbackRefusal.ARRIVAL_NOT_YOURS;
import static vn.motcua.feedback.FeedbackRefusal.CHANNEL_NOT_YOURS;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.CommandContext;
import vn.motcua.eventstore.Commands;
import vn.motcua.eventstore.Ids;
import vn.motcua.eventstore.Outcome;
import vn.motcua.eventstore.VaultRow;
import vn.motcua.eventstore.vault.Vault;
import vn.motcua.feedback.events.Channel;
import vn.motcua.feedback.events.FeedbackId;
import vn.motcua.feedback.events.TrackingSecret;
import vn.motcua.feedback.view.Asker;
import vn.motcua.feedback.view.FeedbackLog;
import vn.motcua.feedback.view.FeedbackView;
import vn.motcua.feedback.write.PersonalText;
import vn.motcua.http.Answers;
import vn.motcua.http.Caller;
import vn.motcua.http.CommandRequest;

/** Takes feedback in, from citizens without a login and from officers and partner systems on their behalf. */
@Path("/api/v1/feedback")
@Tag(name = "feedback")
class SendFeedbackResource {

    private final Commands commands;
    private final CommandRequest request;
    private final Caller caller;
    private final RunningNumbers numbers;
    private final Vault vault;
    private final FeedbackLog log;
    private final Clock clock;

    SendFeedbackResource(
            Commands commands,
            CommandRequest request,
            Caller caller,
            RunningNumbers numbers,
            Vault vault,
            FeedbackLog log,
            Clock clock) {
        this.commands = commands;
        this.request = request;
        this.caller = caller;
        this.numbers = numbers;
        this.vault = vault;
        this.log = log;
        this.clock = clock;
    }

    /** The feedback, and the secret with which its sender can track it. */
    record Receipt(
            @JsonUnwrapped FeedbackView feedback,

            @Schema(description = "Mã bí mật để tra cứu / secret for tracking", examples = "7F3A-09BC-51DE-88A2")
            String trackingSecret) {}

    @POST
    @RunOnVirtualThread
    @PermitAll
    @Operation(
            operationId = "sendFeedback",
            summary = "Gửi phản ánh, kiến nghị · Send feedback",
            description =
                    "Không cần đăng nhập; khi đó Idempotency-Key phải là UUID ngẫu nhiên. Cấp mã, mã bí mật và hạn trả lời kèm "
                            + "giải thích; ẩn danh thì không tính hạn. Without a login, with a random UUID as key then; gives code, "
                            + "secret and the explained due date, none when anonymous.")
    @APIResponse(
            responseCode = "201",
            description = "Đã nhận / received",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    public Response send(@Valid @NotNull SendFeedbackBody body) {
        CommandContext context = request.creation();
        Channel channel = body.channel().orElse(Channel.PORTAL);
        if (!caller.is("FEEDBACK_OFFICER") && !caller.is("PARTNER")) {
            requireOpenToEveryone(channel, body);
        }
        Outcome outcome = send(body, channel, context);
        return Answers.created(
                outcome,
                made -> URI.create("/api/v1/feedback/" + made),
                new Receipt(
                        log.after(outcome, Asker.NOBODY),
                        secretOf(outcome.entityId()).value()));
    }

    private static void requireOpenToEveryone(Channel channel, SendFeedbackBody body) {
        if (!channel.isOpenToEveryone()) {
            throw CHANNEL_NOT_YOURS.because(channel.name());
        }
        body.arrivedOn().ifPresent(day -> {
            throw ARRIVAL_NOT_YOURS.because("Ngày đến " + day);
        });
    }

    private Outcome send(SendFeedbackBody body, Channel channel, CommandContext context) {
        FeedbackId id = new FeedbackId(Ids.newId());
        UUID content = Ids.newId();
        Optional<UUID> sender = body.sender().map(_ -> Ids.newId());
        List<VaultRow> sealed = new ArrayList<>();
        sealed.add(vault.seal(content, new PersonalText(body.content())));
        sender.ifPresent(ref -> sealed.add(vault.seal(ref, body.sender().orElseThrow())));
        return commands.send(
                new SendFeedback(
                        id,
                        numbers.next(LocalDate.ofInstant(clock.instant(), ZONE)),
                        body.arrivedOn(),
                        channel,
                        body.agency(),
                        body.procedureId(),
                        sender,
                        content,
                        body.confidential().orElse(false),
                        secretOf(id.toString()).hash(id.toString())),
                context,
                sealed);
    }

    /** Derived and not stored, so that a repeated request gets the same secret again. */
    private TrackingSecret secretOf(String feedbackId) {
        return TrackingSecret.from(vault.derive("tracking", feedbackId));
    }
}
