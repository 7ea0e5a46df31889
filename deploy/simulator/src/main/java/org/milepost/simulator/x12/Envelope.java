package org.milepost.simulator.x12;

/** Who asks whom, with which delimiters: what an answer needs to find its way back. */
public record Envelope(Delimiters delimiters, Segment isa, Segment gs) {}
