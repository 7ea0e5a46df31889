package org.milepost.insurance.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.milepost.insurance.CardPhoto;
import org.milepost.insurance.CardSide;
import org.milepost.insurance.photos.Photos;
import org.milepost.insurance.photos.UnusablePhoto;
import org.milepost.platform.MultipartForm;

/** The photos of a card that come with a form: each is made plain while it arrives, so that what was sent is nowhere afterwards. */
final class CardUpload implements MultipartForm.Files {
    private final Photos photos;
    private final Map<CardSide, CardPhoto> taken = new EnumMap<>(CardSide.class);
    private final Map<CardSide, UnusablePhoto.Why> refused = new EnumMap<>(CardSide.class);

    CardUpload(Photos photos) {
        this.photos = photos;
    }

    @Override
    public void take(String field, InputStream content) throws IOException {
        for (CardSide side : CardSide.values()) {
            if (field.equals(side.word()) && !taken.containsKey(side) && !refused.containsKey(side)) {
                take(side, content);
            }
        }
    }

    private void take(CardSide side, InputStream content) throws IOException {
        try {
            taken.put(side, new CardPhoto(side, photos.take(content)));
        } catch (UnusablePhoto unusable) {
            refused.put(side, unusable.why());
        }
    }

    /** What can be kept, the front first. */
    List<CardPhoto> photos() {
        return List.copyOf(taken.values());
    }

    /** Whether anything was chosen, usable or not. */
    boolean isUsed() {
        return !taken.isEmpty() || !refused.isEmpty();
    }

    /** What is wrong, field by field. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        Stream.of(CardSide.values())
                .filter(refused::containsKey)
                .forEach(side -> problems.put(side.word(), "insurance.photo." + refused.get(side) + "." + side));
        return problems;
    }
}
