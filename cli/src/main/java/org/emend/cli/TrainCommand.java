package org.emend.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.emend.cli.eval.PairReader;
import org.emend.cli.eval.TextPair;
import org.emend.cli.io.AtomicFile;
import org.emend.cli.io.FileProblem;
import org.emend.cli.io.Source;
import org.emend.cli.io.StandardStream;
import org.emend.cli.run.Failures;
import org.emend.core.text.LosslessUtf8;
import org.emend.rules.words.WordLayer;
import org.emend.rules.words.model.GapModel;
import org.emend.rules.words.model.LanguageModel;
import org.emend.rules.words.model.ModelFile;
import org.emend.rules.words.model.PunctuationModel;
import org.emend.rules.words.model.Typing;
import org.emend.rules.words.model.WordModel;
import org.emend.rules.words.train.DecoderTrainer;
import org.emend.rules.words.train.GapTrainer;
import org.emend.rules.words.train.LanguageTrainer;
import org.emend.rules.words.train.PunctuationTrainer;
import org.emend.rules.words.train.TrainingPair;
import org.emend.rules.words.train.TypingTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code emend train}: makes a model of words from text and pairs. */
@Command(
    name = "train",
    header = "makes a model of words from text and pairs",
    description = {
      "Counts words and how they follow each other in text, and learns from pairs of damaged and"
          + " true text how text gets damaged and how far its repair can be trusted. The same input"
          + " gives the same file, byte for byte.",
      "",
      "Text is plain UTF-8, a paragraph a line, and is read four times. Pairs are JSON lines, as for"
          + " `emend eval`. Files that end in .gz are decompressed. docs/models.md tells how the"
          + " model that comes with Emend was made."
    },
    exitCodeList = {
      "0:done",
      "2:the command line is wrong; nothing was read",
      "3:a file could not be read, or the model not be written"
    },
    footer = {
      "  emend train --text news.txt --dictionary words.txt --pairs pages.jsonl -o my.model",
      "  emend train --language my.model --pairs other.jsonl=2 --pairs pages.jsonl -o new.model",
      "  emend clean --profile scan --model my.model page.txt"
    })
final class TrainCommand implements Callable<Integer> {

  @Mixin private HelpOption help = new HelpOption();

  @Option(names = "--text", paramLabel = "FILE", description = "Text to count. Repeatable.")
  private List<String> texts = new ArrayList<>();

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = "A word a line: words that surely are words. Repeatable.")
  private List<String> dictionaries = new ArrayList<>();

  @Option(
      names = "--frequencies",
      paramLabel = "FILE",
      description = "A word a line and how often it was seen elsewhere. Repeatable.")
  private List<String> frequencies = new ArrayList<>();

  @Option(
      names = "--pairs",
      paramLabel = "FILE[=WEIGHT]",
      description = "Damaged and true text, as JSON lines; 1 is the usual weight. Repeatable.")
  private List<String> pairs = new ArrayList<>();

  @Option(
      names = "--language",
      paramLabel = "MODEL",
      description =
          "Take the words and how they follow each other from this model, not from text; punctuation,"
              + " too, unless --text is named.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--lang",
      paramLabel = "CODE",
      description =
          "The language of the text, such as `de`: the model repairs words of that language alone."
              + " Latin letters only; --prose knows English misspellings alone. Default: that of"
              + " --language, or `en`.")
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      description = {
        "Leave every N-th line of each text out, the ones with an index that is 7 modulo N,"
            + " counted from 0: pairs may be made of them. Default: none."
      })
  private int holdOut;

  @Option(
      names = "--prose",
      paramLabel = "TEXT=N",
      description = {
        "Learn how far the repair of a misspelling can be trusted from every N-th line of this"
            + " text (index 3 modulo N), by making some in it. These lines are not counted."
            + " Repeatable; without it, or with a few hundred words, no misspellings are found."
      })
  private Map<String, Integer> prose = new TreeMap<>();

  @Option(
      names = "--misspelt",
      paramLabel = "FILE",
      description =
          "Misspellings that stand in the text itself, a line each: what stands there, a tab, what"
              + " was meant. Repeatable.")
  private List<String> misspelt = new ArrayList<>();

  @Option(
      names = "--least",
      paramLabel = "WORD,PAIR,TRIPLE",
      defaultValue = "5,3,3",
      description =
          "How often a word that is in no dictionary, a pair of words and three words must be"
              + " there to be kept. Default: ${DEFAULT-VALUE}.")
  private String least = "";

  @Option(names = "--field", defaultValue = "ocr", description = "The field of the damaged text.")
  private String field = "";

  @Option(names = "--truth", defaultValue = "gt", description = "The field of the true text.")
  private String truth = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      description = "Where the model goes.")
  private Optional<String> output = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (output.isEmpty()) {
      throw new UsageError("missing: -o MODEL; see `emend train --help`");
    }
    if (texts.isEmpty() && language.isEmpty()) {
      throw new UsageError("missing: --text or --language");
    }
    if (pairs.isEmpty()) {
      throw new UsageError("missing: --pairs; without them nothing tells what damage looks like");
    }
    if (!texts.containsAll(prose.keySet())) {
      throw new UsageError("--prose TEXT=N: name the text with --text, too");
    }
    if (prose.values().stream().anyMatch(every -> every < 1)) {
      throw new UsageError("--prose TEXT=N: N is 1 or more");
    }
    LanguageTrainer.Least kept = least();
    Failures failures = new Failures(false);
    try {
      Optional<WordModel> known =
          language.isPresent() ? Optional.of(Models.read(language.get())) : Optional.empty();
      String of =
          code.map(RuleOptions::language)
              .or(() -> known.map(WordModel::code))
              .orElse(WordModel.ENGLISH);
      Predicate<String> dictionary = WordLayer.dictionary(of);
      LanguageModel words = known.isPresent() ? known.get().language() : count(kept);
      Optional<PunctuationModel> marks =
          known.isPresent()
              ? known.get().gaps().map(GapModel::punctuation)
              : Optional.of(PunctuationTrainer.standard().train(text()::counted));
      Optional<Typing> typing =
          known.isPresent() ? known.get().typing() : misspellings(words, dictionary);
      List<TrainingPair> read = pairs(failures);
      WordModel model =
          new DecoderTrainer(words, dictionary)
              .train(read, typing)
              .with(marks.flatMap(m -> new GapTrainer(words, m, dictionary).train(read)))
              .in(of);
      write(model, output.get());
      say(
          words.words().ids()
              + " words, "
              + model.misreadings().get(0).confusions().size()
              + " confusions, "
              + (model.gaps().isPresent() ? "punctuation, " : "no punctuation, ")
              + (model.typing().isPresent() ? "misspellings, " : "no misspellings, ")
              + "from "
              + read.size()
              + " pairs: "
              + output.get()
              + "\n");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (FileProblem problem) {
      failures.add(problem);
    }
    return failures.any() ? Main.FAILED : Main.DONE;
  }

  private TrainingText text() {
    return new TrainingText(texts, holdOut, prose);
  }

  private LanguageTrainer.Least least() {
    String[] parts = least.split(",");
    try {
      return new LanguageTrainer.Least(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new UsageError(
          "--least " + least + ": three numbers from 1 up, the last no less than the second");
    }
  }

  private LanguageModel count(LanguageTrainer.Least kept) {
    LanguageTrainer trainer = new LanguageTrainer();
    dictionaries.forEach(name -> trainer.dictionary(TrainingText.lines(name)));
    frequencies.forEach(name -> trainer.frequencies(TrainingText.lines(name)));
    return trainer.train(text()::counted, kept);
  }

  private Optional<Typing> misspellings(LanguageModel words, Predicate<String> dictionary) {
    if (prose.isEmpty()) {
      return Optional.empty();
    }
    Set<String> known =
        misspelt.stream().flatMap(TrainingText::lines).collect(Collectors.toUnmodifiableSet());
    List<String> lines = text().prose().toList();
    return new TypingTrainer(words, dictionary, known).train(lines);
  }

  private List<TrainingPair> pairs(Failures failures) throws IOException {
    List<TrainingPair> read = new ArrayList<>();
    for (String named : pairs) {
      int equals = named.lastIndexOf('=');
      String name = equals < 0 ? named : named.substring(0, equals);
      float weight = equals < 0 ? 1 : weight(named.substring(equals + 1));
      try (PairReader reader =
          new PairReader(
              Source.of(name), Optional.empty(), new PairReader.Fields(field, truth), failures)) {
        for (TextPair pair = reader.next(); pair != null; pair = reader.next()) {
          read.add(new TrainingPair(name, pair.id(), pair.read(), pair.truth(), weight));
        }
      }
    }
    return read;
  }

  private static float weight(String text) {
    try {
      return Float.parseFloat(text);
    } catch (NumberFormatException e) {
      throw new UsageError("--pairs FILE=WEIGHT: " + text + " is no number");
    }
  }

  private static void write(WordModel model, String name) throws IOException {
    ModelFile file = new ModelFile();
    model.put(file);
    try (AtomicFile to = AtomicFile.at(name, Path.of(name))) {
      file.write(to.stream());
      to.finish();
      to.commit();
    }
  }

  private static void say(String text) throws IOException {
    StandardStream.OUT.write(LosslessUtf8.encode(text));
    StandardStream.OUT.flush();
  }
}
