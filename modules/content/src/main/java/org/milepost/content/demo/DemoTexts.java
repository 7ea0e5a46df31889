package org.milepost.content.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.milepost.content.Articles;
import org.milepost.content.CenterPages;
import org.milepost.content.PageKey;
import org.milepost.content.PageName;
import org.milepost.locations.Center;
import org.milepost.locations.Centers;
import org.milepost.platform.DemoRequested;
import org.milepost.platform.Language;
import org.milepost.staff.Accounts;
import org.milepost.staff.Role;
import org.milepost.staff.StaffMember;

/** Publishes the demo network's articles, and in each center's name the words that it has for its pages. What editors wrote stays. */
@Dependent
class DemoTexts {

    private static final List<PageName> ARTICLES = List.of(new PageName("klonopin-addiction"));

    private final Articles articles;
    private final CenterPages pages;
    private final Centers centers;
    private final Accounts accounts;

    @Inject
    DemoTexts(Articles articles, CenterPages pages, Centers centers, Accounts accounts) {
        this.articles = articles;
        this.pages = pages;
        this.centers = centers;
        this.accounts = accounts;
    }

    void make(@Observes @Priority(300) DemoRequested requested) {
        for (Language language : Language.values()) {
            for (PageName name : ARTICLES) {
                text("articles/" + name + "." + language.tag())
                        .ifPresent(file -> articles.publish(name, language, file));
                centers.all().forEach(center -> publish(center, name, language));
            }
            centers.all().forEach(center -> publish(center, PageName.WELCOME, language));
        }
    }

    private void publish(Center center, PageName name, Language language) {
        PageKey page = new PageKey(center.id(), name, language);
        if (pages.open(page).edition() == 0) {
            text("local/" + name + "/" + center.id() + "." + language.tag())
                    .ifPresent(words -> pages.publish(page, 0, words, marketer()));
        }
    }

    private UUID marketer() {
        return accounts.all().stream()
                .filter(member -> member.grants().stream().anyMatch(grant -> grant.role() == Role.NETWORK_MARKETER))
                .map(StaffMember::id)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> text(String name) {
        try (InputStream stream = DemoTexts.class.getResourceAsStream(name + ".md")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
