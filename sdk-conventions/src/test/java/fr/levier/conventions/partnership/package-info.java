/** The partnership lever tried on hand-picked cases and on the dossiers that the project publishes as examples. */
@NullMarked
package fr.levier.conventions.partnership;

import org.jspecify.annotations.NullMarked;
