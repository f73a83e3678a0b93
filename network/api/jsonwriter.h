// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialect.h"

#include <QByteArray>
#include <QString>
#include <string_view>
#include <vector>

namespace switchyard {

//! Writes one JSON text: compact, numbers in the shortest form that reads back the same double. A number that JSON
//! cannot hold (NaN, infinity) is written as null; drafts are validated before they come here.
class JsonWriter
{
public:
    explicit JsonWriter(Dialect dialect = Dialect::Contract) : m_dialect(dialect) {}

    Dialect dialect() const { return m_dialect; }
    const QByteArray &text() const { return m_text; }

    //! Notes that the value cannot be said in this dialect: the text must not be sent. The first reason stands.
    void refuse(const QString &why)
    {
        if (m_refusal.isEmpty())
            m_refusal = why;
    }
    //! Empty where everything could be said.
    const QString &refusal() const { return m_refusal; }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(std::string_view name);
    void string(std::string_view utf8);
    void number(double value);
    void integer(qint64 value);
    void boolean(bool value);
    void null();
    //! JSON text that was read before and goes back as it came.
    void raw(const QByteArray &json);

private:
    void separate();

    Dialect m_dialect;
    QByteArray m_text;
    QString m_refusal;
    std::vector<bool> m_first{true};
    bool m_afterKey = false;
};

} // namespace switchyard
