// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringDecoder>
#include <QStringEncoder>

namespace switchyard {

//! The bytes of a text file as UTF-8, piece by piece: UTF-8 with and without a byte order mark, UTF-16 with one. UTF-8 goes
//! through as it is, not checked. Any thread, one at a time.
class Utf8Stream
{
public:
    enum class Encoding { Unknown, Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian };

    //! Valid until the next call, and while `bytes` are.
    QByteArrayView take(QByteArrayView bytes);
    //! What was held back for want of more.
    QByteArrayView end();

    //! Known after the first few bytes.
    Encoding encoding() const { return m_encoding; }
    //! What came so far is no UTF-16 although its mark says so.
    bool isBroken() const { return m_broken; }

private:
    QByteArrayView begin(QByteArrayView bytes);
    QByteArrayView decode(QByteArrayView bytes);

    Encoding m_encoding = Encoding::Unknown;
    bool m_broken = false;
    bool m_oddByte = false;
    bool m_halfPair = false; // a high surrogate waits for its low one
    QByteArray m_held;
    QByteArray m_decoded;
    QStringDecoder m_fromUtf16;
    QStringEncoder m_toUtf8{QStringEncoder::Utf8};
};

} // namespace switchyard
