package org.milepost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.ServletContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.milepost.platform.Language;
import org.milepost.platform.PageHead;
import org.milepost.platform.Texts;
import org.milepost.platform.View;
import org.milepost.platform.cache.KeptPage;
import org.milepost.platform.testing.PdfUa;

class AccessiblePdfTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void a_document_with_headings_tables_and_lists_passes_pdf_ua() throws Exception {
        byte[] pdf = paper("""
                <p class="quiet">As of November 26, 2026.</p>
                <h2>What you wrote</h2>
                <table>
                  <thead><tr><th scope="col">What</th><th scope="col">Words</th></tr></thead>
                  <tbody><tr><th scope="row">Phone</th><td>601-555-0117</td></tr></tbody>
                </table>
                <ul><li>first</li><li>second</li></ul>
                """);

        assertThat(PdfUa.flaws(pdf)).isEmpty();
        assertThat(text(pdf)).contains("All that we hold", "601-555-0117", "second", "Extra Mile", "1 / 1");
    }

    @Test
    void a_document_that_is_not_tagged_would_be_found() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(out);
        }

        assertThat(PdfUa.flaws(out.toByteArray())).isNotEmpty();
    }

    @Test
    void words_that_xml_or_the_typeface_cannot_carry_do_not_stop_it() throws Exception {
        byte[] pdf = paper("<p>Before \u0001\uD83D\uDE42\uFFFF after</p>");

        assertThat(PdfUa.flaws(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Before", "after");
    }

    @Test
    void a_picture_that_comes_within_the_document_stands_in_it_with_its_words() throws Exception {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        String picture = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg.toByteArray());

        byte[] pdf = paper("<p><img class=\"picture\" alt=\"Front of the card\" src=\"" + picture + "\"/></p>");

        assertThat(PdfUa.flaws(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void a_document_fetches_nothing() throws Exception {
        byte[] pdf = paper("<p>Here <img src=\"file:///etc/hostname\" alt=\"a picture\"/> no file is read.</p>");

        assertThat(text(pdf)).contains("no file is read");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private static byte[] paper(String body) throws Exception {
        Content content = output -> output.writeContent(body);
        StringOutput document = new StringOutput();
        TEMPLATES.render(
                "platform/paper.jte",
                new PublicPage(
                        PageHead.paper(Language.ENGLISH, "All that we hold"),
                        content,
                        Texts.of(View.class, Language.ENGLISH),
                        new Site("Extra Mile", "https://extramile.example.org", false, new NoAssets())),
                document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AccessiblePdf.write(document.toString(), out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** A document has none. */
    private record NoAssets() implements Assets {
        @Override
        public void read(ServletContext context) {}

        @Override
        public String address(String name) {
            return name;
        }

        @Override
        public Optional<KeptPage> at(String path) {
            return Optional.empty();
        }
    }
}
