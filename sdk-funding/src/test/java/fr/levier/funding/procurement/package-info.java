/** The procurement lever tried on hand-picked cases and on the dossiers that the project publishes as examples. */
@NullMarked
package fr.levier.funding.procurement;

import org.jspecify.annotations.NullMarked;
