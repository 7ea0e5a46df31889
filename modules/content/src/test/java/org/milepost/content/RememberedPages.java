package org.milepost.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.milepost.staff.CenterId;

/** Centers' words in memory. */
public final class RememberedPages implements CenterPages {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Map<PageKey, CenterWords> pages = new HashMap<>();
    private final Map<PageKey, UUID> changedBy = new HashMap<>();

    @Override
    public Optional<String> published(PageKey page) {
        return open(page).published().map(CenterWords.Version::words).filter(words -> !words.isBlank());
    }

    @Override
    public CenterWords open(PageKey page) {
        return pages.getOrDefault(page, CenterWords.blank(page));
    }

    @Override
    public List<CenterWords> begun(Collection<CenterId> centers) {
        return pages.values().stream()
                .filter(words -> centers.contains(words.page().center()))
                .toList();
    }

    @Override
    public CenterWords save(PageKey page, int edition, String words, UUID editor) {
        CenterWords now = expect(page, edition);
        return keep(
                editor,
                new CenterWords(
                        page,
                        edition + 1,
                        Optional.of(new CenterWords.Draft(words, editor, NOON)),
                        now.published(),
                        now.versions()));
    }

    @Override
    public CenterWords publish(PageKey page, int edition, String words, UUID editor) {
        CenterWords now = expect(page, edition);
        return show(now, words, Optional.empty(), editor);
    }

    @Override
    public CenterWords restore(PageKey page, int edition, int version, UUID editor) {
        CenterWords now = expect(page, edition);
        CenterWords.Version former = now.versions().stream()
                .filter(each -> each.number() == version)
                .findFirst()
                .orElseThrow(NoSuchVersion::new);
        return show(now, former.words(), Optional.of(version), editor);
    }

    private CenterWords show(CenterWords now, String words, Optional<Integer> restored, UUID editor) {
        CenterWords.Version next = new CenterWords.Version(now.versions().size() + 1, words, restored, editor, NOON);
        List<CenterWords.Version> versions = new ArrayList<>(now.versions());
        versions.add(0, next);
        return keep(
                editor, new CenterWords(now.page(), now.edition() + 1, Optional.empty(), Optional.of(next), versions));
    }

    private CenterWords expect(PageKey page, int edition) {
        CenterWords now = open(page);
        if (now.edition() != edition) {
            throw new EditedMeanwhile(changedBy.getOrDefault(page, new UUID(0, 0)), NOON);
        }
        return now;
    }

    private CenterWords keep(UUID editor, CenterWords words) {
        pages.put(words.page(), words);
        changedBy.put(words.page(), editor);
        return words;
    }
}
