package org.lapwing.directory.web.exchange;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page from which a keeper takes the directory out as a file, and the files. */
@Controller
@RequestMapping("/p/{slug}/services")
class ExportController {

  private final TakenOut files;

  ExportController(TakenOut files) {
    this.files = files;
  }

  @GetMapping("/export")
  ModelAndView choose(@PathVariable String slug) {
    Answers.onlyKeepers();
    return Answers.show("export", new ExportPage("/p/" + slug + "/services"));
  }

  @GetMapping("/export/services.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable String slug) {
    Answers.onlyKeepers();
    return Answers.file(slug + "-services.xlsx", Answers.EXCEL, files.asWorkbook());
  }

  @GetMapping("/export/services.json")
  ResponseEntity<byte[]> json(@PathVariable String slug) {
    Answers.onlyKeepers();
    return Answers.file(slug + "-services.json", MediaType.APPLICATION_JSON, files.asJson());
  }
}
