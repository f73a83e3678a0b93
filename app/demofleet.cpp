// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofleet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QThread>

namespace switchyard {

using namespace Qt::StringLiterals;

DemoFleet::DemoFleet(quint32 sites, QObject *program) : m_sites(sites), m_process(new QProcess(program))
{
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &DemoFleet::read);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("The simulated fleet could not be started: %1").arg(m_process->errorString()));
    });
    connect(m_process, &QProcess::finished, this, [this] { Q_EMIT failed(tr("The simulated fleet has ended.")); });
}

DemoFleet::~DemoFleet()
{
    m_process->disconnect(this);
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater();
        return;
    }
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill(); // it keeps nothing
    // At the end of the program no event loop is left to hear of it, and nobody who would wait.
    if (m_process->thread()->loopLevel() == 0)
        m_process->waitForFinished(1000);
}

QString DemoFleet::program()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &path :
         {here + u"/switchyard-simulator"_s, here + u"/../libexec/switchyard/switchyard-simulator"_s}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return QStandardPaths::findExecutable(u"switchyard-simulator"_s);
}

void DemoFleet::start()
{
    const QString path = program();
    if (path.isEmpty()) {
        Q_EMIT failed(tr("The program “switchyard-simulator” is not installed beside Switchyard."));
        return;
    }
    m_process->start(path, {u"--sites"_s, QString::number(m_sites), u"--exit-with-parent"_s});
}

void DemoFleet::read()
{
    m_line += m_process->readAllStandardOutput();
    const qsizetype end = m_line.indexOf('\n');
    if (m_ready || end < 0)
        return;
    const QJsonObject object = QJsonDocument::fromJson(m_line.left(end)).object();
    m_baseUrl = QUrl(object.value("baseUrl"_L1).toString());
    m_tokenUrl = QUrl(object.value("tokenUrl"_L1).toString());
    m_clientId = object.value("clientId"_L1).toString();
    m_clientSecret = object.value("clientSecret"_L1).toString().toUtf8();
    if (!m_baseUrl.isValid() || !m_tokenUrl.isValid()) {
        Q_EMIT failed(tr("The simulated fleet did not say where it is."));
        return;
    }
    m_ready = true;
    Q_EMIT ready();
}

} // namespace switchyard
