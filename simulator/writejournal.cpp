// SPDX-License-Identifier: GPL-3.0-or-later
#include "writejournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace switchyard::simulator {

namespace {

constexpr int format = 1;

QByteArray line(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

std::optional<QList<RecordedWrite>> WriteJournal::open(const QString &path, quint64 seed, quint32 sites, QString *error)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite)) {
        *error = u"cannot open '%1': %2"_s.arg(path, m_file.errorString());
        return {};
    }
    QList<RecordedWrite> writes;
    qint64 good = 0;
    bool headed = false;
    while (!m_file.atEnd()) {
        const QByteArray raw = m_file.readLine();
        const QJsonDocument document = QJsonDocument::fromJson(raw);
        if (!raw.endsWith('\n') || !document.isObject()) {
            if (!m_file.atEnd() || !headed) {
                *error = u"'%1' is not a state file of the simulator"_s.arg(path);
                m_file.close();
                return {};
            }
            break;
        }
        const QJsonObject json = document.object();
        if (!headed) {
            if (json.value("format"_L1).toInt() != format || json.value("seed"_L1).toString() != QString::number(seed)
                || json.value("sites"_L1).toInteger() != qint64(sites)) {
                *error = u"'%1' was made with another seed or number of sites"_s.arg(path);
                m_file.close();
                return {};
            }
            headed = true;
        } else {
            RecordedWrite write;
            write.time_ms = json.value("t"_L1).toInteger();
            write.operationId = json.value("operation"_L1).toString().toLatin1();
            const QJsonArray ids = json.value("ids"_L1).toArray();
            for (const auto id : ids)
                write.ids.append(QByteArray::fromBase64(id.toString().toLatin1()));
            write.body = QByteArray::fromBase64(json.value("body"_L1).toString().toLatin1());
            writes.append(write);
        }
        good = m_file.pos();
    }
    m_file.resize(good);
    m_file.seek(good);
    if (!headed) {
        m_file.write(line({{u"format"_s, format}, {u"seed"_s, QString::number(seed)}, {u"sites"_s, qint64(sites)}}));
        m_file.flush();
    }
    return writes;
}

void WriteJournal::append(const RecordedWrite &write)
{
    QJsonArray ids;
    for (const QByteArray &id : write.ids)
        ids.append(QString::fromLatin1(id.toBase64()));
    m_file.write(line({{u"t"_s, write.time_ms},
                       {u"operation"_s, QString::fromLatin1(write.operationId)},
                       {u"ids"_s, ids},
                       {u"body"_s, QString::fromLatin1(write.body.toBase64())}}));
    m_file.flush();
}

} // namespace switchyard::simulator
