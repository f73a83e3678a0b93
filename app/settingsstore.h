// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statestore.h"

#include <QSettings>

namespace switchyard {

//! The look of the program as a person left it, in an INI file. No user data: losing it costs a look.
class SettingsStore final : public StateStore
{
public:
    explicit SettingsStore(const QString &file) : m_settings(file, QSettings::IniFormat) {}

    QVariant value(const QString &key, const QVariant &fallback = {}) const override
    {
        return m_settings.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace switchyard
