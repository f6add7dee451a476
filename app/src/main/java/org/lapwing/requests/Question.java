package org.lapwing.requests;

/**
 * One thing that agencies are asked.
 *
 * @param heading what it is about, in few words
 * @param needed whether an answer that is no nil return must answer it
 */
public record Question(
    int number, String code, String heading, String words, String hint, boolean needed) {}
