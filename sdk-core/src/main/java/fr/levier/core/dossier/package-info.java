/** The parts of a case that several levers share, and the rules that concern them. */
@NullMarked
package fr.levier.core.dossier;

import org.jspecify.annotations.NullMarked;
