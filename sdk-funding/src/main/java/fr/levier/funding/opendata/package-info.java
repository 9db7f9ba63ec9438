/**
 * What is owed to the public, in the formats that the public bodies publish: essential data of public contracts (<i>données
 * essentielles de la commande publique</i>, DECP), essential data of subsidy conventions (SCDL), and the Open Contracting Data
 * Standard (OCDS).
 *
 * <p>An export is a pure function: same subject, same bytes, in UTF-8. A datum that a format demands and the dossier does not
 * hold is named by its pointer; no invalid file is ever made. All types are immutable and safe to share between threads.
 */
@NullMarked
package fr.levier.funding.opendata;

import org.jspecify.annotations.NullMarked;
