// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace switchyard::simulator {

//! Periodical tariffs by id, as JSON of the contract's shape, in the order of creation. A few exist from the start.
class PeriodicalBook
{
public:
    PeriodicalBook();

    const QList<QByteArray> &ids() const { return m_order; }
    const QJsonObject *find(const QByteArray &tariffId) const;
    void put(const QByteArray &tariffId, const QJsonObject &tariff);

    //! Lower-cased company and name, joined with dashes.
    static QByteArray idFor(const QString &name, const QString &companyName);

private:
    QList<QByteArray> m_order;
    QHash<QByteArray, QJsonObject> m_tariffs;
};

//! The pricing periods that result when `changes` are patched onto `kept` (ascending). Allowed: other rates or exceptions of a period that
//! exists, another end of the latest, a later period. An open-ended latest period ends at a later one's start; a latest period that the new one
//! starts inside of ends on the day before. Without a result, `error` says what is not allowed.
std::optional<QJsonArray> patchedPeriods(const QJsonArray &kept, const QJsonArray &changes, QString *error);

//! What is wrong with a list of periods, or nothing: dates, order, overlap, times and prices.
std::optional<QString> flawOfPeriods(const QJsonArray &periods);

} // namespace switchyard::simulator
