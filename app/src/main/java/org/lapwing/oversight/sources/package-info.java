/** What this module itself proposes for agendas and writes into packs: actions, decisions and minutes. */
@NullMarked
package org.lapwing.oversight.sources;

import org.jspecify.annotations.NullMarked;
