package vn.motcua.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.eventstore.Commands;
import vn.motcua.servicetest.ServiceShape;

class ServiceShapeTest extends ServiceShape {
    ServiceShapeTest() {
        super("vn.motcua.dashboard", "read", "write", "view", "facts", "metrics", "known", "infra");
    }

    @Test
    void figures_know_neither_clock_nor_database_nor_framework() {
        noClasses()
                .that()
                .resideInAPackage("..dashboard.metrics..")
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
                .check(service());
    }

    @Test
    void boards_send_no_commands() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Commands.class)
                .check(service());
    }
}
