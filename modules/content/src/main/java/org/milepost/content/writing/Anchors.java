package org.milepost.content.writing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names the headings of one page, each name once. */
final class Anchors {

    private final Set<String> taken = new HashSet<>();

    /** {@code ¿Qué es el Klonopin?} becomes {@code que-es-el-klonopin}; where that is taken, {@code que-es-el-klonopin-2}. */
    String of(String title) {
        String bare = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = bare.isEmpty() ? "section" : bare;
        String anchor = name;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = name + "-" + i;
        }
        return anchor;
    }
}
