// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "commandline.h"
#include "icons.h"
#include "languages.h"
#include "selftest.h"
#include "session.h"
#include "unixsignals.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTextStream>

using namespace switchyard;
using namespace Qt::StringLiterals;

namespace {

int runSelfTest(QApplication &application, const CommandLine &line)
{
    SystemClock clock;
    Keychain keychain;
    SecretVault vault(keychain, clock);
    int status = 1;
    QObject::connect(&vault, &SecretVault::stateChanged, &application, [&] {
        if (!vault.isDecided())
            return;
        const QJsonObject facts = selfTest(Application::dataDir(line), vault);
        QTextStream(stdout) << QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact)) << '\n';
        status = facts.value("ok"_L1).toBool() ? 0 : 1;
        QCoreApplication::quit();
    });
    vault.probe();
    QApplication::exec();
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine line = CommandLine::parse(arguments, Session::pageIds());
    if (!line.error.isEmpty()) {
        QTextStream(stderr) << "switchyard: " << line.error << '\n';
        return 2;
    }
    if (line.version) {
        QTextStream(stdout) << "switchyard " SWITCHYARD_VERSION "\n";
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"switchyard"_s);
    QApplication::setApplicationVersion(QStringLiteral(SWITCHYARD_VERSION));
    QApplication::setDesktopFileName(u"org.switchyard.switchyard"_s);
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setQuitOnLastWindowClosed(false); // a switch of the profile replaces the window
    if (line.help) {
        QTextStream(stdout) << line.helpText;
        return 0;
    }
    const Language language(line.language);
    if (line.selfTest)
        return runSelfTest(application, line);

    Application composition(application, line);
    UnixSignals signalWatch;
    QObject::connect(&signalWatch, &UnixSignals::quitRequested, &application, [] { QCoreApplication::quit(); });
    composition.start();
    return QApplication::exec();
}
