/** Takes registers out to spreadsheets that people edit offline, and back in: each difference shown, only the chosen ones applied. */
@NamedInterface("sheets")
@NullMarked
package org.lapwing.platform.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
