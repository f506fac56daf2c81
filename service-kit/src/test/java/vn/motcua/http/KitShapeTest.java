package vn.motcua.http;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KitShapeTest {
    private static final Path ROOMS = Path.of("src", "main", "java", "vn", "motcua");
    private static final JavaClasses KIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua.http", "vn.motcua.time", "vn.motcua.config");

    @Test
    void the_kit_stays_small() {
        List<String> open = KIT.stream()
                .filter(type -> type.getModifiers().contains(PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();
        assertTrue(!open.isEmpty() && open.size() <= 20, open.toString());
    }

    @Test
    void it_has_three_rooms_and_all_are_looked_at() {
        assertEquals(
                Set.of("vn.motcua.http", "vn.motcua.time", "vn.motcua.config"),
                KIT.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
        assertTrue(Files.isDirectory(ROOMS));
        assertEquals(3, Objects.requireNonNull(ROOMS.toFile().list()).length);
    }

    @Test
    void time_and_configuration_know_nothing_of_http() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.motcua.time", "vn.motcua.config")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.motcua.http..", "jakarta.ws.rs..")
                .check(KIT);
    }
}
