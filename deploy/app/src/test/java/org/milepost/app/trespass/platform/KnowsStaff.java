package org.milepost.app.trespass.platform;

import org.milepost.app.trespass.staff.KnowsPlatform;

public record KnowsStaff(KnowsPlatform higher) {}
