/**
 * What came back from negotiation: values as typed differences, clauses as they were left, what was tracked and remarked.
 *
 * <p>A reader of one format tells what it saw as a {@link fr.levier.docs.negotiation.Returned};
 * {@link fr.levier.docs.negotiation.Negotiation} reads it against a dossier, and settles it into a new one.
 */
@NullMarked
package fr.levier.docs.negotiation;

import org.jspecify.annotations.NullMarked;
