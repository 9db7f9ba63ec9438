/**
 * What an author of packs needs in a build or at a desk: a folder to lint and to test, and a redline against the reference.
 *
 * <p>{@link fr.levier.docs.kit.PackFolder} is the door.
 */
@NullMarked
package fr.levier.docs.kit;

import org.jspecify.annotations.NullMarked;
