package org.milepost.content.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.milepost.content.Source;
import org.milepost.platform.Texts;

/**
 * One page's Markdown being set: tokens filled in, headings named once each, and nothing in it that could run or fetch. Raw HTML
 * stands as text, links lead by https, mail or telephone only, a picture leaves its words.
 */
final class Sheet {

    private static final String SOURCE = "#source-";

    private final Parser parser = Parser.builder()
            .customInlineContentParserFactory(new TokenParsers())
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "mailto", "tel")))
            .attributeProviderFactory(context -> this::setAttributes)
            .build();

    private final Tokens tokens;
    private final Texts texts;
    private final Map<String, Integer> sourceNumbers = new HashMap<>();
    private final Anchors anchors = new Anchors();
    private final IdentityHashMap<Node, String> anchorOf = new IdentityHashMap<>();
    private final List<Heading> outline = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    Sheet(Tokens tokens, List<Source> sources, Texts texts) {
        this.tokens = tokens;
        this.texts = texts;
        for (Source source : sources) {
            sourceNumbers.put(source.key(), sourceNumbers.size() + 1);
        }
    }

    static boolean leadsToSource(Link link) {
        return link.getDestination().startsWith(SOURCE);
    }

    /**
     * Sets a stretch of the page.
     *
     * @param highest the level that no heading may stand above
     * @return HTML, safe to show as it is
     */
    String set(String markdown, int highest) {
        Node document = parser.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                heading.setLevel(Math.max(heading.getLevel(), highest));
                String title = PlainText.of(heading);
                String anchor = anchors.of(title);
                anchorOf.put(heading, anchor);
                if (heading.getLevel() == 2) {
                    outline.add(new Heading(anchor, title));
                }
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                    image.insertBefore(child);
                }
                image.unlink();
            }
        });
        plain.append(PlainText.of(document)).append('\n');
        return renderer.render(document);
    }

    /** The sections of all that was set. */
    List<Heading> outline() {
        return List.copyOf(outline);
    }

    /** The bare words of all that was set. */
    String plain() {
        return plain.toString();
    }

    private void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof org.commonmark.node.Heading) {
            attributes.put("id", anchorOf.getOrDefault(node, ""));
        }
        if (node instanceof Link link && !link.getDestination().startsWith("https:")) {
            attributes.remove("rel");
            if (leadsToSource(link)) {
                attributes.put("class", "source-mark");
                attributes.put(
                        "aria-label",
                        texts.say("article.source", link.getDestination().substring(SOURCE.length())));
            }
        }
    }

    private Optional<Node> nodeFor(String name) {
        if (name.startsWith("source:")) {
            return Optional.ofNullable(sourceNumbers.get(name.substring("source:".length())))
                    .map(number -> link(SOURCE + number, "[" + number + "]"));
        }
        return tokens.value(name)
                .map(value -> value.link()
                        .map(address -> link(address, value.text()))
                        .orElseGet(() -> new Text(value.text())));
    }

    private static Node link(String address, String text) {
        Link link = new Link(address, null);
        link.appendChild(new Text(text));
        return link;
    }

    /** Finds {@code {{…}}} in running text; a name that nobody knows stays as it was written. */
    private final class TokenParsers implements InlineContentParserFactory, InlineContentParser {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            if (!scanner.next("{{")) {
                return ParsedInline.none();
            }
            Position start = scanner.position();
            if (scanner.find('}') < 0) {
                return ParsedInline.none();
            }
            String name = scanner.getSource(start, scanner.position()).getContent();
            if (!scanner.next("}}")) {
                return ParsedInline.none();
            }
            return nodeFor(name)
                    .map(node -> ParsedInline.of(node, scanner.position()))
                    .orElseGet(ParsedInline::none);
        }
    }
}
