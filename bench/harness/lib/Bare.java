import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A bare page of the same stack, to measure ours against: Tomcat with virtual threads, one indexed query over 100,000
 * rows, 20 of them in a template; no session, no row security, no trail; and a page that is a constant. Bare DATA PORT.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class
})
public class Bare {

  private static final String ROWS = """
      create table if not exists bare_row (id integer primary key, team integer not null, title text not null, due date not null);
      insert into bare_row select n, n % 200, 'Promise number ' || n || ' about the way we work together', date '2026-01-01' + n % 700
        from generate_series(1, 100000) n on conflict do nothing;
      create index if not exists bare_row_team on bare_row (team, id);
      analyze bare_row
      """;

  private static final String TWENTY = """
      select id, title, due from bare_row where team = :team order by id limit 20
      """;

  private static final String TEMPLATE = """
      @import java.util.List
      @import java.util.Map
      @param List<Map<String, String>> rows
      <!DOCTYPE html>
      <html lang="en-GB" class="govuk-template"><head><meta charset="utf-8"><title>Bare</title></head><body class="govuk-template__body">
      <main class="govuk-main-wrapper"><h1 class="govuk-heading-l">Bare</h1>
      <table class="govuk-table app-stack"><tbody class="govuk-table__body">
      @for(var row : rows)
      <tr class="govuk-table__row"><th scope="row" class="govuk-table__header"><span class="app-sub">A-${row.get("id")}</span><a class="govuk-link" href="/rows/${row.get("id")}">${row.get("title")}</a></th><td class="govuk-table__cell">${row.get("due")}</td></tr>
      @endfor
      </tbody></table></main></body></html>
      """;

  public static void main(String... given) throws IOException, java.sql.SQLException {
    var data = Path.of(given[0]);
    var kept = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve("database-passwords"))) {
      kept.load(reader);
    }
    var server = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    System.setProperty("bare.url", "jdbc:postgresql://localhost:" + server + "/lapwing");
    System.setProperty("bare.password", kept.getProperty("lapwing_owner"));
    try (var owner = java.sql.DriverManager.getConnection(
            System.getProperty("bare.url"), "lapwing_owner", System.getProperty("bare.password"));
        var statement = owner.createStatement()) {
      statement.execute(ROWS);
    }
    SpringApplication.run(
        Bare.class,
        "--server.port=" + given[1],
        "--server.address=127.0.0.1",
        "--spring.threads.virtual.enabled=true",
        "--logging.level.root=warn");
  }

  @Bean
  HikariDataSource source() {
    var source = new HikariDataSource();
    source.setJdbcUrl(System.getProperty("bare.url"));
    source.setUsername("lapwing_owner");
    source.setPassword(System.getProperty("bare.password"));
    source.setMaximumPoolSize(10);
    return source;
  }

  @Bean
  TemplateEngine engine() throws IOException {
    var folder = Files.createTempDirectory("bare");
    Files.writeString(folder.resolve("bare.jte"), TEMPLATE);
    var engine = TemplateEngine.create(
        new DirectoryCodeResolver(folder), folder.resolve("made"), ContentType.Html);
    engine.setBinaryStaticContent(true);
    return engine;
  }

  @Bean
  JdbcClient jdbc(HikariDataSource source) {
    return JdbcClient.create(source);
  }

  /** The one page. */
  @Controller
  public static class Page {

    private static final byte[] CONSTANT = "<p>Bare</p>\n".repeat(171).getBytes(UTF_8);

    private final JdbcClient jdbc;
    private final TemplateEngine engine;

    Page(JdbcClient jdbc, TemplateEngine engine) {
      this.jdbc = jdbc;
      this.engine = engine;
    }

    /** Two kilobytes that never change: what the server itself can give. */
    @GetMapping("/constant")
    public void constant(HttpServletResponse response) throws IOException {
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(CONSTANT.length);
      response.getOutputStream().write(CONSTANT);
    }

    @GetMapping("/bare")
    public void bare(@RequestParam(defaultValue = "7") int team, HttpServletResponse response)
        throws IOException {
      List<Map<String, String>> rows = jdbc.sql(TWENTY)
          .param("team", team)
          .query((row, _) -> Map.of(
              "id", row.getString("id"), "title", row.getString("title"), "due", row.getString("due")))
          .list();
      var html = new Utf8ByteOutput();
      engine.render("bare.jte", rows, html);
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(html.getContentLength());
      try (var out = response.getOutputStream()) {
        html.writeTo(out);
      }
    }
  }
}
