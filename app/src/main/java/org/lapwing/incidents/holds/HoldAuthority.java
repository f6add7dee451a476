package org.lapwing.incidents.holds;

import java.time.LocalDate;

/**
 * By whose authority a hold is asked for, in one version.
 *
 * @param source the Act, code or convention
 * @param address where it can be read, or blank
 */
public record HoldAuthority(
    String code, LocalDate since, HoldKind kind, String words, String source, String address) {}
