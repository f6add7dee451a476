package org.lapwing.requests.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.platform.Download;
import org.lapwing.platform.Files;
import org.lapwing.requests.Attachments;
import org.lapwing.requests.Request;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages on which an agency adds files to its answer, takes them out and fetches them. The form asks for nothing but the
 * file, so that one that is too large loses nothing that was typed.
 */
@OpenToGuests
@Controller("requestFileController")
@RequestMapping({"/p/{slug}/requests/{id}/files", "/answer/{token}/request/files"})
class FileController {

  private final AtReading reading;
  private final Attachments attachments;
  private final Files files;

  FileController(AtReading reading, Attachments attachments, Files files) {
    this.reading = reading;
    this.attachments = attachments;
    this.files = files;
  }

  @GetMapping
  ModelAndView form(@PathVariable Map<String, String> path) {
    var at = reading.at(path);
    return CasePath.show("fileForm", page(at, reading.read(at), Ids.next(), List.of()));
  }

  @PostMapping
  ModelAndView add(
      @PathVariable Map<String, String> path,
      @RequestParam UUID once,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var at = reading.at(path);
    var request = reading.read(at);
    try (var content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
      return switch (attachments.add(at.request(), once, name(file), content)) {
        case Accepted<Request> _ -> new ModelAndView("redirect:" + at.base() + "?done=file");
        case Refused<Request>(var because) ->
          CasePath.again("fileForm", page(at, request, once, List.of(because)));
      };
    }
  }

  @PostMapping("/{attachment}/remove")
  ModelAndView remove(@PathVariable Map<String, String> path, @PathVariable UUID attachment) {
    var at = reading.at(path);
    var request = reading.read(at);
    return switch (attachments.remove(at.request(), attachment)) {
      case Accepted<Request> _ -> new ModelAndView("redirect:" + at.base() + "?done=removed");
      case Refused<Request>(var because) ->
        CasePath.again("fileForm", page(at, request, Ids.next(), List.of(because)));
    };
  }

  @GetMapping("/{attachment}")
  ModelAndView file(@PathVariable Map<String, String> path, @PathVariable UUID attachment) {
    var at = reading.at(path);
    var request = reading.read(at);
    var mine = attachments.mine(request.id()).stream()
        .filter(one -> one.id().equals(attachment))
        .findFirst()
        .orElseThrow(org.lapwing.platform.NotFound::new);
    return new ModelAndView(new Download(files, mine.file()));
  }

  private FileFormPage page(At at, Request request, UUID once, List<Refusal> refusals) {
    return new FileFormPage(at.base(), request.reference(), once, files.hint(), refusals);
  }

  private static String name(@Nullable MultipartFile file) {
    return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }
}
