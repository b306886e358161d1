"""Spelling checkers that talk as ispell does: every word that they do not know becomes their first suggestion."""
import re
import subprocess

# Letters, with apostrophes inside. What touches a digit or an underscore is no word for a dictionary and is left alone.
WORD = re.compile(r"(?<!\w)(?<!\w['’])[^\W\d_]+(?:['’][^\W\d_]+)*(?!\w)(?!['’]\w)")
CAREFUL = re.compile(r"[a-z]{4,}")
UNKNOWN = re.compile(r"& (\S+) \d+ \d+: (.*)")


def first_suggestions(command, words):
    """Asks once for each word, in one process. Returns a dict of those that the checker would replace.

    A dictionary does not look at the words around, so asking for each place again would only take longer. Where the
    checker itself sees several words in one, those that it does not know are replaced and the rest stays.
    """
    words = sorted(words)
    asked = "".join(f"^{word.replace('’', chr(39))}\n" for word in words)
    done = subprocess.run(command, input=asked, capture_output=True, encoding="utf-8", check=True)
    answers = done.stdout.split("\n")[1:]  # the first line greets
    replaced, line = {}, 0
    for word in words:
        parts = []
        while answers[line]:
            unknown = UNKNOWN.fullmatch(answers[line])
            if unknown:
                parts.append((unknown[1], unknown[2].split(", ")[0]))
            line += 1
        line += 1
        better, at = word.replace("’", "'"), 0
        for wrong, right in parts:
            found = better.find(wrong, at)
            if found >= 0:
                better = better[:found] + right + better[found + len(wrong) :]
                at = found + len(right)
        if parts:
            replaced[word] = better.replace("'", "’") if "’" in word else better
    return replaced


def clean(command, texts, careful=False):
    """Texts with every unknown word replaced; a careful one leaves all but lower-case words of four letters or more."""
    wanted = CAREFUL if careful else WORD
    words = {word for text in texts for word in WORD.findall(text) if wanted.fullmatch(word)}
    replaced = first_suggestions(command, words)
    return [WORD.sub(lambda match: replaced.get(match[0], match[0]), text) for text in texts]
