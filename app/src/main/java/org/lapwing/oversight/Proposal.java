package org.lapwing.oversight;

/**
 * Something that a meeting might look at, because it needs attention now. Never case material: whoever serves here reads it.
 *
 * @param key by which it is known again, such as {@code actions-overdue}; no two proposals share one
 * @param title as the item would be called
 * @param because why it needs attention, in a sentence
 * @param count how many things it is about; 0 where that says nothing
 * @param href where they are seen, as what follows {@code /p/{partnership}/}; blank if nowhere
 */
public record Proposal(
    String key, String title, String because, int count, String href, Purpose purpose) {}
