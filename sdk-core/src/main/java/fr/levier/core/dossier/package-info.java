/**
 * The parts of a dossier that several levers share (money plan, calendar, indicators, interests, test protocol), and the
 * rules that concern them.
 */
@NullMarked
package fr.levier.core.dossier;

import org.jspecify.annotations.NullMarked;
