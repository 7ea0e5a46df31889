package org.milepost.staff.web;

/** One of the things to choose from in a list: what the form sends, and what people read. */
public record Choice(String value, String label) {}
