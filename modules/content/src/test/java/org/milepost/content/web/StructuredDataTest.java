package org.milepost.content.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.milepost.content.ExampleCenters.GEORGIA;
import static org.milepost.content.ExampleCenters.MISSISSIPPI;
import static org.milepost.content.web.ExampleSite.KICK;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milepost.platform.Language;

class StructuredDataTest {

    private final ExampleSite site = new ExampleSite();
    private final StructuredData data = site.structuredData;

    @Test
    void an_article_is_a_medical_page_about_a_drug_with_its_sources() {
        JsonObject page = read(data.article(
                site.articles.find(KICK, Language.ENGLISH).orElseThrow(),
                "Kick in Mississippi",
                "/mississippi/kick-addiction"));

        assertThat(page.getString("@type")).isEqualTo("MedicalWebPage");
        assertThat(page.getString("url")).isEqualTo("https://example.org/mississippi/kick-addiction");
        assertThat(page.getString("inLanguage")).isEqualTo("en");
        assertThat(page.getJsonObject("about").getString("@type")).isEqualTo("Drug");
        assertThat(page.getJsonObject("about").getString("name")).isEqualTo("Kickazepam");
        assertThat(page.getJsonArray("citation").getJsonObject(0).getString("url"))
                .isEqualTo("https://example.org/label");
        assertThat(page).doesNotContainKeys("lastReviewed", "reviewedBy");
    }

    @Test
    void a_center_is_a_clinic_with_its_phone_place_and_programs() {
        JsonObject center = read(data.center(MISSISSIPPI, "Mississippi", Language.ENGLISH));

        assertThat(center.getJsonArray("@type").getValuesAs(JsonString::getString))
                .containsExactly("MedicalClinic", "LocalBusiness");
        assertThat(center.getString("telephone")).isEqualTo("+16015550142");
        assertThat(center.getJsonObject("address").getString("addressRegion")).isEqualTo("MS");
        assertThat(center.getJsonObject("geo").getJsonNumber("latitude").doubleValue())
                .isEqualTo(32.3);
        assertThat(center.getJsonArray("availableService")).hasSize(2);
        assertThat(center.getJsonObject("areaServed").getString("name")).isEqualTo("Mississippi");
        assertThat(center.getJsonArray("openingHoursSpecification").getJsonObject(0))
                .isEqualTo(read("""
                        {"@type": "OpeningHoursSpecification", "dayOfWeek": "https://schema.org/Monday",
                         "opens": "08:00", "closes": "17:00"}
                        """));
    }

    @Test
    void a_center_that_never_closes_is_open_to_the_last_minute_of_each_day() {
        JsonObject center = read(data.center(GEORGIA, "Georgia", Language.ENGLISH));

        assertThat(center.getJsonArray("openingHoursSpecification").getValuesAs(JsonObject.class))
                .hasSize(7)
                .allSatisfy(day -> {
                    assertThat(day.getString("opens")).isEqualTo("00:00");
                    assertThat(day.getString("closes")).isEqualTo("23:59");
                });
    }

    @Test
    void the_way_to_a_page_is_numbered_from_the_home() {
        JsonObject way = read(data.path(List.of(Map.entry("Home", "/"), Map.entry("Kick", "/guides/kick-addiction"))));

        assertThat(way.getJsonArray("itemListElement").getJsonObject(1).getInt("position"))
                .isEqualTo(2);
        assertThat(way.getJsonArray("itemListElement").getJsonObject(1).getString("item"))
                .isEqualTo("https://example.org/guides/kick-addiction");
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
