// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace switchyard {

//! The simulated fleet of demo mode: runs `switchyard-simulator` as a child, on loopback, until the program ends. Looks for
//! it beside the program, then in ../libexec/switchyard, then on PATH. Main thread; never blocks.
class DemoFleet final : public QObject
{
    Q_OBJECT

public:
    //! The process belongs to `program`, which ends it if nobody else has.
    DemoFleet(quint32 sites, QObject *program);
    ~DemoFleet() override;

    void start();

    QUrl baseUrl() const { return m_baseUrl; }
    QUrl tokenUrl() const { return m_tokenUrl; }
    QString clientId() const { return m_clientId; }
    QByteArray clientSecret() const { return m_clientSecret; }

Q_SIGNALS:
    void ready();
    //! In words for people; also when it ends unasked later.
    void failed(const QString &why);

private:
    static QString program();
    void read();

    quint32 m_sites;
    QProcess *m_process; // outlives this by what its end takes
    QByteArray m_line;
    QUrl m_baseUrl;
    QUrl m_tokenUrl;
    QString m_clientId;
    QByteArray m_clientSecret;
    bool m_ready = false;
};

} // namespace switchyard
