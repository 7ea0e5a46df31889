package org.milepost.content.web;

import org.milepost.content.writing.Composition;
import org.milepost.content.writing.Uniqueness;

/**
 * An article as one center shows it.
 *
 * @param standsAlone whether it is enough of a page of its own for search engines to list it beside the national one
 */
record CenterArticle(Composition page, Uniqueness uniqueness, boolean standsAlone) {}
