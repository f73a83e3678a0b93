# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that every rule finds what it is for and leaves alone what is fine."""
import unittest

import rules
from source import Source, code_only

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
# rule: (trees that must be found fault with, trees that must not). A tree is {path: text}.
CASES = {
    "registered_tests": (
        [{"tests/unit/tst_a.cpp": ""}, {"tests/unit/tst_a.cpp": "", "tests/unit/CMakeLists.txt": "switchyard_test(tst_ab)"}],
        [{"tests/unit/tst_a.cpp": "", "tests/unit/CMakeLists.txt": "switchyard_test(tst_a TIMEOUT 9)", "tests/support/x.cpp": ""}],
    ),
    "layers": (
        [
            {"network/api/a.h": "", "models/fleet/m.h": "", "network/api/a.cpp": '#include "m.h"\n'},
            {"ui/w.h": "", "models/m.cpp": '#include "w.h"\n'},
            {"app/desk.h": "", "ui/w.cpp": '#  include "desk.h"\n'},
            {"network/core/call.h": "", "simulator/s.cpp": '#include "call.h"\n'},
            {"simulator/s.h": "", "app/main.cpp": '#include "s.h"\n'},
            {"network/http/t.h": "", "network/core/call.h": '#include "t.h"\n'},
        ],
        [
            {"network/core/call.h": "", "ui/w.cpp": '#include "call.h"\n#include <QWidget>\n'},
            {"simulator/s.h": "", "tests/unit/tst_s.cpp": '#include "s.h"\n'},
        ],
    ),
    "ui_reach": (
        [
            {"network/auth/keychain.h": "", "ui/w.cpp": '#include "keychain.h"\n'},
            {"network/store/store.h": "", "ui/a/w.h": '#include "store.h"\n'},
            {"ui/w.cpp": "QNetworkAccessManager nam;"},
        ],
        [{"network/api/site.h": "", "network/auth/keychain.h": "", "ui/w.cpp": '#include "site.h"\n', "app/d.cpp": '#include "keychain.h"\n'}],
    ),
    "bare_includes": ([{"ui/w.cpp": '#include "../models/m.h"\n'}], [{"ui/w.cpp": '#include "m.h"\n#include <QtCore/QString>\n'}]),
    "event_loops": (
        [{"ui/w.cpp": "dialog.exec();"}, {"ui/w.cpp": "menu->exec(pos);"}, {"tests/unit/t.cpp": "QEventLoop loop;"}],
        [{"app/main.cpp": "return app.exec();"}, {"network/store/s.cpp": 'sqlite3_exec(db, "a");\n// never exec()\nauto s = "exec()";'}],
    ),
    "waiting": (
        [{"tests/unit/t.cpp": "QTest::qWait(10);"}, {"tests/ui/t.cpp": "QThread::msleep(5);"}, {"tests/ui/t.cpp": "std::this_thread::sleep_for(1s);"},
         {"ui/w.cpp": "QCoreApplication::processEvents();"}],
        [{"tests/unit/t.cpp": "QTRY_COMPARE(spy.count(), 1); clock.advance(5s); // no sleep() here"},
         {"tests/ui/t.cpp": "QTest::qWaitForWindowExposed(w);"}],
    ),
    "singletons": (
        [{"models/m.cpp": "Store::instance()->read();"}, {"ui/w.cpp": "qApp->palette();"}, {"app/a.cpp": "Q_GLOBAL_STATIC(Desk, desk)"}],
        [{"models/m.cpp": "auto instances = count(); // instance()"}],
    ),
    "mutable_statics": (
        [{"models/m.cpp": "static int counter = 0;"}, {"ui/w.cpp": "    static QHash<int, QString> cache;"}, {"app/a.cpp": "thread_local bool busy{};"}],
        [{"models/m.cpp": "static const int a = 0;\nstatic constexpr int b = 1;\n    static QString name(int a);\nstatic Result<int> f(int a)\n{\n}\nstatic bool g() { return true; }"}],
    ),
    "plain_text": (
        [{"ui/w.cpp": "auto *label = new QLabel(site.name);"}, {"ui/w.cpp": "label->setTextFormat(Qt::RichText);"},
         {"ui/w.cpp": "QMessageBox::warning(this, a, b);"},
         {"ui/w.cpp": "layout->addWidget(new QLabel(x));"},
         {"ui/w.cpp": "auto *a = new QLabel;\na->setPixmap(p);\na->setText(t);"},
         {"ui/w.cpp": "auto *a = new QLabel(x);\na->setTextFormat(Qt::PlainText);\nauto *b = new QLabel(y);"}],
        [{"ui/w.cpp": "auto *label = new QLabel;\nlabel->setTextFormat(Qt::PlainText);"}, {"tests/ui/t.cpp": "QLabel label;"},
         {"ui/w.cpp": ", m_a(new QLabel)\n, m_b(new QLabel)\nfor (QLabel *l : {m_a, m_b}) {\n l->setTextFormat(Qt::PlainText);\n}"},
         {"ui/w.cpp": "auto *picture = new QLabel;\npicture->setPixmap(p);"}],
    ),
    "found_by_lupdate": (
        [{"app/s.cpp": 'tr(QT_TRANSLATE_NOOP("S", "Sites"))'}, {"ui/s.cpp": 'tr(QT_TR_NOOP("Sites"))'}],
        [{"ui/s.cpp": 'tr("Sites"); {QT_TRANSLATE_NOOP("S", "City"), 1}'}],
    ),
    "file_size": ([{"ui/w.cpp": "\n" * 501}, {"dev": "\n" * 501}], [{"ui/w.cpp": "\n" * 500, "docs/guide.md": "\n" * 900}]),
    "unique_names": (
        [{"ui/a/row.h": "", "models/row.h": ""}, {"ui/Row.h": ""}],
        [{"ui/row.h": "", "ui/row.cpp": "", "app/main.cpp": "", "simulator/main.cpp": ""}],
    ),
    "licence": (
        [{"ui/w.cpp": "int a;"}, {"ui/w.h": SPDX}, {"cmake/a.cmake": "set(a b)"}, {"dev": "#!/bin/bash\n"}, {".ci/run": "#!/bin/bash\n"}],
        [{"ui/w.h": SPDX + "#pragma once\n", "dev": "#!/bin/bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n", "README.md": "x"}],
    ),
    "trust": (
        [{"network/auth/k.cpp": "job.setInsecureFallback(true);"}, {"network/http/t.cpp": "reply->ignoreSslErrors();"},
         {"network/http/t.cpp": "config.setPeerVerifyMode(QSslSocket::VerifyNone);"}, {"models/m.cpp": "QNetworkAccessManager m;"},
         {"network/http/t.cpp": "config.setProtocol(QSsl::TlsV1_0OrLater);"}],
        [{"network/http/t.cpp": "QNetworkAccessManager m; config.setProtocol(QSsl::TlsV1_2OrLater);", "simulator/s.cpp": "QSslSocket::VerifyNone"},
         {"tests/unit/t.cpp": "server.offerOnly(QSsl::TlsV1_1);"}],
    ),
    "finished": (
        [{"ui/w.cpp": "// TODO: later"}, {"ui/w.cpp": 'fail("not implemented");'}, {"tests/unit/t.cpp": 'QSKIP("no");'}],
        [{"ui/w.cpp": "edit->setPlaceholderText(tr(texts)); // a todo list is a list"}, {"simulator/s.cpp": 'reply(501, "Not Implemented");'}],
    ),
}


def run(rule, tree):
    return list(rule([Source(path, text) for path, text in tree.items()]))


class Rules(unittest.TestCase):
    def test_every_rule_has_samples(self):
        self.assertEqual({rule.__name__ for rule in rules.RULES}, set(CASES))

    def test_bad_samples_are_found(self):
        for rule in rules.RULES:
            for tree in CASES[rule.__name__][0]:
                with self.subTest(rule=rule.__name__, tree=str(tree)[:120]):
                    self.assertTrue(run(rule, tree))

    def test_good_samples_are_left_alone(self):
        for rule in rules.RULES:
            for tree in CASES[rule.__name__][1]:
                with self.subTest(rule=rule.__name__, tree=str(tree)[:120]):
                    self.assertEqual(run(rule, tree), [])

    def test_findings_name_the_line(self):
        findings = run(rules.event_loops, {"ui/w.cpp": 'auto a = R"(\n\n)";\n/* exec()\n */\nd.exec();\n'})
        self.assertEqual([(path, line) for path, line, _ in findings], [("ui/w.cpp", 6)])


class Code(unittest.TestCase):
    def test_comments_and_literals_go(self):
        self.assertEqual(code_only("a // b\nc /* d\n */ e"), "a \nc \n e")
        self.assertEqual(code_only(r'f("a\"b"); g(\'x\');'.replace("\\'", "'")), 'f(""); g("");')

    def test_digit_separators_are_no_characters(self):
        self.assertEqual(code_only("int a = 1'000'000; b();"), "int a = 1'000'000; b();")

    def test_quotes_in_comments_do_not_open_strings(self):
        self.assertEqual(code_only("// don't\nexec();"), "\nexec();")


if __name__ == "__main__":
    unittest.main()
