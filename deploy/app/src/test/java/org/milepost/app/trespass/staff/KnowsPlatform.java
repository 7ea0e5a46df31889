package org.milepost.app.trespass.staff;

import org.milepost.app.trespass.platform.KnowsStaff;

public record KnowsPlatform(KnowsStaff lower) {}
