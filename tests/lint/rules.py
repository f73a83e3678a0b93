# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own rules. Each takes all sources and yields findings as (path, line, what is wrong)."""
import re
from collections import defaultdict

PROGRAM = ("network", "models", "ui", "app")
MAY_INCLUDE = {
    "network": {"network"},
    "models": {"network", "models"},
    "ui": {"network", "models", "ui"},
    "app": {"network", "models", "ui", "app"},
    "simulator": {"simulator"},
}
# ui shows models and speaks of operations and errors; sockets, secrets and files are behind models and app.
NOT_FOR_UI = ("network/http/", "network/auth/", "network/store/", "network/sync/")
MAX_LINES = 500
WITH_LICENCE = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt")


def _cpp(sources, *layers):
    return [s for s in sources if s.is_cpp and (not layers or s.layer in layers)]


def _owners(sources):
    return {s.name: s for s in _cpp(sources)}


def _forbid(sources, pattern, why):
    for source in sources:
        for line, found in source.lines_matching(pattern):
            yield source.path, line, f"{found}: {why}"


def layers(sources):
    """An include points only downwards, and simulator and program know nothing of each other."""
    owners = _owners(sources)
    for source in _cpp(sources, *MAY_INCLUDE):
        for line, name in source.includes():
            owner = owners.get(name.rsplit("/", 1)[-1])
            if owner and owner.layer not in MAY_INCLUDE[source.layer]:
                yield source.path, line, f"{source.layer} must not include {owner.path}"
            elif owner and source.path.startswith("network/core/") and not owner.path.startswith("network/core/"):
                yield source.path, line, f"network/core is the lowest floor and must not include {owner.path}"


def ui_reach(sources):
    """ui reaches the network only through its vocabulary (core, api)."""
    owners = _owners(sources)
    for source in _cpp(sources, "ui"):
        for line, name in source.includes():
            owner = owners.get(name.rsplit("/", 1)[-1])
            if owner and owner.path.startswith(NOT_FOR_UI):
                yield source.path, line, f"ui must not include {owner.path}"
        yield from _forbid([source], r"\bQNetworkAccessManager\b|\bQSql\w+|\bsqlite3_\w+", "not in ui")


def bare_includes(sources):
    """Our headers are included by bare name: the include path says who may see whom."""
    for source in _cpp(sources):
        for line, name in source.includes():
            if "/" in name:
                yield source.path, line, f'write "{name.rsplit("/", 1)[-1]}"'


def event_loops(sources):
    """One event loop, in main(): nested ones let the world change under a function that is still running."""
    mains = ("app/main.cpp", "simulator/main.cpp")
    loops = [s for s in _cpp(sources) if s.path not in mains]
    yield from _forbid(loops, r"(?<![\w])exec\s*\(", "no event loop but the one in main()")
    yield from _forbid(loops, r"\bQEventLoop\b", "no nested event loops")


def waiting(sources):
    """Nothing sleeps or pumps events: tests use QTRY_*, QSignalSpy and ManualClock."""
    pattern = r"\bqWait\s*\(|\b(?:m|u|nano)?sleep(?:_for|_until)?\s*\(|\bprocessEvents\s*\("
    yield from _forbid(_cpp(sources), pattern, "wait for a signal or move a clock by hand")


def singletons(sources):
    """What a class needs comes in through its constructor."""
    # Qt has no other way to the system's word about the network.
    pattern = r"(?<!\bQNetworkInformation::)\b(?:instance|getInstance|theInstance)\s*\(\s*\)|\bqApp\b|\bQ_GLOBAL_STATIC\w*"
    yield from _forbid(_cpp(sources, *PROGRAM, "simulator"), pattern, "no singletons")


def mutable_statics(sources):
    """Two desks in one process must not share state: statics are constant."""
    pattern = r"^[ \t]*(?:static|thread_local|inline static|static inline)[ \t]+(?!.*\bconst(?:expr|init|eval)?\b)[\w:<>,* &]+?[ \t*&]\w+[ \t]*(?:;|=|\{)"
    for source in _cpp(sources, *PROGRAM, "simulator"):
        for match in re.finditer(pattern, source.code, re.MULTILINE):
            line = source.code.count("\n", 0, match.start()) + 1
            yield source.path, line, f"{match.group().strip()}: static state has to be constant"


def _is_told(name, code):
    """Whether this label gets Qt::PlainText, by itself or in a loop over several, or never shows text but a picture."""
    plain = r"setTextFormat\s*\(\s*Qt::PlainText\s*\)"
    if re.search(rf"\b{name}\s*(?:->|\.)\s*{plain}", code):
        return True
    for loop in re.finditer(rf"for\s*\([^:;()]*:\s*\{{([^}}]*)\}}\s*\)\s*\{{?[^}}]*?{plain}", code):
        if re.search(rf"\b{name}\b", loop.group(1)):
            return True
    return bool(re.search(rf"\b{name}\s*->\s*setPixmap\b", code)) and not re.search(rf"\b{name}\s*->\s*setText\b", code)


def plain_text(sources):
    """A label guesses whether its text is HTML unless told otherwise: texts come from outside, so it is told."""
    made = r"(?:\b(\w+)\s*(?:=|\()\s*)?(?:new\s+QLabel\b|(?:std::)?make_unique<QLabel>)|^[ \t]*QLabel\s+(\w+)\s*[;({]"
    for source in _cpp(sources, "ui", "app"):
        for match in re.finditer(made, source.code, re.MULTILINE):
            name = match.group(1) or match.group(2)
            if not name or not _is_told(name, source.code):
                line = source.code.count("\n", 0, match.start()) + 1
                yield source.path, line, f"{name or 'a label without a name'}: not told setTextFormat(Qt::PlainText)"
        yield from _forbid([source], r"Qt::(?:AutoText|RichText|MarkdownText)\b", "plain text only")
        yield from _forbid([source], r"\bQMessageBox::(?:information|question|warning|critical|about)\b", "renders HTML and nests a loop")


def file_size(sources):
    """A file over 500 lines is more than one thing."""
    for source in sources:
        if source.name.endswith(WITH_LICENCE) or source.path == "dev":
            count = source.text.count("\n")
            if count > MAX_LINES:
                yield source.path, count, f"{count} lines, at most {MAX_LINES}"


def unique_names(sources):
    """Includes name files without folders, so a name belongs to one file."""
    places = defaultdict(list)
    for source in _cpp(sources):
        if source.name != "main.cpp":
            places[source.name.lower()].append(source.path)
    for paths in places.values():
        if len(paths) > 1:
            yield paths[1], 1, f"has the same name as {paths[0]}"
    for source in _cpp(sources):
        if source.name != source.name.lower():
            yield source.path, 1, "file names are lower case"


def licence(sources):
    """Every source says its licence in the way that machines read (SPDX)."""
    for source in sources:
        if source.name.endswith(WITH_LICENCE) or source.path in ("dev", ".ci/run"):
            head = "\n".join(source.text.splitlines()[:3])
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
                yield source.path, 1, "no SPDX-License-Identifier: GPL-3.0-or-later in the first three lines"
        if source.name.endswith(".h") and "#pragma once" not in source.text:
            yield source.path, 1, "no #pragma once"


def trust(sources):
    """No way around certificates, and no secret outside the keychain."""
    yield from _forbid(_cpp(sources), r"\bsetInsecureFallback\b|\bignoreSslErrors\b", "never")
    # A server may well not ask its clients for certificates, and a test shows that old protocols are refused.
    pattern = r"\bVerifyNone\b|\bQueryPeer\b|\bTlsV1_[01](?:OrLater)?\b|\bSslV[23]\b"
    yield from _forbid(_cpp(sources, *PROGRAM), pattern, "never")
    managers = [s for s in _cpp(sources, *PROGRAM) if not s.path.startswith("network/http/")]
    yield from _forbid(managers, r"\bQNetworkAccessManager\b", "network/http is the only user")


def finished(sources):
    """What is in the tree is finished."""
    pattern = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|\bnot implemented\b")
    for source in _cpp(sources):
        for number, line in enumerate(source.text.splitlines(), 1):
            match = pattern.search(line)
            if match:
                yield source.path, number, match.group()
    yield from _forbid(_cpp(sources), r"\bQSKIP\b|\bQEXPECT_FAIL\b", "a test passes or fails")


def registered_tests(sources):
    """A test that its folder's CMakeLists.txt does not name never runs."""
    lists = {s.path: s.text for s in sources if s.name == "CMakeLists.txt"}
    for source in _cpp(sources, "tests"):
        folder, _, name = source.path.rpartition("/")
        if name.startswith("tst_") and name.endswith(".cpp"):
            test = name[: -len(".cpp")]
            if not re.search(rf"\b{test}\b", lists.get(f"{folder}/CMakeLists.txt", "")):
                yield source.path, 1, f"{folder}/CMakeLists.txt does not name {test}"


def found_by_lupdate(sources):
    """lupdate reads tr() of a literal; of anything else inside, a macro too, it takes nothing into the catalogues."""
    yield from _forbid(_cpp(sources, *PROGRAM), r"\b(?:tr|translate)\s*\(\s*QT_TR\w*NOOP\w*\b", "write tr(\"the text\")")


RULES = [
    registered_tests, layers, ui_reach, bare_includes, event_loops, waiting, singletons, mutable_statics, plain_text, file_size, unique_names,
    licence, trust, finished, found_by_lupdate,
]
