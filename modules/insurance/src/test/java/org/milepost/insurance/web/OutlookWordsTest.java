package org.milepost.insurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milepost.insurance.ContractTerms;
import org.milepost.insurance.NetworkStatus;
import org.milepost.insurance.Verifications;
import org.milepost.insurance.benefits.Answers;
import org.milepost.insurance.benefits.CoverageSummary;
import org.milepost.insurance.estimates.Estimates;
import org.milepost.locations.LevelOfCare;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;

class OutlookWordsTest {
    private static final ContractTerms IN =
            new ContractTerms(NetworkStatus.IN, Map.of(LevelOfCare.RESIDENTIAL, new BigDecimal("550")));
    private static final List<String> TOLD = List.of(
            "EB*1*IND*AI*PR*******N*W",
            "HSD*DY*48***29",
            "EB*C*IND*30***29*420*****Y",
            "EB*C*FAM*30***29*1180*****Y",
            "EB*G*IND*30***29*4210.55*****Y",
            "EB*A*IND*AI*PR****.2****Y");

    @Test
    void an_estimate_is_one_sentence_and_each_thing_it_assumes_another() {
        OutlookView.Card card =
                say(Language.ENGLISH, IN).of(LevelOfCare.RESIDENTIAL).orElseThrow();

        assertThat(card.says()).isEqualTo("A 30-day residential stay may cost you between $3,636 and $4,210.55.");
        assertThat(card.assumptions())
                .extracting(OutlookView.Assumed::says)
                .containsExactly(
                        "30 days at $550 a day come to $16,500. That is the price we agreed on with your plan.",
                        "Your plan still pays for 48 days.",
                        "Of your own deductible $420 is left, of your family’s $1,180. Your plan did not say which one counts."
                                + " The lower figure takes the smaller, the higher figure the larger.",
                        "After the deductible, you pay 20% of the rest.",
                        "You pay $4,210.55 at most. So much is left of your out-of-pocket maximum, the most you pay in a year.",
                        "All of it falls in this plan year. In a new year you begin again with the deductible.",
                        "Bills that your plan has not settled yet are not in its figures. They may make it less.");
        assertThat(card.assumptions().get(2).lines())
                .extracting(CoverageView.Line::text)
                .containsExactly("EB*C*IND*30***29*420*****Y", "EB*C*FAM*30***29*1180*****Y");
    }

    @Test
    void it_is_said_in_spanish_as_well() {
        OutlookView view = say(Language.SPANISH, IN);

        assertThat(view.network()).startsWith("Example Recovery está en la red de su plan.");
        assertThat(view.of(LevelOfCare.RESIDENTIAL).orElseThrow().says())
                .isEqualTo("Por 30 días de tratamiento residencial usted puede pagar entre $3,636 y $4,210.55.");
    }

    @Test
    void where_the_network_is_not_known_that_is_said_once_and_nothing_is_reckoned() {
        OutlookView view = say(Language.ENGLISH, ContractTerms.UNKNOWN);

        assertThat(view.network()).startsWith("We do not know yet if Example Recovery is in your plan’s network.");
        assertThat(view.estimates()).isEmpty();
        assertThat(view.without())
                .containsExactly(
                        "We can’t say yet what care may cost you. First we have to find out if we are in your plan’s network.");
        assertThat(view.ask()).contains("Ask Example Recovery.");
    }

    @Test
    void the_levels_without_an_estimate_are_named_together_with_the_reason() {
        assertThat(say(Language.ENGLISH, IN).without())
                .containsExactly(
                        "No estimate for medication for addiction: your plan set a limit that we can’t count here.",
                        "No estimate for detox (withdrawal management), partial hospitalization (PHP), intensive outpatient (IOP) and outpatient:"
                                + " we have no price for it that your plan agreed to.");
    }

    @Test
    void where_no_level_has_an_estimate_for_one_reason_the_levels_are_not_counted_up() {
        CoverageSummary silent = Answers.plan("EB*1*IND*30");

        assertThat(new OutlookWords(texts(Language.ENGLISH), "Example Recovery")
                        .say(silent.status(), IN.status(), estimates(silent, IN))
                        .without())
                .containsExactly("No estimate for any level of care: your plan did not say if it is covered.");
    }

    @Test
    void a_center_is_in_no_network_of_a_plan_that_is_not_in_force() {
        CoverageSummary ended = Answers.plan("EB*6*IND*30");

        OutlookView view = new OutlookWords(texts(Language.ENGLISH), "Example Recovery")
                .say(ended.status(), IN.status(), estimates(ended, IN));

        assertThat(view.network()).isEmpty();
        assertThat(view.without())
                .containsExactly(
                        "We can’t say what care would cost you, for your plan was not active on the day we asked.");
    }

    private static OutlookView say(Language language, ContractTerms terms) {
        CoverageSummary summary = Answers.substanceUse(TOLD.toArray(String[]::new));
        return new OutlookWords(texts(language), "Example Recovery")
                .say(summary.status(), terms.status(), estimates(summary, terms));
    }

    private static Estimates estimates(CoverageSummary summary, ContractTerms terms) {
        return Estimates.of(summary, terms, true, EnumSet.allOf(LevelOfCare.class));
    }

    private static Texts texts(Language language) {
        return Texts.of(Verifications.class, language);
    }
}
