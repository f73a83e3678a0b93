// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace switchyard::simulator;

namespace {

#ifdef Q_OS_UNIX
// A signal handler may do next to nothing; it writes one byte that the event loop reads. This is the one static the design allows:
// a handler has no other way to find anything.
int signalPipe[2]{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

std::unique_ptr<QSocketNotifier> quitOnSignals(QCoreApplication &application)
{
    if (::pipe(signalPipe) != 0)
        return {};
    auto notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, &application, [] { QCoreApplication::exit(0); });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    return notifier;
}

std::unique_ptr<QSocketNotifier> quitWithParent(QCoreApplication &application)
{
    auto notifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, &application, [notifier = notifier.get()] {
        std::array<char, 256> buffer{};
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) {
            notifier->setEnabled(false);
            QCoreApplication::exit(0);
        }
    });
    return notifier;
}
#endif

int fail(const QString &reason)
{
    std::fprintf(stderr, "switchyard-simulator: %s\n", qUtf8Printable(reason.simplified()));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    application.setApplicationName(u"switchyard-simulator"_s);
    const ParsedOptions parsed = parseOptions(application.arguments());
    if (!parsed.error.isEmpty())
        return fail(parsed.error);
    if (parsed.helpRequested) {
        std::fputs(qUtf8Printable(parsed.help), stdout);
        return 0;
    }
    Simulator simulator(parsed.options);
    if (!simulator.listen())
        return fail(simulator.errorString());

#ifdef Q_OS_UNIX
    const auto signals = quitOnSignals(application);
    const auto parent = parsed.options.exitWithParent ? quitWithParent(application) : nullptr;
#endif

    const QJsonObject ready{{u"baseUrl"_s, simulator.baseUrl().toString()},
                            {u"tokenUrl"_s, simulator.tokenUrl().toString()},
                            {u"clientId"_s, simulator.clientId()},
                            {u"clientSecret"_s, simulator.clientSecret()}};
    std::printf("%s\n", QJsonDocument(ready).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return application.exec();
}
