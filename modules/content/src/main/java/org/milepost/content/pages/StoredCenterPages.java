package org.milepost.content.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.milepost.content.CenterPages;
import org.milepost.content.CenterWords;
import org.milepost.content.NoSuchVersion;
import org.milepost.content.NotPublishable;
import org.milepost.content.PageKey;
import org.milepost.content.WordsTooLong;
import org.milepost.content.writing.Proofreader;
import org.milepost.platform.PageCache;
import org.milepost.staff.CenterId;

/** Centers' pages out of the database. */
@ApplicationScoped
@Transactional
class StoredCenterPages implements CenterPages {

    private final CenterPageStore store;
    private final PageCache pages;
    private final Clock clock;

    @Inject
    StoredCenterPages(CenterPageStore store, PageCache pages, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<String> published(PageKey page) {
        return store.publishedWords(page).filter(words -> !words.isBlank());
    }

    @Override
    public CenterWords open(PageKey page) {
        return store.find(page).map(this::summary).orElseGet(() -> CenterWords.blank(page));
    }

    @Override
    public List<CenterWords> begun(Collection<CenterId> centers) {
        Map<CenterPage.Id, List<CenterWords.Version>> versions = store.versions(centers).stream()
                .collect(Collectors.groupingBy(
                        PageVersion::page, Collectors.mapping(PageVersion::summary, Collectors.toList())));
        return store.begun(centers).stream()
                .map(page -> page.summary(versions.getOrDefault(page.id(), List.of())))
                .toList();
    }

    @Override
    public CenterWords save(PageKey page, int edition, String words, UUID editor) {
        requireFit(words);
        CenterPage begun = toChange(page, edition, editor);
        begun.draft(words, editor, now());
        return summary(begun);
    }

    @Override
    public CenterWords publish(PageKey page, int edition, String words, UUID editor) {
        requireFit(words);
        if (Proofreader.read(words, page.language()).stream()
                .anyMatch(remark -> remark.kind().stopsPublishing())) {
            throw new NotPublishable();
        }
        CenterPage begun = toChange(page, edition, editor);
        begun.dropDraft(editor, now());
        if (!store.publishedWords(page).equals(Optional.of(words))) {
            publish(page, begun, words, Optional.empty(), editor);
        }
        return summary(begun);
    }

    @Override
    public CenterWords restore(PageKey page, int edition, int version, UUID editor) {
        CenterPage begun = toChange(page, edition, editor);
        String words = store.versions(begun.id()).stream()
                .filter(former -> former.number() == version)
                .map(PageVersion::words)
                .findFirst()
                .orElseThrow(NoSuchVersion::new);
        publish(page, begun, words, Optional.of(version), editor);
        return summary(begun);
    }

    private void publish(PageKey page, CenterPage begun, String words, Optional<Integer> restored, UUID editor) {
        int version = store.versions(begun.id()).stream()
                        .mapToInt(PageVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        store.add(new PageVersion(begun.id(), version, words, restored, editor, now()));
        begun.publish(version, editor, now());
        pages.drop(page.tag());
    }

    private CenterPage toChange(PageKey page, int edition, UUID editor) {
        CenterPage begun = store.toChange(page, editor, now());
        begun.expect(edition);
        return begun;
    }

    private CenterWords summary(CenterPage page) {
        return page.summary(
                store.versions(page.id()).stream().map(PageVersion::summary).toList());
    }

    private static void requireFit(String words) {
        if (words.length() > LONGEST) {
            throw new WordsTooLong();
        }
    }

    /** In microseconds, which is what the database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
