// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8stream.h"

namespace switchyard {

QByteArrayView Utf8Stream::take(QByteArrayView bytes)
{
    if (m_encoding != Encoding::Unknown)
        return decode(bytes);
    m_held.append(bytes.data(), bytes.size());
    return m_held.size() < 3 ? QByteArrayView() : begin(m_held);
}

QByteArrayView Utf8Stream::end()
{
    if (m_encoding == Encoding::Unknown)
        return begin(m_held);
    m_broken |= m_oddByte || m_halfPair;
    return {};
}

QByteArrayView Utf8Stream::begin(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf")) {
        m_encoding = Encoding::Utf8WithMark;
        return decode(bytes.sliced(3));
    }
    const bool little = bytes.startsWith("\xff\xfe");
    if (!little && !bytes.startsWith("\xfe\xff")) {
        m_encoding = Encoding::Utf8;
        return decode(bytes);
    }
    m_encoding = little ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian;
    m_fromUtf16 = QStringDecoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    return decode(bytes.sliced(2));
}

QByteArrayView Utf8Stream::decode(QByteArrayView bytes)
{
    if (m_encoding == Encoding::Utf8 || m_encoding == Encoding::Utf8WithMark)
        return bytes;
    m_oddByte ^= bytes.size() % 2 != 0;
    const QString text = m_fromUtf16(bytes);
    // Qt's converters replace a lone surrogate without a word.
    qsizetype good = 0;
    for (; good < text.size() && !m_broken; ++good) {
        m_broken = m_halfPair != text[good].isLowSurrogate();
        if (m_broken)
            break;
        m_halfPair = text[good].isHighSurrogate();
    }
    m_decoded = m_toUtf8(QStringView(text).first(good));
    return m_decoded;
}

} // namespace switchyard
