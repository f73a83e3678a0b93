// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QSocketNotifier;

namespace switchyard {

//! Turns SIGTERM, SIGINT and SIGHUP into a normal quit. One per process; does nothing on Windows.
class UnixSignals final : public QObject
{
    Q_OBJECT

public:
    UnixSignals();
    ~UnixSignals() override;

Q_SIGNALS:
    void quitRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace switchyard
