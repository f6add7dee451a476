package org.lapwing.incidents.parallel;

/** What is asked of those who run beside a case, such as whether we may speak to the family; and by which source. */
public record Question(String code, String words, String source, String address) {}
