// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <memory>

namespace switchyard {

//! Holds one profile's folder for this process. A second process finds it taken and asks the first to show its window; the
//! message is a fixed word from the same user, anything else is ignored. Main thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder);
    ~SingleInstance() override;

    const QString &folder() const { return m_folder; }
    //! False when another process has the folder.
    bool take();
    //! Asks that process for its window; `answered` says whether it was heard.
    void raiseOther();

Q_SIGNALS:
    void raiseRequested();
    void answered(bool heard);

private:
    void accept();

    QString m_folder;
    QString m_serverName;
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace switchyard
