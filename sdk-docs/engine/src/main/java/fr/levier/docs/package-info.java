/**
 * The documents of a lever: from a subject and a pack to an act, and from an act to files and back.
 *
 * <p>The front desk is {@code Documents}. Renderers and readers are plugins found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package fr.levier.docs;

import org.jspecify.annotations.NullMarked;
