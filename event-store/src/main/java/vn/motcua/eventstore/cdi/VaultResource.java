package vn.motcua.eventstore.cdi;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.motcua.eventstore.vault.ErasedAgain;
import vn.motcua.eventstore.vault.VaultStatus;
import vn.motcua.eventstore.vault.VaultVerdict;

/** What operators may ask of a service's vault; the same in every service. No answer tells what lies in it. */
@Path("/operations/vault")
@RolesAllowed("OPERATOR")
@Tag(name = "Vận hành · Operations")
public class VaultResource {
    private final EventStoreRuntime runtime;

    VaultResource(EventStoreRuntime runtime) {
        this.runtime = runtime;
    }

    @GET
    @Operation(
            operationId = "vaultStatus",
            summary = "Khoá của kho kín · The keys of the vault",
            description =
                    "Tên các khoá và số dòng dưới từng khoá, không có khoá nào · Names of keys and how many rows are"
                            + " under each, never a key")
    public Uni<VaultStatus> status() {
        Pool patient = runtime.patient();
        return runtime.rewrapping().status(patient).onTermination().invoke(() -> patient.close());
    }

    @GET
    @Path("/verification")
    @RunOnVirtualThread
    @Operation(
            operationId = "verifyVault",
            summary = "So kho kín với nhật ký và Kafka · Compare the vault with log and topic",
            description =
                    "Chỉ nêu tham chiếu, không nêu ai: dòng hỏng, mất, thừa, và dòng của người đã được xoá mà một lần khôi"
                            + " phục đưa trở lại · References, nobody's name: rows that are damaged, gone or of no event, and those of"
                            + " people who were erased and whom a restore brought back")
    public VaultVerdict verification() {
        return runtime.verifyVault();
    }

    @POST
    @Path("/erase-again")
    @RunOnVirtualThread
    @Operation(
            operationId = "eraseAgain",
            summary =
                    "Sau khi khôi phục: xoá lại những ai Kafka nói là đã xoá · After a restore: erase again whoever the topic"
                            + " says was erased",
            description =
                    "Hồ sơ nào chưa tới bước được xoá thì dữ liệu vẫn bị huỷ và định danh được nêu · Where the restored"
                            + " entity is not as far yet its data are destroyed all the same, and it is named",
            extensions = @Extension(name = "x-command", value = "none"))
    public ErasedAgain eraseAgain() {
        return runtime.eraseAgain();
    }

    @POST
    @Path("/rewrap")
    @RunOnVirtualThread
    @Operation(
            operationId = "rewrapVault",
            summary =
                    "Đọc lại các khoá và chuyển mọi dòng sang khoá đầu · Read the keys anew and bring all rows under the first",
            description =
                    "Chạy nền, từng đợt; gọi lại khi bị ngắt thì làm tiếp · In the background, batch by batch; asked again"
                            + " after a break it goes on",
            extensions = @Extension(name = "x-command", value = "none"))
    @APIResponse(responseCode = "200", description = "OK")
    @APIResponse(responseCode = "409", description = "VAULT_KEY_IN_USE")
    public VaultStatus rewrap() {
        Pool patient = runtime.patient();
        try {
            runtime.rewrapping().start(patient);
            return runtime.rewrapping().status(patient).await().indefinitely();
        } finally {
            patient.close();
        }
    }
}
