// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr char raiseWord[] = "raise\n";

} // namespace

SingleInstance::SingleInstance(const QString &folder)
    : m_folder(folder),
      m_serverName(u"switchyard-"_s
                   + QString::fromLatin1(
                       QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256)
                           .toHex()
                           .left(24))),
      m_lock(folder + u"/instance.lock"_s)
{
    m_lock.setStaleLockTime(0); // held for days; a dead holder is recognised by its process id
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::take()
{
    if (!m_lock.tryLock(0))
        return false;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
    if (!m_server->listen(m_serverName)) {
        QLocalServer::removeServer(m_serverName); // we hold the lock: what is there was left by a crash
        m_server->listen(m_serverName);
    }
    return true;
}

void SingleInstance::accept()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    if (!socket)
        return;
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->read(sizeof raiseWord) == raiseWord) {
            Q_EMIT raiseRequested();
            socket->write("ok\n");
        }
        socket->disconnectFromServer();
    });
}

void SingleInstance::raiseOther()
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, [socket] { socket->write(raiseWord); });
    connect(socket, &QLocalSocket::readyRead, this, [this] { Q_EMIT answered(true); });
    connect(socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError)
            Q_EMIT answered(false);
    });
    socket->connectToServer(m_serverName);
}

} // namespace switchyard
