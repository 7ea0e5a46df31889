package org.milepost.staff;

/** What a link of an invitation carries: 256 random bits, of which only the hash is kept. */
public record InvitationToken(String value) {
    @Override
    public String toString() {
        return "•••";
    }
}
