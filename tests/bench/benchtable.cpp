// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchtable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <ctime>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

} // namespace

double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(double(values.size()) * part))];
}

qint64 resident_kB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

double timed_ms(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void BenchTable::Times::take(const std::function<void()> &work)
{
    const std::clock_t before = std::clock(); // of all threads
    wall_ms.push_back(timed_ms(work));
    cpu_ms.push_back(double(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
}

void BenchTable::compare(const QString &name, const std::function<void()> &work, const QString &reference,
                         const std::function<void()> &referenceWork, double goalRatio, int rounds)
{
    Times figure;
    Times other;
    for (int round = 0; round < rounds; ++round) {
        other.take(referenceWork);
        figure.take(work);
    }
    add(name, median(figure.wall_ms), reference, median(other.wall_ms), goalRatio);
}

void BenchTable::compareCpuToo(const QString &name, const std::function<void()> &work, const QString &reference,
                               const std::function<void()> &referenceWork, double goalRatio, int rounds)
{
    Times figure;
    Times other;
    for (int round = 0; round < rounds; ++round) {
        other.take(referenceWork);
        figure.take(work);
    }
    add(name, median(figure.wall_ms), reference, median(other.wall_ms), goalRatio);
    add(name + u", CPU"_s, median(figure.cpu_ms), reference, median(other.cpu_ms), goalRatio);
}

void BenchTable::measure(const QString &name, const std::function<void()> &work, double goal_ms, int rounds)
{
    std::vector<double> figures;
    figures.reserve(size_t(rounds));
    for (int round = 0; round < rounds; ++round)
        figures.push_back(timed_ms(work));
    note(name, median(figures), goal_ms);
}

void BenchTable::note(const QString &name, double figure, double goal, const QString &unit)
{
    m_rows.append({name, figure, {}, {}, goal, unit});
}

void BenchTable::add(const QString &name, double figure_ms, const QString &reference, double reference_ms,
                     double goalRatio)
{
    m_rows.append({name, figure_ms, reference, reference_ms, goalRatio});
}

void BenchTable::leaveOut(const QString &name, const QString &why)
{
    m_rows.append({name, 0, why, {}, 0, {}, false});
}

void BenchTable::print() const
{
    QTextStream out(stdout);
    out << qSetFieldWidth(50) << Qt::left << "work" << qSetFieldWidth(12) << Qt::right << "ms"
        << "ref. ms"
        << "ratio"
        << "goal" << qSetFieldWidth(0) << "      reference\n";
    for (const Row &row : m_rows) {
        const auto number = [](double value) { return QString::number(value, 'f', value < 10 ? 2 : 0); };
        out << qSetFieldWidth(50) << Qt::left << row.name << qSetFieldWidth(12) << Qt::right;
        if (!row.isMeasured) {
            out << u"-"_s << u"-"_s << u"-"_s << u"-"_s << qSetFieldWidth(0) << "        " << row.reference << '\n';
            continue;
        }
        // A ratio far below one is told to as many digits as its goal needs.
        const int digits = row.goal < 0.01 ? 4 : 2;
        out << number(row.figure) << (row.reference_ms ? number(*row.reference_ms) : u"-"_s)
            << (row.reference_ms ? QString::number(row.measured(), 'f', digits) : u"-"_s)
            << (row.reference_ms ? u"<= "_s + QString::number(row.goal, 'f', digits)
                                 : u"<= %1 %2"_s.arg(QString::number(row.goal), row.unit))
            << qSetFieldWidth(0) << (row.measured() <= row.goal ? "  ok  " : "  MISS") << ' ' << row.reference << '\n';
    }
}

QJsonArray BenchTable::toJson() const
{
    QJsonArray rows;
    for (const Row &row : m_rows) {
        if (!row.isMeasured)
            continue;
        QJsonObject json{
            {u"work"_s, row.name}, {u"figure"_s, row.figure}, {u"goal"_s, row.goal}, {u"unit"_s, row.unit}};
        if (row.reference_ms) {
            json.insert(u"reference"_s, row.reference);
            json.insert(u"reference_ms"_s, *row.reference_ms);
            json.insert(u"ratio"_s, row.measured());
        }
        rows.append(json);
    }
    return rows;
}

bool BenchTable::reachesAll() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.measured() <= row.goal; });
}

} // namespace switchyard
