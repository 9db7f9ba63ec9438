/**
 * The mission of general interest for international hospital cooperation (<i>mission d’intérêt général</i>, MIG,
 * <i>coopération hospitalière internationale</i>): application, convention between two hospitals, joint letter, review.
 */
@NullMarked
package fr.levier.funding.mig;

import org.jspecify.annotations.NullMarked;
