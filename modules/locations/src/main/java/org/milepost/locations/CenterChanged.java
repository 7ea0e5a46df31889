package org.milepost.locations;

import org.milepost.staff.CenterId;

/** What the network says of a center has changed: its hours, its capacity, its phone, anything a page may show. */
public record CenterChanged(CenterId center) {}
