package org.emend.cli.run;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what passes. Not thread-safe. */
final class Digest {

  private final MessageDigest sha256;

  Digest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void add(byte[] bytes) {
    sha256.update(bytes);
  }

  void add(byte[] bytes, int from, int length) {
    sha256.update(bytes, from, length);
  }

  /** In lower-case hexadecimal. Ends the digest. */
  String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
