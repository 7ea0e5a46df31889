package org.milepost.insurance.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.insurance.benefits.Answers.plan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {
    @Test
    void a_line_that_sends_us_to_another_company_is_a_carve_out() {
        CoverageSummary summary = plan(
                "EB*1*IND*30",
                "EB*U*IND*MH^AI",
                "LS*2120",
                "NM1*VN*2*HARBOR BEHAVIORAL*****MI*HB778",
                "PER*IC**TE*6015550177*UR*HARBOR.EXAMPLE.ORG",
                "LE*2120");

        assertThat(summary.carveOuts()).singleElement().satisfies(carveOut -> {
            Entity entity = carveOut.entity().orElseThrow();
            assertThat(entity.name()).isEqualTo("HARBOR BEHAVIORAL");
            assertThat(entity.hasMemberId()).isTrue();
            assertThat(entity.id()).isEqualTo("HB778");
            assertThat(entity.phones()).containsExactly("6015550177");
            assertThat(entity.addresses()).containsExactly("HARBOR.EXAMPLE.ORG");
            assertThat(carveOut.serviceTypes()).containsExactly("MH", "AI");
            assertThat(carveOut.line().source().segment()).isEqualTo(11);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR", "PRP", "SEP", "TTP"})
    void an_active_line_that_names_another_payer_is_a_carve_out(String role) {
        assertThat(plan("EB*1*IND*MH", "LS*2120", "NM1*" + role + "*2*HARBOR*****PI*HB001", "LE*2120")
                        .carveOuts())
                .singleElement()
                .satisfies(
                        carveOut -> assertThat(carveOut.entity().orElseThrow().hasMemberId())
                                .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VN", "X3", "P3", "1P", "FA"})
    void an_active_line_that_names_somebody_else_is_none(String role) {
        assertThat(plan("EB*1*IND*MH", "LS*2120", "NM1*" + role + "*2*HARBOR*****PI*HB001", "LE*2120")
                        .carveOuts())
                .isEmpty();
    }

    @Test
    void a_payer_that_names_itself_is_none() {
        assertThat(plan("EB*1*IND*30", "NM1*PR*2*Meridian PPO*****PI*X").carveOuts())
                .isEmpty();
        assertThat(plan("EB*1*IND*30", "NM1*PR*2*MERIDIAN HEALTH*****PI*MER01").carveOuts())
                .isEmpty();
        assertThat(plan("EB*1*IND*30", "NM1*PR*2*HARBOR*****PI*HB001").carveOuts())
                .hasSize(1);
    }

    @Test
    void a_longer_form_of_its_name_is_itself_on_the_plan_s_line_and_a_company_on_a_behavioral_one() {
        assertThat(plan("EB*1*IND*30", "NM1*PR*2*MERIDIAN PPO OF TEXAS*****PI*MT1")
                        .carveOuts())
                .isEmpty();
        assertThat(plan("EB*1*IND*MH", "NM1*PR*2*MERIDIAN PPO BEHAVIORAL*****PI*MB1")
                        .carveOuts())
                .hasSize(1);
    }

    @Test
    void drugs_and_teeth_carved_out_are_no_matter_of_behavioral_care() {
        assertThat(plan("EB*U*IND*88", "NM1*PR*2*PILLCO", "EB*U*IND*35", "NM1*PR*2*DENTCO")
                        .carveOuts())
                .isEmpty();
    }

    @Test
    void a_carve_out_without_a_name_is_one_all_the_same() {
        assertThat(plan("EB*U*IND*AI").carveOuts())
                .singleElement()
                .satisfies(carveOut -> assertThat(carveOut.entity()).isEmpty());
    }

    @Test
    void another_payer_is_told_with_its_place_in_the_order() {
        CoverageSummary summary =
                plan("EB*1*IND*30", "EB*R**30*MA", "LS*2120", "NM1*PRP*2*COUNTY PLAN*****PI*CP1", "LE*2120");

        assertThat(summary.otherPayers()).singleElement().satisfies(other -> {
            assertThat(other.entity().orElseThrow().name()).isEqualTo("COUNTY PLAN");
            assertThat(other.entity().orElseThrow().role()).isEqualTo("PRP");
        });
        assertThat(summary.carveOuts()).isEmpty();
    }

    @Test
    void another_payer_s_plan_that_has_ended_is_left_out() {
        assertThat(plan(
                                "EB*1*IND*30",
                                "EB*R**30*MA",
                                "DTP*290*D8*20200101",
                                "DTP*291*RD8*20200101-20201231",
                                "NM1*PRP*2*OLD")
                        .otherPayers())
                .isEmpty();
    }

    @Test
    void entities_need_no_ls_and_each_keeps_its_own_contacts() {
        CoverageSummary summary = plan(
                "EB*U*IND*AI",
                "NM1*VN*2*FIRST",
                "PER*IC**TE*6015550178",
                "NM1*X3*2*SECOND",
                "PER*IC*DESK*TE*6015550179");

        assertThat(summary.carveOuts())
                .extracting(carveOut -> carveOut.entity().orElseThrow().phones())
                .containsExactly(List.of("6015550178"), List.of("6015550179"));
    }

    @Test
    void whom_to_call_is_the_payer_and_whoever_manages_behavioral_care_never_a_provider() {
        Answer answer = Answer.of(
                "30",
                "",
                Answers.AT,
                Answers.wrapped(List.of(
                        "HL*1**20*1",
                        "NM1*PR*2*MERIDIAN PPO*****PI*MER01",
                        "PER*IC*MEMBER SERVICES*TE*6015550180",
                        "HL*2*1*21*1",
                        "NM1*1P*2*EXTRA MILE RECOVERY*****XX*1234567893",
                        "HL*3*2*22*0",
                        "NM1*IL*1*TESTWELL*RUTH****MI*MDP100200300",
                        "EB*1*IND*MH",
                        "NM1*X3*2*HARBOR REVIEW",
                        "PER*IC**TE*6015550181",
                        "EB*L*IND*30",
                        "NM1*P3*1*DOCTOR*DEMO",
                        "PER*IC**TE*6015550182",
                        "EB*1*IND*35",
                        "NM1*VN*2*DENTCO",
                        "PER*IC**TE*6015550183")));

        CoverageSummary summary = CoverageSummary.of(List.of(answer), Answers.DATE);

        assertThat(summary.contacts()).extracting(Entity::name).containsExactly("MERIDIAN PPO", "HARBOR REVIEW");
    }

    /** One bit turned made LI of MI, and the member id was told as that of a company. */
    @ParameterizedTest
    @CsvSource({"PI, false", "XX, false", "MI, true", "LI, true", "'', true"})
    void an_id_may_be_a_persons_unless_its_kind_is_one_of_organizations(String kind, boolean isOfPerson) {
        Entity entity = plan("EB*1*IND*MH", "LS*2120", "NM1*SEP*2*HARBOR*****" + kind + "*HB778", "LE*2120")
                .facts()
                .get(0)
                .key()
                .entities()
                .get(0);

        assertThat(entity.hasIdOfPerson()).isEqualTo(isOfPerson);
    }
}
