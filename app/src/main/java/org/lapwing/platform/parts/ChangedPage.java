package org.lapwing.platform.parts;

/**
 * All that layout/changed.jte may know: what somebody else saved while a form was being filled in, and the form as it was sent.
 *
 * @param theirs what stands now
 * @param yours the form, on the version that stands now
 */
public record ChangedPage(SummaryList theirs, FormPage yours) {}
