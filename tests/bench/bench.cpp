// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "benchtable.h"
#include "soak.h"
#include "theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

using namespace switchyard;
using namespace Qt::StringLiterals;

//! switchyard-bench [--json FILE] [--only GROUPS]: prints the table; ends with 1 where a goal is missed.
//! switchyard-bench --soak MINUTES [--sites N]: uses one window without rest instead.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addOption({u"json"_s, u"Write the table there too."_s, u"FILE"_s});
    parser.addOption(
        {u"only"_s,
         u"Only these of decode, store, table, fleet, commands, visits, window, chart; separated by commas."_s,
         u"GROUPS"_s});
    parser.addOption({u"soak"_s, u"Use one window for so long instead, and watch memory and stalls."_s, u"MINUTES"_s});
    parser.addOption({u"sites"_s, u"Size of the fleet of the soak (200000)."_s, u"N"_s, u"200000"_s});
    parser.addHelpOption();
    parser.process(application);

    Theme theme(application, SchemeChoice::Light);
    if (parser.isSet(u"soak"_s)) {
        Soak soak(theme, parser.value(u"sites"_s).toUInt());
        return soak.run(std::chrono::minutes(parser.value(u"soak"_s).toInt())) ? 0 : 1;
    }
    BenchTable table;
    const QStringList only = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    const auto wanted = [&only](const QString &group) { return only.isEmpty() || only.contains(group); };
    if (wanted(u"decode"_s))
        benchDecoding(table);
    if (wanted(u"store"_s))
        benchStore(table);
    if (wanted(u"table"_s))
        benchTableView(table);
    if (wanted(u"fleet"_s))
        benchFleet(table);
    if (wanted(u"commands"_s))
        benchCommands(table);
    if (wanted(u"visits"_s))
        benchVisits(table);
    if (wanted(u"window"_s))
        benchWindow(table, theme);
    if (wanted(u"chart"_s))
        benchCharts(table);
    const QString machine = u"%1, %2 cores, Qt %3"_s.arg(QSysInfo::prettyProductName())
                                .arg(QThread::idealThreadCount())
                                .arg(QLatin1StringView(qVersion()));
    QTextStream(stdout) << machine << '\n';
    table.print();
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        const QJsonObject all{{u"machine"_s, machine}, {u"rows"_s, table.toJson()}};
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(all).toJson()) < 0) {
            QTextStream(stderr) << "cannot write " << file.fileName() << '\n';
            return 2;
        }
    }
    return table.reachesAll() ? 0 : 1;
}
