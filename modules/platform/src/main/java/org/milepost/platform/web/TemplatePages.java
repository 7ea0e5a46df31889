package org.milepost.platform.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.milepost.platform.ConsoleSection;
import org.milepost.platform.ConsoleViewer;
import org.milepost.platform.Fragment;
import org.milepost.platform.Fragments;
import org.milepost.platform.Keeping;
import org.milepost.platform.Language;
import org.milepost.platform.Texts;
import org.milepost.platform.View;

/** Views and fragments on jte, with templates compiled at build time. */
@ApplicationScoped
class TemplatePages implements Pages, Fragments {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Instance<Fragment> fragments;
    private final Instance<ConsoleSection> sections;
    private final Instance<ConsoleViewer> viewer;
    private final Site site;

    @Inject
    TemplatePages(
            @Any Instance<Fragment> fragments,
            @Any Instance<ConsoleSection> sections,
            Instance<ConsoleViewer> viewer,
            Assets assets,
            @ConfigProperty(name = "platform.network.name") String name,
            @ConfigProperty(name = "platform.address") String address,
            @ConfigProperty(name = "platform.demo") boolean demo) {
        this.fragments = fragments;
        this.sections = sections;
        this.viewer = viewer;
        this.site = new Site(name, address, demo, assets);
    }

    @Override
    public byte[] render(View view) {
        Content body = output -> engine.render(view.template(), view.model(), output);
        Utf8ByteOutput out = new Utf8ByteOutput();
        switch (view.frame()) {
            case PUBLIC -> engine.render("platform/layout.jte", publicPage(view, body), out);
            case CONSOLE -> engine.render("platform/console.jte", consolePage(view, body), out);
            case PAPER -> engine.render("platform/paper.jte", publicPage(view, body), out);
            case NONE -> engine.render(view.template(), view.model(), out);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(out.getContentLength());
        try {
            out.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Override
    public Rendered in(String slot, Fragment.Request request) {
        List<Fragment> here = new ArrayList<>();
        for (Fragment fragment : fragments) {
            if (fragment.slot().equals(slot)) {
                here.add(fragment);
            }
        }
        here.sort(Comparator.comparingInt(Fragment::order));
        List<Content> pieces = new ArrayList<>();
        Keeping keeping = Keeping.of();
        for (Fragment fragment : here) {
            Optional<Fragment.Piece> piece = fragment.render(request);
            if (piece.isPresent()) {
                pieces.add(rendered(piece.get()));
                Keeping of = piece.get().keeping();
                keeping = keeping.and(of.madeOf(), of.until());
            }
        }
        return new Rendered(pieces, keeping);
    }

    private Content rendered(Fragment.Piece piece) {
        StringOutput text = new StringOutput();
        engine.render(piece.template(), piece.model(), text);
        return output -> output.writeContent(text.toString());
    }

    private PublicPage publicPage(View view, Content body) {
        return new PublicPage(view.head(), body, texts(view.head().language()), site);
    }

    private ConsolePage consolePage(View view, Content body) {
        Optional<ConsoleViewer.Face> face = viewer.isResolvable() ? viewer.get().face() : Optional.empty();
        List<ConsoleSection> open = face.isEmpty()
                ? List.of()
                : sections.stream()
                        .filter(ConsoleSection::isForViewer)
                        .sorted(Comparator.comparingInt(ConsoleSection::order))
                        .toList();
        return new ConsolePage(view.head(), body, texts(view.head().language()), site, open, face);
    }

    private static Texts texts(Language language) {
        return Texts.of(View.class, language);
    }
}
