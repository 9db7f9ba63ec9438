/** Who signs an act: the parties, the persons who represent them, and the identifiers that tell them apart. */
@NullMarked
package fr.levier.core.party;

import org.jspecify.annotations.NullMarked;
