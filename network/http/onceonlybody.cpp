// SPDX-License-Identifier: GPL-3.0-or-later
#include "onceonlybody.h"

#include <cstring>

namespace switchyard {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes) : m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice would else read ahead, and isUntouched() would not mean what it says.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_withheld ? 0 : m_bytes.size() - m_at;
}

qint64 OnceOnlyBody::readData(char *to, qint64 most)
{
    const qint64 size = std::min(most, bytesAvailable());
    if (size <= 0)
        return -1;
    std::memcpy(to, m_bytes.constData() + m_at, size_t(size));
    m_at += size;
    return size;
}

} // namespace switchyard
