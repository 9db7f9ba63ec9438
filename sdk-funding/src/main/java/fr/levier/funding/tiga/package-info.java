/**
 * Territories of innovation (<i>territoires d’innovation de grande ambition</i>, TIGA), a historical lever: the call closed on
 * 26 April 2019. Application of the time, agreement of the consortium, financing convention, yearly report, amendment.
 */
@NullMarked
package fr.levier.funding.tiga;

import org.jspecify.annotations.NullMarked;
