package org.emend.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compressed files, told by their names. */
public final class Compression {

  private static final String GZIP = ".gz";
  private static final int BUFFER = 1 << 16;

  private Compression() {}

  /** The bytes inside a file; for a file that is not compressed, its bytes. */
  public static InputStream decompress(String fileName, InputStream in) throws IOException {
    return isGzip(fileName) ? new GZIPInputStream(in, BUFFER) : in;
  }

  /** Writes into a file of that name. The caller closes the stream, which ends the last block. */
  public static OutputStream compress(String fileName, OutputStream out) throws IOException {
    return isGzip(fileName) ? new GZIPOutputStream(out, BUFFER) : out;
  }

  /** The name of what is inside. */
  public static String nameWithout(String fileName) {
    return isGzip(fileName) ? fileName.substring(0, fileName.length() - GZIP.length()) : fileName;
  }

  private static boolean isGzip(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }
}
