package org.lapwing.violators.actions;

/** Something a floor below may not know. */
public record Above(String secret) {}
