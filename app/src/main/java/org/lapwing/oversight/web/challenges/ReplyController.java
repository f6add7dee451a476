package org.lapwing.oversight.web.challenges;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.oversight.challenges.ChallengeId;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.oversight.challenges.Challenges.Reply;
import org.lapwing.oversight.challenges.Challenges.Upload;
import org.lapwing.oversight.challenges.Concerned;
import org.lapwing.platform.Files;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form on which somebody replies to a challenge. */
@Controller
@RequestMapping("/p/{slug}/challenges/{id}/reply")
class ReplyController {

  private final Challenges challenges;
  private final Concerned concerned;
  private final Files files;

  ReplyController(Challenges challenges, Concerned concerned, Files files) {
    this.challenges = challenges;
    this.concerned = concerned;
    this.files = files;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return page(slug, new ChallengeId(id), Ids.next(), "", "", List.of());
  }

  @PostMapping
  ModelAndView reply(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reply,
      @RequestParam(defaultValue = "") String action,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var challenge = new ChallengeId(id);
    return switch (reply(challenge, once, reply, action, file)) {
      case Accepted<Challenge> _ ->
        new ModelAndView("redirect:" + Ways.at(slug, challenge) + "?done=replied");
      case Refused<Challenge>(var refusal) -> {
        var again = page(slug, challenge, once, reply, action, List.of(refusal));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private Outcome<Challenge> reply(
      ChallengeId id, UUID once, String text, String action, @Nullable MultipartFile file)
      throws IOException {
    var named = action.isBlank() ? null : concerned.action(action).orElse(null);
    if (named == null && !action.isBlank()) {
      return Outcome.refused(
          "action",
          "No action here is called “%s”. Look at its page for its short name"
              .formatted(action.strip()));
    }
    try (var content = file == null ? null : file.getInputStream()) {
      var upload =
          file == null || content == null || (file.isEmpty() && name(file).isBlank())
              ? null
              : new Upload(name(file), content);
      return challenges.reply(id, once, new Reply(text, named, upload));
    }
  }

  private ModelAndView page(
      String slug, ChallengeId id, UUID once, String text, String action, List<Refusal> refusals) {
    var page = new ReplyPage(
        Ways.at(slug, id), challenges.get(id), once, text, action, files.hint(), refusals);
    return new ModelAndView(new Page("oversight/challenges/reply", page));
  }

  private static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }
}
