package org.lapwing.requests.web;

/** All that code.jte may know: the code of a link, shown this once. */
public record CodePage(
    String back, String reference, String agency, String code, String email, String ends) {}
