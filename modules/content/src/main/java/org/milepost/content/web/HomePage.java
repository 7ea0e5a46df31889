package org.milepost.content.web;

import java.util.List;
import org.milepost.platform.Texts;

/** The network's home: its centers and its guides. */
public record HomePage(Texts t, List<CenterFacts> centers, List<GuideLink> guides) {}
