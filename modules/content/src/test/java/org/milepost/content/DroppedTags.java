package org.milepost.content;

import java.util.ArrayList;
import java.util.List;
import org.milepost.platform.PageCache;
import org.milepost.platform.PageTag;

/** Remembers what was dropped. */
public final class DroppedTags implements PageCache {

    private final List<PageTag> tags = new ArrayList<>();

    @Override
    public void drop(PageTag... dropped) {
        tags.addAll(List.of(dropped));
    }

    /** What was dropped, as text, the earliest first. */
    public List<String> tags() {
        return tags.stream().map(PageTag::value).toList();
    }
}
