package org.milepost.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.milepost.insurance.testing.DrawnCards;
import org.milepost.platform.testing.PdfUa;

/** A person asks what is held on them, and that it be erased; their center's lead answers. */
@ExtendWith(OneInstallation.class)
class RequestJourneyIT {
    private static Visitor lead;
    private static Visitor agent;

    private final Visitor person;
    private String number;

    RequestJourneyIT(Installation installation) {
        person = new Visitor(installation.address());
    }

    @BeforeAll
    static void the_office_signs_in(Installation installation) {
        lead = installation.signIn("lead@extramile.example.org");
        agent = installation.signIn("mississippi@extramile.example.org");
    }

    @BeforeEach
    void somebody_writes_and_the_office_notes_it() {
        String target = Visitor.target(person.post(
                "/mississippi/contact",
                Map.of(
                        "forWhom", "MYSELF",
                        "name", "Plover Example",
                        "phone", "601-555-0177",
                        "message", "A line with <b>marks</b> & more.",
                        "agree", "true")));
        number = target.substring(target.lastIndexOf('/') + 1);
        agent.post("/console/inbox/" + number + "/note", Map.of("note", "Called back, will come on Monday."));
    }

    @Test
    void they_get_a_copy_of_all_of_it_on_paper_and_for_programs() throws Exception {
        assertThat(lead.get("/console/requests/" + number).body()).contains("2 pieces", "1 piece");

        HttpResponse<byte[]> paper = lead.postForBytes(request("copy.pdf"), Map.of("identified", "CALLED_BACK"));
        HttpResponse<byte[]> json = lead.postForBytes(request("copy.json"), Map.of("identified", "CALLED_BACK"));

        assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(paper.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"held-" + number + ".pdf\"");
        assertThat(paper.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(PdfUa.flaws(paper.body())).isEmpty();
        assertThat(text(paper.body()))
                .contains("What we hold about you", number, "Plover Example", "A line with <b>marks</b> & more.")
                .contains("Called back, will come on Monday.", "To call or write to you");
        assertThat(new String(json.body(), StandardCharsets.UTF_8))
                .startsWith("{\"made\":\"")
                .contains("\"number\":\"" + number + "\"", "\"phone\":\"601-555-0177\"", "\"kind\":\"CONSENTS\"");
    }

    @Test
    void a_photo_of_their_card_is_in_it_as_a_picture() throws Exception {
        number = new Insured(person, "MP100200377")
                .with("payer", "other")
                .ask(Map.of("back", DrawnCards.photographed(DrawnCards.card(400, 240), 6)));

        HttpResponse<byte[]> paper = lead.postForBytes(request("copy.pdf"), Map.of("identified", "CALLED_BACK"));
        HttpResponse<byte[]> json = lead.postForBytes(request("copy.json"), Map.of("identified", "CALLED_BACK"));

        assertThat(PdfUa.flaws(paper.body())).isEmpty();
        assertThat(pictures(paper.body())).containsExactly("240 x 400");
        assertThat(new String(json.body(), StandardCharsets.UTF_8))
                .contains("\"piece\":\"card\"", "\"back\":\"data:image/jpeg;base64,/9j/");
    }

    @Test
    void whoever_does_not_say_how_they_know_the_person_gets_no_copy() {
        HttpResponse<String> again = lead.post(request("copy.pdf"), Map.of());

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("Choose how you know that it is them.")
                .doesNotContain("Plover");
    }

    @Test
    void what_they_ask_to_go_is_gone_and_what_stays_is_told() {
        assertThat(lead.post(request("erase"), Map.of("identified", "SEEN")).statusCode())
                .isEqualTo(422);

        HttpResponse<String> done = lead.post(request("erase"), Map.of("identified", "SEEN", "sure", "yes"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(lead.get(Visitor.target(done)).body())
                .contains("Erased: " + number + ".", "Nothing", "1 piece", "can’t be brought back");
        String inbox = lead.get("/console/inbox/" + number).body();
        assertThat(inbox.substring(inbox.indexOf("id=\"record\"")))
                .contains("Erased on")
                .doesNotContain("Plover", "601-555-0177", "Monday");
    }

    @Test
    void under_legal_hold_it_stays_and_says_why() {
        lead.post("/console/holds", Map.of("number", number, "reason", "LITIGATION"));

        HttpResponse<String> done = lead.post(request("erase"), Map.of("identified", "SEEN", "sure", "yes"));

        assertThat(lead.get(Visitor.target(done)).body())
                .contains("Not erased, because it is under legal hold: " + number);
        assertThat(lead.get("/console/inbox/" + number).body()).contains("Plover Example");
    }

    @Test
    void a_number_leads_to_its_page_and_a_mistyped_one_is_asked_for_again() {
        assertThat(Visitor.target(lead.get("/console/requests?number=" + number.toLowerCase(Locale.ROOT))))
                .isEqualTo("/console/requests/" + number);
        assertThat(lead.get("/console/requests?number=12").statusCode()).isEqualTo(422);
        assertThat(lead.get("/console/requests/MP-FFFF-FFFF").statusCode()).isEqualTo(404);
        assertThat(agent.get("/console/requests/" + number).statusCode()).isEqualTo(403);
    }

    private String request(String what) {
        return "/console/requests/" + number + "/" + what;
    }

    private static List<String> pictures(byte[] pdf) throws Exception {
        List<String> sizes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
                        sizes.add(picture.getWidth() + " x " + picture.getHeight());
                    }
                }
            }
        }
        return sizes;
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
