package org.milepost.app.trespass.staff.web;

/** Innocent; public because JAX-RS and templates want it so. */
public record SignInPage(String email) {}
