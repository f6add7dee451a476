package org.lapwing.kernel;

/** Why something was refused, and the field of the form where a person can put it right. */
public record Refusal(String field, String message) {}
