package org.emend.cli;

import java.io.IOException;
import java.io.InputStream;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Source;
import org.emend.rules.words.model.ModelFile;
import org.emend.rules.words.model.WordModel;

/** Models of words in files. */
final class Models {

  private Models() {}

  /**
   * A model from a file.
   *
   * @throws FileProblem if it cannot be read, or is none
   */
  static WordModel read(String name) throws FileProblem {
    String what;
    try (InputStream in = Source.of(name).open()) {
      return WordModel.read(ModelFile.read(in));
    } catch (FileProblem problem) {
      throw problem;
    } catch (IOException e) {
      what = String.valueOf(e.getMessage());
    } catch (RuntimeException e) { // lengths and places in it are anything
      what = "a damaged model";
    }
    throw new FileProblem(name, what, "make it anew with `emend train --text`");
  }
}
