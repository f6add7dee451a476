package org.lapwing.anonymity;

import java.util.UUID;
import org.lapwing.kernel.CaseId;

/** Somebody in a case under a pseudonym; never with the real name. */
public record CasePerson(
    UUID id, CaseId caseFile, Part part, String pseudonym, NameAnswer name, int version) {}
