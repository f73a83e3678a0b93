// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace switchyard::simulator {

//! A tariff whose price changes through the day: written values over, for the tariffs that were there from the start, a computed market.
struct DynamicTariff
{
    QByteArray id;
    QString name;
    QString currency;
    int market = -1; //!< number of the computed market, negative = none
    qint64 marketStep_ms = 0;
    QMap<qint64, double> written; //!< by instant in ms UTC
    QJsonObject extra;
};

class DynamicBook
{
public:
    explicit DynamicBook(quint64 seed);

    const QList<QByteArray> &ids() const { return m_order; }
    DynamicTariff *find(const QByteArray &tariffId);
    void add(const DynamicTariff &tariff);

    struct Span
    {
        qint64 begin_ms = 0;
        qint64 end_ms = 0;
    };
    //! From the first to beyond the last value; nothing when there is none. Markets reach from 2024 to the end of tomorrow, UTC.
    std::optional<Span> extent(const DynamicTariff &tariff, qint64 now_ms) const;
    //! The values in [begin, end).
    QMap<qint64, double> values(const DynamicTariff &tariff, qint64 begin_ms, qint64 end_ms, qint64 now_ms) const;

private:
    double marketPrice(const DynamicTariff &tariff, qint64 instant_ms) const;

    const quint64 m_seed;
    QList<QByteArray> m_order;
    QHash<QByteArray, DynamicTariff> m_tariffs;
};

} // namespace switchyard::simulator
