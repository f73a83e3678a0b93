# SPDX-License-Identifier: GPL-3.0-or-later
"""installationtest.py CMAKE BUILD VERSION: installs a build into an empty folder and looks at what a package would hold."""
import gzip
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CMAKE = BUILD = VERSION = None
ID = "org.switchyard.switchyard"
PROGRAMS = ("switchyard", "switchyard-simulator")


def output(*command, status=0):
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60)
    if result.returncode != status:
        raise AssertionError(f"{command} ended with {result.returncode}: {result.stdout}{result.stderr}")
    return result.stdout + result.stderr


class Installation(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.temporary.cleanup)
        cls.root = Path(cls.temporary.name)
        output(CMAKE, "--install", BUILD, "--prefix", cls.root)

    def test_everything_is_where_desktops_look_for_it(self):
        expected = {
            *(f"bin/{program}" for program in PROGRAMS),
            *(f"share/man/man1/{program}.1.gz" for program in PROGRAMS),
            f"share/applications/{ID}.desktop",
            f"share/metainfo/{ID}.metainfo.xml",
            f"share/icons/hicolor/scalable/apps/{ID}.svg",
            "share/doc/switchyard/copyright",
            "share/doc/switchyard/changelog.gz",
            "share/doc/switchyard/changelog.Debian.gz",
        }
        self.assertEqual({p.relative_to(self.root).as_posix() for p in self.root.rglob("*") if p.is_file()}, expected)

    def test_the_desktop_entry_is_valid_and_names_what_is_there(self):
        entry = self.root / f"share/applications/{ID}.desktop"
        self.assertNotIn("error", output("desktop-file-validate", entry))
        text = entry.read_text()
        self.assertIn(f"\nIcon={ID}\n", text)
        for program in re.findall(r"^Exec=(\S+)", text, re.MULTILINE):
            self.assertTrue((self.root / "bin" / program).exists(), program)

    def test_the_metainfo_is_valid(self):
        file = self.root / f"share/metainfo/{ID}.metainfo.xml"
        result = subprocess.run(["appstreamcli", "validate", "--no-net", "--pedantic", str(file)], capture_output=True, text=True, timeout=60)
        # The project has no home page to name, which newer versions warn of.
        problems = [line for line in (result.stdout + result.stderr).splitlines()
                    if line.startswith(("E:", "W:")) and "url-homepage-missing" not in line]
        self.assertEqual(problems, [])
        self.assertIn("alidation", result.stdout + result.stderr)

    def test_one_version_everywhere(self):
        self.assertIn(f'<release version="{VERSION}"', (self.root / f"share/metainfo/{ID}.metainfo.xml").read_text())
        self.assertIn(VERSION, output(self.root / "bin/switchyard", "--version"))
        for page in PROGRAMS:
            self.assertIn(f"Switchyard {VERSION}", self.manual(page))

    def test_manuals_name_every_option_and_no_other(self):
        for program in PROGRAMS:
            offered = set(re.findall(r"(?:^|[\s,])--([a-z][a-z-]+)", output(self.root / "bin" / program, "--help")))
            options = self.manual(program).split(".SH OPTIONS", 1)[1].split(".SH ", 1)[0]
            headings = re.findall(r"^\.TP\n(.*)$", options, re.MULTILINE)
            described = {name.replace("\\", "") for line in headings for name in re.findall(r"\\-\\-([a-z\\-]+)", line)}
            self.assertEqual(described, offered, program)

    def manual(self, program):
        return gzip.decompress((self.root / f"share/man/man1/{program}.1.gz").read_bytes()).decode()


if __name__ == "__main__":
    CMAKE, BUILD, VERSION = sys.argv[1:4]
    unittest.main(argv=sys.argv[:1])
