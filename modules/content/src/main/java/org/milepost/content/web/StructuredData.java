package org.milepost.content.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.content.Article;
import org.milepost.content.PublishedArticle;
import org.milepost.content.Source;
import org.milepost.locations.Address;
import org.milepost.locations.Center;
import org.milepost.locations.OpenPeriod;
import org.milepost.locations.Program;
import org.milepost.platform.Language;

/** Tells search engines what a page is, in the words of schema.org. Of a review it speaks only where a clinician made one. */
@Dependent
class StructuredData {

    private static final String CONTEXT = "https://schema.org";

    /** The last minute of a day: schema.org has no other way to say that a day is open to its end. */
    private static final String END_OF_DAY = "23:59";

    private final String network;
    private final String address;

    @Inject
    StructuredData(
            @ConfigProperty(name = "platform.network.name") String network,
            @ConfigProperty(name = "platform.address") String address) {
        this.network = network;
        this.address = address;
    }

    /**
     * An article, on the page at that path.
     *
     * @param title over this page
     * @param path the page's address, language included
     */
    String article(PublishedArticle published, String title, String path) {
        Article article = published.article();
        JsonArrayBuilder citations = Json.createArrayBuilder();
        article.sources().forEach(source -> citations.add(citation(source)));
        JsonObjectBuilder page = document("MedicalWebPage")
                .add("url", address + path)
                .add("headline", title)
                .add("description", article.answer())
                .add("inLanguage", article.language().tag())
                .add("datePublished", article.written().toString())
                .add("about", thing("Drug", article.drug()).add("alternateName", article.brand()))
                .add("publisher", organization())
                .add("author", organization())
                .add("citation", citations);
        published
                .review()
                .ifPresent(review -> page.add("lastReviewed", review.on().toString())
                        .add(
                                "reviewedBy",
                                thing("Person", review.reviewer())
                                        .add(
                                                "hasCredential",
                                                thing("EducationalOccupationalCredential", review.credential()))));
        return page.build().toString();
    }

    /**
     * The way to a page.
     *
     * @param steps name of each page on it → its address, language included, the home first
     */
    String path(List<Map.Entry<String, String>> steps) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        int position = 1;
        for (Map.Entry<String, String> step : steps) {
            items.add(thing("ListItem", step.getKey())
                    .add("position", position++)
                    .add("item", address + step.getValue()));
        }
        return document("BreadcrumbList").add("itemListElement", items).build().toString();
    }

    /** A center, as its home says it. */
    String center(Center center, String state, Language language) {
        JsonArrayBuilder hours = Json.createArrayBuilder();
        center.hours().periods().forEach(period -> hours.add(hours(period)));
        JsonArrayBuilder services = Json.createArrayBuilder();
        for (Program program : center.programs()) {
            services.add(thing("MedicalTherapy", program.level().in(language)));
        }
        return Json.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("@type", Json.createArrayBuilder().add("MedicalClinic").add("LocalBusiness"))
                .add("@id", address + "/" + center.id() + "#center")
                .add("name", center.name())
                .add("url", address + language.at("/" + center.id()))
                .add("telephone", center.phone().international())
                .add("email", center.email())
                .add("address", postal(center.address()))
                .add(
                        "geo",
                        Json.createObjectBuilder()
                                .add("@type", "GeoCoordinates")
                                .add("latitude", center.point().latitude())
                                .add("longitude", center.point().longitude()))
                .add("openingHoursSpecification", hours)
                .add("areaServed", thing("State", state))
                .add("availableService", services)
                .add("parentOrganization", organization())
                .build()
                .toString();
    }

    /** The network, as its home says it. */
    String network(List<Center> centers) {
        JsonArrayBuilder departments = Json.createArrayBuilder();
        centers.forEach(center -> departments.add(thing("MedicalClinic", center.name())
                .add("@id", address + "/" + center.id() + "#center")
                .add("url", address + "/" + center.id())));
        return document("MedicalOrganization")
                .add("name", network)
                .add("url", address + "/")
                .add("department", departments)
                .build()
                .toString();
    }

    private static JsonObjectBuilder citation(Source source) {
        return thing("CreativeWork", source.title())
                .add("url", source.address().toString())
                .add("datePublished", source.published())
                .add("publisher", thing("Organization", source.publisher()));
    }

    private static JsonObjectBuilder postal(Address address) {
        return Json.createObjectBuilder()
                .add("@type", "PostalAddress")
                .add("streetAddress", address.street())
                .add("addressLocality", address.city())
                .add("addressRegion", address.state())
                .add("postalCode", address.zip().value())
                .add("addressCountry", "US");
    }

    private static JsonObjectBuilder hours(OpenPeriod period) {
        boolean endsTheDay = period.closes().equals(LocalTime.MIDNIGHT);
        return Json.createObjectBuilder()
                .add("@type", "OpeningHoursSpecification")
                .add("dayOfWeek", CONTEXT + "/" + english(period.day()))
                .add("opens", period.opens().toString())
                .add("closes", endsTheDay ? END_OF_DAY : period.closes().toString());
    }

    private static String english(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private JsonObjectBuilder organization() {
        return thing("MedicalOrganization", network).add("url", address + "/");
    }

    private static JsonObjectBuilder document(String type) {
        return Json.createObjectBuilder().add("@context", CONTEXT).add("@type", type);
    }

    private static JsonObjectBuilder thing(String type, String name) {
        return Json.createObjectBuilder().add("@type", type).add("name", name);
    }
}
