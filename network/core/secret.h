// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QDebug;

namespace switchyard {

//! A client secret, password or access token. It has no text form: printing, comparing in a log or implicit conversion
//! do not compile, so that a secret cannot slip into logs, settings or messages. `reveal()` is called only where the
//! bytes go to the keychain or into a request header; the bytes are overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(const Secret &other)
    {
        if (this != &other) {
            wipe();
            m_bytes = other.m_bytes;
        }
        return *this;
    }
    Secret &operator=(Secret &&other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret() { wipe(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }

    friend bool operator==(const Secret &a, const Secret &b) { return a.m_bytes == b.m_bytes; }
    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    void wipe()
    {
        // Only the last holder may write: other copies share these bytes.
        if (m_bytes.isDetached())
            m_bytes.fill('\0');
    }

    QByteArray m_bytes;
};

} // namespace switchyard
