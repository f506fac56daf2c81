package vn.motcua.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Commands;

class ServiceShapeTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua.dashboard");

    @Test
    void the_package_kinds_are_those_of_every_service() {
        classes()
                .should()
                .resideInAnyPackage("..dashboard.read.(*)..", "..dashboard.kafka", "..dashboard.infra")
                .check(SERVICE);
    }

    @Test
    void slices_do_not_call_each_other() {
        slices().matching("..dashboard.read.(*)..")
                .should()
                .notDependOnEachOther()
                .check(SERVICE);
    }

    @Test
    void messages_depend_on_nothing_of_the_service() {
        noClasses()
                .that()
                .resideInAPackage("..dashboard.kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..dashboard.read..", "..dashboard.infra..")
                .check(SERVICE);
    }

    @Test
    void figures_know_neither_clock_nor_database_nor_framework() {
        noClasses()
                .that()
                .resideInAPackage("..planboard.figures..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io..", "jakarta..", "org.hibernate..", "vn.motcua.eventstore..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .check(SERVICE);
    }

    @Test
    void boards_send_no_commands() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Commands.class)
                .check(SERVICE);
    }
}
