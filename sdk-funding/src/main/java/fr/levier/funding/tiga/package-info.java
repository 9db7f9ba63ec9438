/**
 * Territories of innovation (<i>territoires d’innovation de grande ambition</i>, TIGA), a historical lever: the call closed on
 * 26 April 2019. Application of the time, agreement of the consortium, financing convention, yearly report, amendment.
 *
 * <p>No mandatory clause of the application rests on an article: the specification of the call set its parts, and the
 * <i>contrat d’engagement républicain</i> (loi n° 2000-321, article 10-1) is asked of requests from 2 January 2022 on. The
 * financing convention rests on the convention between the State and its operator and on the selection; what article 10 of loi
 * n° 2000-321 wants of a subsidy to a body of private law (object, amount, payment, conditions of use) stands in its mandatory
 * clauses {@code objet}, {@code soutien}, {@code versement} and {@code engagements} all the same.
 */
@NullMarked
package fr.levier.funding.tiga;

import org.jspecify.annotations.NullMarked;
