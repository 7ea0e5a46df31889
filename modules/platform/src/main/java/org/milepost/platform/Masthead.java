package org.milepost.platform;

import java.util.List;
import java.util.Optional;

/**
 * The head of a public page: whose page it is and how to reach them.
 *
 * @param name the name that stands on top
 * @param home address of the home that the name leads to, in the page's language
 * @param palette one of pine, river, plum, slate, ochre, brick
 * @param horizon the drawn horizon's key, such as {@code mississippi}; {@code network} is the network's own
 * @param status one line on whether somebody is there now, such as "Open now, until 5 pm"; empty where it is not known
 * @param open whether somebody is there now
 * @param phone the number to call
 * @param write address of the page to write from
 * @param menu further pages, in order
 */
public record Masthead(
        String name,
        String home,
        String palette,
        String horizon,
        Optional<String> status,
        boolean open,
        Optional<Phone> phone,
        String write,
        List<Link> menu) {
    public Masthead {
        menu = List.copyOf(menu);
    }

    /** A place to go, and what it is called. */
    public record Link(String text, String address) {}

    /**
     * A telephone number.
     *
     * @param shown as people read it, such as 601-555-0142
     * @param dialed as {@code tel:} wants it, such as +16015550142
     */
    public record Phone(String shown, String dialed) {}
}
