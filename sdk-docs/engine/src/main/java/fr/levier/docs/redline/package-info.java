/**
 * What changed between two versions of an act, as a jurist marks it: paragraphs, rows and words struck or added.
 *
 * <p>{@link fr.levier.docs.redline.Redline} compares two trees; renderers write it, as tracked changes in Word and as
 * {@code ins} and {@code del} in HTML.
 */
@NullMarked
package fr.levier.docs.redline;

import org.jspecify.annotations.NullMarked;
