/**
 * A company’s first approach of a regional health agency (<i>agence régionale de santé</i>, ARS), as the guide of July 2020 advises
 * it: the request for a meeting, the file of presentation, the synopsis and the checklist, from one subject.
 *
 * <p>The subject, the alternatives it chooses from, the rules (package-private) and the door. All types are immutable and safe to
 * share between threads. No figure of the law is this lever’s own.
 */
@NullMarked
package fr.levier.funding.approach;

import org.jspecify.annotations.NullMarked;
