package org.lapwing.partnerships.web.signin;

/** All that signOut.jte and signInHelp.jte may know: nothing. */
public record Nothing() {}
