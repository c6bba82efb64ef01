package org.synopse.align;

/** What can be said of two statements by one number. */
@FunctionalInterface
interface PairFeature {
  double of(ProfilePair pair);
}
