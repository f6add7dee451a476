package org.lapwing.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs Lapwing says about themselves.
 *
 * @param development whether the pages for those who build are there
 * @param contact where people write about accessibility and privacy, such as an e-mail address
 * @param securityContact where security faults are reported: a mailto: or https: address
 */
@ConfigurationProperties("lapwing")
record HouseSettings(
    @DefaultValue("false") boolean development,
    @Nullable String contact,
    @Nullable String securityContact) {}
