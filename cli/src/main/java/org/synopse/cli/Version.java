package org.synopse.cli;

import org.synopse.SynopseVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the engine. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"synopse " + SynopseVersion.current()};
  }
}
