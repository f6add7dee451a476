/** Runs the PostgreSQL that comes with the application, and checks the one that is yours. */
@NullMarked
package org.lapwing.platform.database;

import org.jspecify.annotations.NullMarked;
