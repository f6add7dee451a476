package org.lapwing.oversight.web.agenda;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.agenda.AgendaPapers;
import org.lapwing.oversight.agenda.AgendaPapers.Upload;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.web.Pages;
import org.lapwing.platform.Download;
import org.lapwing.platform.Files;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which papers are added to an agenda, fetched by those who may read them, and withdrawn. */
@Controller
@RequestMapping("/p/{slug}/meetings/{id}")
class PaperForms {

  private final Agendas agendas;
  private final AgendaPapers papers;
  private final Files files;

  PaperForms(Agendas agendas, AgendaPapers papers, Files files) {
    this.agendas = agendas;
    this.papers = papers;
    this.files = files;
  }

  @GetMapping("/agenda/{agendaItem}/papers")
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID agendaItem) {
    Pages.onlyClerks();
    return form(slug, new MeetingId(id), agendaItem, Ids.next(), "", List.of());
  }

  @PostMapping("/agenda/{agendaItem}/papers")
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID agendaItem,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    try (var content = file == null ? InputStream.nullInputStream() : file.getInputStream()) {
      return Pages.answer(
          papers.add(meeting, agendaItem, once, title, new Upload(name(file), content)),
          _ -> AgendaController.at(slug, meeting) + "?done=paper",
          refusals -> form(slug, meeting, agendaItem, once, title, refusals));
    }
  }

  @GetMapping("/papers/{agendaPaper}")
  ModelAndView file(@PathVariable UUID id, @PathVariable UUID agendaPaper) {
    return new ModelAndView(new Download(files, papers.file(new MeetingId(id), agendaPaper)));
  }

  @GetMapping("/papers/{agendaPaper}/withdraw")
  ModelAndView withdraw(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID agendaPaper) {
    Pages.onlyClerks();
    return Forms.show(withdrawing(slug, new MeetingId(id), agendaPaper, ""));
  }

  @PostMapping("/papers/{agendaPaper}/withdraw")
  ModelAndView withdrew(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID agendaPaper,
      @RequestParam(defaultValue = "") String why) {
    Pages.onlyClerks();
    var meeting = new MeetingId(id);
    var form = withdrawing(slug, meeting, agendaPaper, why);
    return Forms.answer(
        papers.withdraw(meeting, agendaPaper, why),
        form,
        _ -> AgendaController.at(slug, meeting) + "?done=withdrawn");
  }

  private FormPage withdrawing(String slug, MeetingId id, UUID paper, String why) {
    return FormPage.of(
            "Withdraw a paper",
            BackLink.to(AgendaController.at(slug, id), "Agenda"),
            Ids.next(),
            "Withdraw the paper",
            List.of(new Asked.Text(
                Textarea.of("why", "Why is it withdrawn?").rows(2).value(why))))
        .caption(papers.standing(id, paper).title())
        .lead(
            "It can be fetched no more. That it was there, and why it was withdrawn, stays on record.");
  }

  private ModelAndView form(
      String slug, MeetingId meeting, UUID item, UUID once, String title, List<Refusal> refusals) {
    return Pages.show(
        "agendaPaper",
        new PaperPage(
            AgendaController.at(slug, meeting),
            agendas.item(meeting, item),
            once,
            title,
            files.hint(),
            refusals));
  }

  private static String name(@Nullable MultipartFile file) {
    return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }
}
