package vn.motcua.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.client.dossier.ApiClient;
import vn.motcua.client.dossier.ApiException;
import vn.motcua.client.dossier.ApiResponse;
import vn.motcua.client.dossier.api.DossiersApi;
import vn.motcua.client.dossier.api.TrackingApi;
import vn.motcua.client.dossier.model.Applicant1;
import vn.motcua.client.dossier.model.Channel;
import vn.motcua.client.dossier.model.DeliverResultBody;
import vn.motcua.client.dossier.model.DossierView;
import vn.motcua.client.dossier.model.FilingBody;
import vn.motcua.client.dossier.model.IssueResultBody;
import vn.motcua.client.dossier.model.Paper;
import vn.motcua.client.dossier.model.ReceiveDossier201Response;
import vn.motcua.client.dossier.model.Subject;
import vn.motcua.client.dossier.model.TrackedDossier;
import vn.motcua.client.dossier.model.TransferDossierBody;
import vn.motcua.local.Home;

/** What generators make of the published documents (deploy/api-clients), at work: a dossier from receipt to delivery. */
final class GeneratedClients {

    private static final String COUNTER = "tiep.nhan";
    private static final String OFFICER = "chuyen.vien";

    private final RunningProduct product;

    GeneratedClients(RunningProduct product) {
        this.product = product;
    }

    /** Returns the states that the dossier went through, and what its citizen reads at the end. */
    List<String> deliverInJava() throws ApiException {
        DossiersApi counter = new DossiersApi(client(product.token(COUNTER)));
        DossiersApi officer = new DossiersApi(client(product.token(OFFICER)));

        ApiResponse<ReceiveDossier201Response> receipt = counter.receiveDossierWithHttpInfo(key(), filing(), null);
        ReceiveDossier201Response received = receipt.getData();
        UUID id = received.getDossierId();
        ApiResponse<DossierView> transferred =
                counter.transferDossierWithHttpInfo(id, key(), version(receipt), new TransferDossierBody(), null);
        ApiResponse<DossierView> resolved = officer.issueResultWithHttpInfo(
                id,
                key(),
                version(transferred),
                new IssueResultBody().resultNumber("15/GP").electronicResult(true),
                null);
        ApiResponse<DossierView> delivered = counter.deliverResultWithHttpInfo(
                id, key(), version(resolved), new DeliverResultBody().delivery(Channel.DIRECT), null);

        TrackedDossier tracked = new TrackingApi(client(""))
                .trackDossier(received.getOfficialCode(), null, received.getTrackingSecret());
        return Stream.of(
                        received.getState(),
                        resolved.getData().getState(),
                        delivered.getData().getState(),
                        tracked.getState())
                .map(String::valueOf)
                .toList();
    }

    private static FilingBody filing() {
        return new FilingBody()
                .procedureCode("1.900101")
                .channel(Channel.DIRECT)
                .applicant(new Applicant1()
                        .kind(Subject.BUSINESS)
                        .name("Công ty Ví Dụ")
                        .identityNumber("020012345678"))
                .components(Stream.of("VB01", "NQ01", "YK01")
                        .map(code -> new Paper()
                                .code(code)
                                .originals(1)
                                .copies(0)
                                .digitised(true)
                                .reused(false))
                        .toList());
    }

    private ApiClient client(String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(product.parts().address().toString());
        return token.isEmpty()
                ? client
                : client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String version(ApiResponse<?> answer) {
        return answer.getHeaders().get("etag").getFirst();
    }

    /** Returns npm, or nothing. */
    static Optional<Path> npm() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "npm"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Builds the TypeScript clients and runs the one that delivers a dossier; returns what it says. */
    String deliverInTypeScript() throws IOException {
        Path folder = Home.find().folder().resolve("deploy/api-clients");
        run(folder, Map.of(), folder.resolve("typescript/build").toString());
        return run(
                folder.resolve("target/typescript"),
                Map.of(
                        "MOTCUA_ADDRESS", product.parts().address().toString(),
                        "MOTCUA_COUNTER_TOKEN", product.token(COUNTER),
                        "MOTCUA_OFFICER_TOKEN", product.token(OFFICER)),
                "node",
                "out/deliver.js");
    }

    private static String run(Path folder, Map<String, String> environment, String... command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var output = process.inputReader()) {
            String said = String.join("\n", output.lines().toList());
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command[0] + " runs", e);
        } finally {
            process.destroy();
        }
    }
}
