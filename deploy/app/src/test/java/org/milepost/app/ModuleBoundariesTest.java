package org.milepost.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The modules keep the rules; {@link ModuleBoundariesBiteTest} shows that the rules would tell. */
class ModuleBoundariesTest {
    private static final ModuleRules RULES = new ModuleRules("org.milepost");

    private static final JavaClasses MODULES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/simulator"))
            .importPackages(RULES.root(), ModuleRules.TEMPLATES);

    @Test
    void every_module_and_its_templates_are_looked_at() {
        for (String module :
                new String[] {"chain", "platform", "staff", "locations", "content", "intake", "insurance"}) {
            assertThat(MODULES.containPackage("org.milepost." + module))
                    .as(module)
                    .isTrue();
        }
        assertThat(MODULES.containPackage(ModuleRules.TEMPLATES + ".intake")).isTrue();
    }

    @Test
    void modules_and_their_packages_form_no_cycle() {
        RULES.no_cycles().check(MODULES);
    }

    @Test
    void a_module_knows_only_those_below_it() {
        RULES.only_lower_modules().check(MODULES);
    }

    @Test
    void a_module_sees_nothing_of_another_but_its_root_package() {
        RULES.only_root_packages().check(MODULES);
    }

    @Test
    void entities_stay_inside_of_their_package() {
        RULES.entities_stay_inside().check(MODULES);
    }

    @Test
    void what_a_class_needs_stands_in_its_constructor() {
        RULES.no_injected_fields().check(MODULES);
    }

    @Test
    void events_are_heard_within_their_transaction() {
        RULES.no_asynchronous_events().check(MODULES);
    }

    @Test
    void time_comes_from_the_injected_clock() {
        RULES.no_other_clock().check(MODULES);
    }

    @Test
    void nothing_is_left_of_javax() {
        RULES.no_javax_leftovers().check(MODULES);
    }

    @Test
    void names_tell_what_a_class_does() {
        RULES.telling_names().check(MODULES);
    }

    @Test
    void nothing_is_printed() {
        RULES.no_standard_streams().check(MODULES);
    }

    @Test
    void what_is_sent_to_us_lies_in_no_file_of_the_container() {
        RULES.no_uploads_by_way_of_the_disk().check(MODULES);
    }
}
