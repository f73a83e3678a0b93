# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules look at: the files of a tree, and C++ text without comments and literals."""
import os
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SKIPPED_FOLDERS = {"build", "node_modules"}
# A raw string, a comment, a string or a character. Digit separators (1'000) are no characters, hence the look-behind.
TOKENS = re.compile(
    r'R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"'
    r"|//[^\n]*"
    r"|/\*.*?\*/"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'",
    re.DOTALL,
)


def code_only(text):
    """The text with comments blanked and literals emptied; line breaks stay, so that line numbers do."""

    def blank(match):
        token = match.group()
        breaks = "\n" * token.count("\n")
        return breaks if token.startswith("/") else '""' + breaks

    return TOKENS.sub(blank, text)


@dataclass
class Source:
    path: str  # relative to the tree, with slashes
    text: str
    _code: str = field(default=None, repr=False)

    @property
    def name(self):
        return PurePosixPath(self.path).name

    @property
    def layer(self):
        return self.path.split("/", 1)[0]

    @property
    def is_cpp(self):
        return self.name.endswith((".cpp", ".h"))

    @property
    def code(self):
        if self._code is None:
            self._code = code_only(self.text)
        return self._code

    def includes(self):
        """(line number, file name) of every include of a file of ours."""
        for number, line in enumerate(self.text.splitlines(), 1):
            match = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if match:
                yield number, match.group(1)

    def lines_matching(self, pattern):
        """(line number, matched text) for every match in the code."""
        for match in re.finditer(pattern, self.code):
            yield self.code.count("\n", 0, match.start()) + 1, match.group().strip()


def read_tree(root):
    """Every text file of the tree that a person writes: no build folders, nothing hidden but .ci."""
    sources = []
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in SKIPPED_FOLDERS and (not f.startswith(".") or f == ".ci"))
        for name in sorted(files):
            path = Path(folder, name)
            if path.is_symlink():
                continue
            try:
                text = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue
            sources.append(Source(path.relative_to(root).as_posix(), text))
    return sources
