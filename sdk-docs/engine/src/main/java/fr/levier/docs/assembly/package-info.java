/**
 * Assembly: from a compiled pack and a subject to the tree of an act, numbered and resolved.
 */
@NullMarked
package fr.levier.docs.assembly;

import org.jspecify.annotations.NullMarked;
