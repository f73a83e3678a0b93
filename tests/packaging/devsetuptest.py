# SPDX-License-Identifier: GPL-3.0-or-later
"""devsetuptest.py TREE: what ./dev setup says and does on machines that differ in who one is and what is there.

Every command that could change the machine is replaced by one that writes down how it was called."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TREE = None
TOOLS = ["bash", "env", "dirname", "sed", "grep", "cat", "mkdir", "tail", "nproc", "true"]


class Setup(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.bin = self.folder / "bin"
        self.bin.mkdir()
        for tool in TOOLS:
            os.symlink(shutil.which(tool), self.bin / tool)
        self.tree = self.folder / "tree"
        self.tree.mkdir()
        shutil.copy(Path(TREE, "dev"), self.tree)
        shutil.copytree(Path(TREE, "dev.d"), self.tree / "dev.d")
        self.calls = self.folder / "calls"
        self.calls.touch()

    def command(self, name, body):
        path = self.bin / name
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)

    def machine(self, user, installed=(), sudo=None, apt="true"):
        self.command("id", f"echo {user}")
        lines = "\\n".join(f"installed {name}" for name in installed)
        self.command("dpkg-query", f"printf '{lines}\\n'")
        self.command("apt-get", f'echo "apt-get $*" >>{self.calls}; {apt}')
        if sudo:
            self.command("sudo", f'echo "sudo $*" >>{self.calls}; {sudo}')

    def run_setup(self, *groups):
        result = subprocess.run([self.tree / "dev", "setup", *groups], env={"PATH": str(self.bin)}, stdin=subprocess.DEVNULL,
                                capture_output=True, text=True, timeout=30)
        return result, self.calls.read_text().splitlines()

    def all_packages(self):
        lines = subprocess.run(["bash", "-c", ". dev.d/setup.sh; needed_packages"], cwd=self.tree, capture_output=True, text=True,
                               check=True).stdout.splitlines()
        return [line.split()[1].split("@")[0] for line in lines]

    def test_nothing_missing_is_silent_and_changes_nothing(self):
        self.machine(0, self.all_packages())
        result, calls = self.run_setup()
        self.assertEqual((result.returncode, result.stdout, result.stderr, calls), (0, "", "", []))

    def test_root_is_told_what_and_why_and_only_that_is_installed(self):
        self.machine(0, [name for name in self.all_packages() if name not in ("ccache", "clazy")])
        result, calls = self.run_setup()
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("2 Debian packages are missing", result.stdout)
        self.assertRegex(result.stdout, "ccache +makes rebuilds fast")
        self.assertEqual(len(calls), 2)
        self.assertTrue(calls[0].endswith("update"))
        self.assertTrue(calls[1].endswith("install --no-install-recommends ccache clazy"))

    def test_a_group_asks_only_for_its_own(self):
        self.machine(0, [name for name in self.all_packages() if name not in ("ccache", "clazy")])
        _, calls = self.run_setup("build")
        self.assertTrue(calls[1].endswith("install --no-install-recommends ccache"))

    def test_a_user_goes_through_sudo(self):
        self.machine(1000, [name for name in self.all_packages() if name != "mold"], sudo='while [ "$1" = -n ]; do shift; done; exec "$@"')
        result, calls = self.run_setup("build")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("through sudo", result.stdout)
        self.assertTrue(calls[-1].endswith("install --no-install-recommends mold"))
        self.assertTrue(all(call.startswith("sudo -n") for call in calls if call.startswith("sudo")), calls)

    def test_without_root_and_sudo_it_says_what_to_ask_for(self):
        self.machine(1000, [name for name in self.all_packages() if name != "mold"])
        result, calls = self.run_setup("build")
        self.assertEqual((result.returncode, calls), (1, []))
        self.assertIn("not root and there is no sudo", result.stderr)
        self.assertIn("apt-get install --no-install-recommends mold", result.stderr)

    def test_sudo_that_wants_a_password_without_a_terminal_is_no_prompt(self):
        self.machine(1000, [], sudo="exit 1")
        result, calls = self.run_setup("build")
        self.assertEqual(result.returncode, 1)
        self.assertIn("wants a password", result.stderr)
        self.assertEqual([call for call in calls if call.startswith("apt-get")], [])

    def test_a_failed_installation_shows_its_last_words(self):
        self.machine(0, [], apt="echo E: no such host >&2; exit 100")
        result, _ = self.run_setup("build")
        self.assertEqual(result.returncode, 1)
        self.assertIn("E: no such host", result.stderr)

    def test_an_unknown_group_is_named(self):
        self.machine(0, [])
        result, calls = self.run_setup("everything")
        self.assertEqual((result.returncode, calls), (1, []))
        self.assertIn("not 'everything'", result.stderr)


if __name__ == "__main__":
    TREE = sys.argv.pop(1)
    unittest.main(verbosity=1)
