package org.lapwing.platform.sheets.files;

/** Something about a file as a whole that whoever gives it back should know. */
public record Remark(String what, String why) {}
