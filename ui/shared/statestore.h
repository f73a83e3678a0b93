// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

namespace switchyard {

//! Where window, splitter, column, sort, filter and zone choices of one profile are kept. Small values only; the application
//! puts QSettings behind it, tests a MemoryStore. Losing it costs a look, never data. GUI thread.
class StateStore
{
public:
    virtual ~StateStore() = default;
    virtual QVariant value(const QString &key, const QVariant &fallback = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

//! A part of another store: every key gets \a prefix and a slash in front. The other store must outlive it.
class StoreSection final : public StateStore
{
public:
    StoreSection(StateStore &whole, QString prefix) : m_whole(whole), m_prefix(std::move(prefix) + QLatin1Char('/')) {}
    QVariant value(const QString &key, const QVariant &fallback = {}) const override
    {
        return m_whole.value(m_prefix + key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_whole.setValue(m_prefix + key, value); }

private:
    StateStore &m_whole;
    QString m_prefix;
};

//! Keeps values for this run only.
class MemoryStore final : public StateStore
{
public:
    QVariant value(const QString &key, const QVariant &fallback = {}) const override
    {
        return m_values.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

} // namespace switchyard
