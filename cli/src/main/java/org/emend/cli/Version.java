package org.emend.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this build. */
final class Version implements IVersionProvider {

  /** Of classes that are in no jar. */
  private static final String UNBUILT = "development";

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? UNBUILT : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "emend " + text(),
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name")
    };
  }
}
