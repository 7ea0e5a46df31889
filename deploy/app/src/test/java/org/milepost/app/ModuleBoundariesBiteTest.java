package org.milepost.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule tells of the class that breaks it, and of no other. */
class ModuleBoundariesBiteTest {
    private static final ModuleRules RULES = new ModuleRules("org.milepost.app.trespass");

    private static final JavaClasses TRESPASSES = new ClassFileImporter().importPackages(RULES.root());

    @Test
    void two_modules_that_know_each_other_are_a_cycle() {
        assertThat(told(RULES.no_cycles())).singleElement().asString().contains("Slice platform", "Slice staff");
    }

    @Test
    void a_lower_module_must_not_know_a_higher() {
        assertThat(told(RULES.only_lower_modules()))
                .isNotEmpty()
                .allSatisfy(trespass -> assertThat(trespass).contains("platform.KnowsStaff", "staff.KnowsPlatform"));
    }

    @Test
    void a_web_package_is_not_for_other_modules() {
        assertThat(told(RULES.only_root_packages()))
                .isNotEmpty()
                .allSatisfy(trespass -> assertThat(trespass).contains("LooksInside", "staff.web.SignInPage"));
    }

    @Test
    void an_entity_must_not_be_public() {
        assertThat(told(RULES.entities_stay_inside()))
                .singleElement()
                .asString()
                .contains("PublicEntity");
    }

    @Test
    void a_field_must_not_be_injected() {
        assertThat(told(RULES.no_injected_fields())).singleElement().asString().contains("TakesWithoutAsking.clock");
    }

    @Test
    void an_event_must_not_be_fired_asynchronously() {
        assertThat(told(RULES.no_asynchronous_events()))
                .singleElement()
                .asString()
                .contains("TellsLater");
    }

    @Test
    void the_time_must_not_be_taken_from_elsewhere_than_the_clock() {
        assertThat(told(RULES.no_other_clock())).singleElement().asString().contains("HasItsOwnTime");
    }

    @Test
    void a_class_must_not_be_called_a_helper() {
        assertThat(told(RULES.telling_names())).singleElement().asString().contains("InquiryHelper");
    }

    @Test
    void nothing_may_be_printed() {
        assertThat(told(RULES.no_standard_streams())).singleElement().asString().contains("Talks");
    }

    @Test
    void an_upload_must_not_go_by_way_of_the_disk() {
        assertThat(told(RULES.no_uploads_by_way_of_the_disk()))
                .singleElement()
                .asString()
                .contains("TakesAPart");
    }

    private static List<String> told(ArchRule rule) {
        return rule.evaluate(TRESPASSES).getFailureReport().getDetails();
    }
}
