package org.lapwing.platform;

import java.io.InputStream;
import java.io.OutputStream;
import org.lapwing.kernel.Outcome;

/**
 * Keeps files as evidence: sealed, each content once in a partnership, typed by its bytes. Who may download a file is
 * decided by the module that owns the record it is attached to; here only the partnership is known.
 */
public interface Files {

  /**
   * Keeps a file that somebody chose, within the current transaction if there is one. Reads the stream once and to its
   * end, holding only a piece of it in memory, and does not close it.
   *
   * @param field the field of the form, for the refusal
   * @param fileName as the browser gave it; empty means that no file was chosen
   */
  Outcome<StoredFile> keep(String field, String fileName, InputStream content);

  /**
   * Judges a file that somebody chose as if it were to be kept, and hands out its bytes without keeping them.
   *
   * @param field the field of the form, for the refusal
   * @param fileName as the browser gave it; empty means that no file was chosen
   */
  Outcome<byte[]> look(String field, String fileName, InputStream content);

  /**
   * What is known of a file.
   *
   * @throws NotFound if it is not in the viewer's partnership
   */
  StoredFile about(FileId id);

  /**
   * Copies the content out piece by piece; answer a request with {@link Download} instead of this.
   *
   * @throws NotFound if it is not in the viewer's partnership
   */
  void copy(FileId id, OutputStream out);

  /** The extensions that may be chosen now, for {@code accept} of a file upload: ".pdf,.docx,…". */
  String accepted();

  /** What may be chosen now, for a hint: "PDF, Word, … up to 50 MB". */
  String hint();
}
