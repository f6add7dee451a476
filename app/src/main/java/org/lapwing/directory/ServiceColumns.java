package org.lapwing.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lapwing.directory.Offer.Cost;
import org.lapwing.directory.Service.About;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** How a service stands in its row, for those who keep it and for the public, who see fewer columns. */
public final class ServiceColumns {

  private ServiceColumns() {}

  /** The service in this row, as far as the public sees it. */
  public static Service listed(ResultSet row, int index) throws SQLException {
    return service(row, "", 0);
  }

  static Service kept(ResultSet row, int index) throws SQLException {
    return service(row, row.getString("source"), row.getInt("version"));
  }

  private static Service service(ResultSet row, String source, int version) throws SQLException {
    return new Service(
        new ServiceId(row.getObject("id", UUID.class)),
        new About(
            row.getString("name"),
            row.getString("does"),
            row.getString("for_whom"),
            row.getString("area"),
            row.getString("web"),
            row.getBoolean("front_door"),
            source),
        offer(row),
        version);
  }

  private static Offer offer(ResultSet row) throws SQLException {
    return new Offer(
        row.getString("provider"),
        row.getString("email"),
        row.getString("more"),
        row.getBoolean("everywhere"),
        new Ages(row.getObject("youngest", Integer.class), row.getObject("oldest", Integer.class)),
        cost(row.getString("cost"), row.getString("cost_words")),
        List.of((String[]) row.getArray("languages").getArray()),
        Set.of((UUID[]) row.getArray("needs").getArray()),
        Running.of(row.getString("running")));
  }

  static StatementSpec offer(StatementSpec statement, Offer offer) {
    return statement
        .param("provider", offer.provider())
        .param("email", offer.email())
        .param("more", offer.more())
        .param("everywhere", offer.everywhere())
        .param("youngest", offer.ages().youngest())
        .param("oldest", offer.ages().oldest())
        .param("cost", cost(offer.cost()))
        .param("costWords", offer.cost() instanceof Cost.Costs(var words) ? words : "")
        .param("languages", offer.languages().toArray(String[]::new))
        .param("needs", offer.needs().toArray(UUID[]::new))
        .param("running", offer.running().code());
  }

  private static Cost cost(String code, String words) {
    return switch (code) {
      case "free" -> new Cost.Free();
      case "costs" -> new Cost.Costs(words);
      default -> new Cost.NotSaid();
    };
  }

  private static String cost(Cost cost) {
    return switch (cost) {
      case Cost.Free _ -> "free";
      case Cost.Costs _ -> "costs";
      case Cost.NotSaid _ -> "not_said";
    };
  }
}
