package org.milepost.platform;

/**
 * Something that cached pages are made of, such as {@code center:mississippi}: opaque to the cache, which lets every page fall that
 * carries a dropped tag.
 */
public record PageTag(String value) {
    public PageTag {
        if (value.isBlank() || value.length() > 120 || value.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("A page tag is one short line.");
        }
    }
}
