package org.milepost.app.trespass.intake;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.EntityPart;
import java.time.Clock;
import java.time.Instant;
import org.milepost.app.trespass.staff.web.SignInPage;

class Trespasses {
    record LooksInside(SignInPage page) {}

    @Entity
    public static class PublicEntity {
        @Id
        long id;
    }

    static class TakesWithoutAsking {
        @Inject
        Clock clock;
    }

    static class TellsLater {
        void tell(Event<String> event) {
            event.fireAsync("an inquiry came in");
        }
    }

    static class HasItsOwnTime {
        Instant time() {
            return Instant.now();
        }
    }

    static class AsksTheInjectedClock {
        Instant time(Clock clock) {
            return Instant.now(clock);
        }
    }

    static class InquiryHelper {}

    static class Talks {
        void talk() {
            System.out.println("an inquiry came in");
        }
    }

    static class TakesAPart {
        void take(EntityPart part) {}
    }
}
