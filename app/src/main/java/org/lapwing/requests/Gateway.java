package org.lapwing.requests;

/** By which right the partners ask for information. */
public record Gateway(String code, String words, String source) {}
