package org.lapwing.platform;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a new database is for and what is put into it.
 *
 * @param demonstration true for invented data, false for real; without it, whatever the database already is
 * @param profiles profile files of partnerships to set up at start, if they are not yet
 */
@ConfigurationProperties("lapwing")
record InstallationSettings(
    @Nullable Boolean demonstration, @DefaultValue List<Path> profiles) {}
