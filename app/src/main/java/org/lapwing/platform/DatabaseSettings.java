package org.lapwing.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is and how much of it may be used at once.
 *
 * @param url a PostgreSQL of yours, version 15 or newer; without it one is started under {@code data}
 * @param data the data directory of the database that is started when there is no url
 * @param embeddedForReal "I understand" to keep real data in the database that is started here
 * @param poolSize connections for signed-in work
 * @param publicPoolSize connections for public pages
 */
@ConfigurationProperties("lapwing.database")
record DatabaseSettings(
    @Nullable String url,
    @DefaultValue("data") Path data,
    @Nullable String embeddedForReal,
    @DefaultValue("lapwing_owner") String ownerUsername,
    @DefaultValue("lapwing_owner") String ownerPassword,
    @DefaultValue("lapwing_app") String appUsername,
    @DefaultValue("lapwing_app") String appPassword,
    @DefaultValue("lapwing_public") String publicUsername,
    @DefaultValue("lapwing_public") String publicPassword,
    @DefaultValue("10") int poolSize,
    @DefaultValue("4") int publicPoolSize) {}
