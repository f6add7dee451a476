package org.lapwing.platform.parts;

/**
 * A file to send.
 *
 * @param enhanced whether browsers that can may offer a drop zone
 */
public record FileUpload(
    Field field, String classes, boolean disabled, boolean multiple, boolean enhanced)
    implements OnField<FileUpload> {

  public static FileUpload of(String name, String label) {
    return new FileUpload(Field.of(name, Label.of(label)), "", false, false, false);
  }

  @Override
  public FileUpload on(Field other) {
    return new FileUpload(other, classes, disabled, multiple, enhanced);
  }

  public String allClasses() {
    return Classes.of(
        "govuk-file-upload",
        classes,
        Classes.when(field.error() != null, "govuk-file-upload--error"));
  }
}
