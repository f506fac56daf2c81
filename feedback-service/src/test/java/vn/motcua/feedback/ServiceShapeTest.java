package vn.motcua.feedback;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Commands;

/** Keeps the package tree what the style guide says it is. */
class ServiceShapeTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.motcua.feedback");

    /** An automation turns something that happened into a command, so it alone names commands of write slices. */
    @Test
    void slices_do_not_call_each_other() {
        slices().matching("..feedback.(*).(*)")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAPackage("vn.motcua.feedback.automation.."),
                        resideInAPackage("vn.motcua.feedback.write.."))
                .check(SERVICE);
    }

    @Test
    void reading_knows_nothing_of_writing() {
        noClasses()
                .that()
                .resideInAPackage("..feedback.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..feedback.write..")
                .check(SERVICE);
    }

    @Test
    void events_depend_on_the_jdk_and_jackson_only() {
        classes()
                .that()
                .resideInAPackage("..feedback.events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.fasterxml.jackson.annotation..", "..feedback.events..")
                .check(SERVICE);
    }

    @Test
    void decisions_ask_nobody_for_the_time_or_an_identifier() {
        noClasses()
                .that()
                .resideInAPackage("..feedback.write..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .check(SERVICE);
    }

    @Test
    void a_read_resource_never_sends_a_command() {
        noClasses()
                .that()
                .resideInAPackage("..feedback.read..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Commands.class)
                .check(SERVICE);
    }

    @Test
    void a_write_resource_never_answers_from_the_event_loop() {
        noClasses()
                .that()
                .resideInAPackage("..feedback.write..")
                .and()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Uni.class)
                .check(SERVICE);
    }

    @Test
    void there_are_five_kinds_of_package_and_infra() {
        classes()
                .that(resideInAPackage("vn.motcua.feedback.."))
                .should()
                .resideInAnyPackage(
                        "vn.motcua.feedback",
                        "..feedback.events",
                        "..feedback.write..",
                        "..feedback.read..",
                        "..feedback.automation..",
                        "..feedback.kafka",
                        "..feedback.infra")
                .check(SERVICE);
    }

    @Test
    void no_package_is_a_grab_bag() {
        classes()
                .should(be(resideOutsideOfPackages(
                        "..service..",
                        "..manager..",
                        "..helper..",
                        "..util..",
                        "..impl..",
                        "..dto..",
                        "..mapper..",
                        "..common..")))
                .check(SERVICE);
    }
}
