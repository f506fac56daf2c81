package vn.motcua.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import vn.motcua.local.Home;

/**
 * A checkout with the real broker, issuer and gateway, one stub service, and no other: this module is built before
 * the services are.
 */
final class StubHome {

    private StubHome() {}

    static Home in(Path folder) throws IOException {
        Files.createFile(folder.resolve("mvnw"));
        Files.createDirectories(folder.resolve("deploy"));
        Files.createSymbolicLink(
                folder.resolve("deploy/local"), Home.find().folder().resolve("deploy/local"));
        for (String module : new String[] {
            "plan-service", "tthc-catalog-service", "dossier-service", "feedback-service", "dashboard-service"
        }) {
            Files.createDirectories(folder.resolve(module));
            Files.writeString(folder.resolve(module).resolve("pom.xml"), "<project/>");
        }
        Files.writeString(folder.resolve("plan-service/pom.xml"), "<artifactId>service-parent</artifactId>");
        Path app = folder.resolve("plan-service/target/quarkus-app");
        Files.createDirectories(app);
        writeJar(app.resolve("quarkus-run.jar"));
        return new Home(folder);
    }

    private static void writeJar(Path file) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        String entry = StubService.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                var in = StubService.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new JarEntry(entry));
            in.transferTo(jar);
            jar.closeEntry();
        }
    }
}
