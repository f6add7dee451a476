package org.lapwing.audits.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lapwing.audits.Sheet;
import org.lapwing.audits.figures.Share;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Counts;
import org.lapwing.platform.parts.Counts.Count;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.TypedNumber;

/** What the files of one agency showed, as somebody typed it. */
record ResultsForm(List<Line> lines) {

  /** What was typed for one question. */
  record Line(int index, String question, TypedNumber found, TypedNumber of) {

    static Line of(int index, String question, String found, String of) {
      return new Line(
          index,
          question,
          new TypedNumber(Sheet.foundField(index), "number of files with yes", found),
          new TypedNumber(ofField(index), "number of files looked at", of));
    }

    Asked field() {
      return new Asked.Numbers(Counts.of(
          "question-" + (index + 1),
          question,
          Count.of(found.field(), "Files with yes", found.text()),
          Count.of(of.field(), "Files looked at", of.text())));
    }

    Share read() {
      return new Share(found.orZero(), of.orZero());
    }
  }

  static ResultsForm sent(List<String> questions, Map<String, String> fields) {
    return new ResultsForm(IntStream.range(0, questions.size())
        .mapToObj(index -> Line.of(
            index,
            questions.get(index),
            fields.getOrDefault(Sheet.foundField(index), ""),
            fields.getOrDefault(ofField(index), "")))
        .toList());
  }

  static ResultsForm of(List<String> questions, Sheet sheet) {
    return new ResultsForm(IntStream.range(0, questions.size())
        .mapToObj(index -> line(index, questions.get(index), sheet.share(index)))
        .toList());
  }

  private static Line line(int index, String question, Share share) {
    return share.isAsked()
        ? Line.of(index, question, Integer.toString(share.found()), Integer.toString(share.of()))
        : Line.of(index, question, "", "");
  }

  /** Everything that is wrong: what is no number, or more found than looked at. */
  List<Refusal> faults() {
    var unread = lines.stream()
        .flatMap(line -> Stream.concat(line.found().fault(), line.of().fault()))
        .toList();
    return unread.isEmpty() ? Sheet.wrong(read()) : unread;
  }

  List<Share> read() {
    return lines.stream().map(Line::read).toList();
  }

  List<Asked> fields() {
    return lines.stream().map(Line::field).toList();
  }

  private static String ofField(int index) {
    return "of-" + (index + 1);
  }
}
