package org.lapwing.requests.web;

/** What a page knows that says the same to everybody. */
public record Nothing() {}
