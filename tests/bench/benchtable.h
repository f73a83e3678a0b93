// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace switchyard {

//! The rows of a run: a figure, a reference measured beside it, their ratio, and what the ratio (or the figure) is to stay
//! below. Figures are medians in milliseconds.
class BenchTable final
{
public:
    //! Runs figure and reference in turns, `rounds` times each, and takes the medians: what else the machine does meets both.
    void compare(const QString &name, const std::function<void()> &work, const QString &reference,
                 const std::function<void()> &referenceWork, double goalRatio, int rounds = 5);
    //! The same, and a second row with the CPU time of all threads, which other programs disturb less.
    void compareCpuToo(const QString &name, const std::function<void()> &work, const QString &reference,
                       const std::function<void()> &referenceWork, double goalRatio, int rounds = 5);
    //! A figure with a goal of its own.
    void measure(const QString &name, const std::function<void()> &work, double goal_ms, int rounds = 5);
    //! What was measured elsewhere, in another unit perhaps.
    void note(const QString &name, double figure, double goal, const QString &unit = QStringLiteral("ms"));
    //! What was timed elsewhere.
    void add(const QString &name, double figure_ms, const QString &reference, double reference_ms, double goalRatio);
    //! What this machine cannot measure, and why.
    void leaveOut(const QString &name, const QString &why);

    void print() const;
    QJsonArray toJson() const;
    bool reachesAll() const;

private:
    struct Times
    {
        std::vector<double> wall_ms;
        std::vector<double> cpu_ms;

        void take(const std::function<void()> &work);
    };
    struct Row
    {
        QString name;
        double figure = 0; //!< in `unit`
        QString reference;
        std::optional<double> reference_ms;
        double goal = 0; //!< of the ratio, or of the figure where there is no reference

        QString unit = QStringLiteral("ms");
        bool isMeasured = true; //!< else `reference` says why not

        double measured() const { return reference_ms ? figure / *reference_ms : figure; }
    };
    QList<Row> m_rows;
};

//! The value that `part` of them do not exceed: 0.5 is the median.
double quantile(std::vector<double> values, double part);
//! Memory of the whole process, a server in it too. 0 where the system does not say.
qint64 resident_kB();
//! Wall time of one call in milliseconds.
double timed_ms(const std::function<void()> &work);

} // namespace switchyard
