// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <optional>

namespace switchyard::simulator {

//! One accepted write.
struct RecordedWrite
{
    qint64 time_ms = 0;
    QByteArray operationId;
    QList<QByteArray> ids;
    QByteArray body;
};

//! The state file: accepted writes, one JSON object a line. Because the world is computed from seed, writes and their times, repeating them
//! gives it back. Appending is atomic in effect: a line that a crash cut short is dropped when the file is opened again.
class WriteJournal
{
public:
    //! Opens or creates the file and reads what it holds. Without a value, error says why it is unusable. seed and sites must be those
    //! that the file was made with: other homes would answer to the same ids.
    std::optional<QList<RecordedWrite>> open(const QString &path, quint64 seed, quint32 sites, QString *error);
    bool isOpen() const { return m_file.isOpen(); }
    void append(const RecordedWrite &write);

private:
    QFile m_file;
};

} // namespace switchyard::simulator
