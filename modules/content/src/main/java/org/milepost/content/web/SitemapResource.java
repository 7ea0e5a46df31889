package org.milepost.content.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.content.Articles;
import org.milepost.content.PublishedArticle;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.Language;
import org.milepost.staff.OpenToAll;

/** The pages that search engines may list: those that are their own canonical page. */
@OpenToAll
@Path("/sitemap.xml")
@Produces(MediaType.APPLICATION_XML)
public class SitemapResource {

    private final Articles articles;
    private final CenterArticles centerArticles;
    private final Centers centers;
    private final String address;

    @Inject
    public SitemapResource(
            Articles articles,
            CenterArticles centerArticles,
            Centers centers,
            @ConfigProperty(name = "platform.address") String address) {
        this.articles = articles;
        this.centerArticles = centerArticles;
        this.centers = centers;
        this.address = address;
    }

    /** The list, as sitemaps.org lays it out. */
    @GET
    public String list() {
        return addresses().stream()
                .map(path -> "  <url><loc>" + address + path + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    private List<String> addresses() {
        List<String> paths = new ArrayList<>();
        List<Center> all = centers.all();
        for (Language language : Language.values()) {
            List<PublishedArticle> written = articles.all(language);
            paths.add(language.at("/"));
            paths.add(language.at("/centers"));
            written.forEach(published ->
                    paths.add(language.at("/guides/" + published.article().name())));
            for (Center center : all) {
                paths.add(language.at("/" + center.id()));
                written.stream()
                        .map(PublishedArticle::article)
                        .filter(article ->
                                centerArticles.published(article, center).standsAlone())
                        .forEach(article -> paths.add(language.at("/" + center.id() + "/" + article.name())));
            }
        }
        return paths;
    }
}
