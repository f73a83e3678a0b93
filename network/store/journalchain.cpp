// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalchain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace switchyard::journalchain {

namespace {

class Content
{
public:
    void add(qint64 number)
    {
        const qint64 bytes = qToBigEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
    }
    void add(QByteArrayView text)
    {
        add(qint64(text.size()));
        m_hash.addData(text);
    }
    void add(const QString &text) { add(QByteArrayView(text.toUtf8())); }
    void add(const QUuid &id) { add(QByteArrayView(id.toByteArray(QUuid::WithoutBraces))); }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QByteArray genesis()
{
    return QByteArray(hashBytes, '\0');
}

QByteArray digest(const CommandRecord &command)
{
    Content content;
    content.add(command.id);
    content.add(QByteArrayView(command.operation));
    content.add(command.title);
    content.add(command.author.person);
    content.add(command.author.desk);
    content.add(command.author.profile);
    content.add(command.author.profileName);
    content.add(command.revertOf);
    content.add(command.created_ms);
    content.add(qint64(command.items));
    return content.result();
}

QByteArray digest(const QUuid &command, int position, const QByteArray &target, const QByteArray &before,
                  const QByteArray &after)
{
    Content content;
    content.add(command);
    content.add(qint64(position));
    content.add(QByteArrayView(target));
    content.add(QByteArrayView(before));
    content.add(QByteArrayView(after));
    return content.result();
}

QByteArray next(const QByteArray &previous, const QUuid &command, const JournalEvent &event, const QByteArray &digest)
{
    Content content;
    content.add(QByteArrayView(previous));
    content.add(event.number);
    content.add(event.at_ms);
    content.add(command);
    content.add(qint64(event.position));
    content.add(QByteArrayView(event.state));
    content.add(event.person);
    content.add(QByteArrayView(event.outcome.reason));
    content.add(qint64(event.outcome.http));
    content.add(event.outcome.code);
    content.add(event.outcome.message);
    content.add(QByteArrayView(event.outcome.answer));
    content.add(QByteArrayView(digest));
    return content.result();
}

} // namespace switchyard::journalchain
