// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

namespace switchyard {

//! Choices that can be read. GUI thread.
class StateSource
{
public:
    virtual ~StateSource() = default;
    virtual QVariant value(const QString &key, const QVariant &fallback = {}) const = 0;
};

//! Where window, splitter, column, sort, filter and zone choices of one profile are kept. Small values only; the application
//! puts QSettings behind it, tests a MemoryStore. Losing it costs a look, never data. GUI thread.
class StateStore : public StateSource
{
public:
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

//! A part of another source, to be read: every key gets \a prefix and a slash in front. The other must outlive it.
class SourceSection final : public StateSource
{
public:
    SourceSection(const StateSource &whole, const QString &prefix) : m_whole(whole), m_prefix(prefix + QLatin1Char('/'))
    {}
    QVariant value(const QString &key, const QVariant &fallback = {}) const override
    {
        return m_whole.value(m_prefix + key, fallback);
    }

private:
    const StateSource &m_whole;
    QString m_prefix;
};

//! The same, to be written too.
class StoreSection final : public StateStore
{
public:
    StoreSection(StateStore &whole, const QString &prefix) : m_whole(whole), m_prefix(prefix + QLatin1Char('/')) {}
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
