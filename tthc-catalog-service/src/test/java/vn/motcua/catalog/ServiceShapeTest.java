package vn.motcua.catalog;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServiceShapeTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua.catalog");

    /** An automation turns something that happened into a command, so it alone names commands of write slices. */
    @Test
    void slices_do_not_call_each_other() {
        slices().matching("..catalog.(*).(*)")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage("vn.motcua.catalog.automation.."),
                        resideInAPackage("vn.motcua.catalog.write.."))
                .check(SERVICE);
    }

    @Test
    void reading_knows_nothing_of_writing() {
        noClasses()
                .that()
                .resideInAPackage("vn.motcua.catalog.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.motcua.catalog.write..")
                .check(SERVICE);
    }

    @Test
    void decisions_look_at_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.motcua.catalog.write..", "vn.motcua.catalog.events..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(SERVICE);
    }

    @Test
    void events_know_the_jdk_and_jackson_alone() {
        classes()
                .that()
                .resideInAPackage("vn.motcua.catalog.events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("vn.motcua.catalog.events..", "java..", "com.fasterxml.jackson..")
                .check(SERVICE);
    }

    @Test
    void everything_lies_in_one_of_the_five_kinds_of_package() {
        classes()
                .that()
                .resideOutsideOfPackage("vn.motcua.catalog")
                .should()
                .resideInAnyPackage(
                        "vn.motcua.catalog.events..",
                        "vn.motcua.catalog.write..",
                        "vn.motcua.catalog.read..",
                        "vn.motcua.catalog.automation..",
                        "vn.motcua.catalog.kafka..",
                        "vn.motcua.catalog.infra..")
                .check(SERVICE);
    }
}
