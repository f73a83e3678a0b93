// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <span>
#include <string_view>

namespace switchyard {

//! The names of an enum on the wire; specialised beside each enum. The first entry of a value is what is sent.
template <class E>
struct EnumNames; // static constexpr std::pair<E, std::string_view> names[]; static constexpr std::string_view type;

//! A value of an enum that the server may extend: what the contract does not list is kept as the text that came, shown
//! as it is and sent back unchanged. Comparison with names is without case, because the service sometimes sends lower case.
template <class E>
class OpenEnum
{
public:
    OpenEnum() = default;
    OpenEnum(E value) : m_value(value), m_known(true) {}
    explicit OpenEnum(const QByteArray &wire) : m_wire(wire)
    {
        for (const auto &[value, name] : EnumNames<E>::names) {
            if (wire.compare(QByteArrayView(name.data(), qsizetype(name.size())), Qt::CaseInsensitive) == 0) {
                m_value = value;
                m_known = true;
                return;
            }
        }
    }

    bool isKnown() const { return m_known; }
    //! Only meaningful when known.
    E value() const { return m_value; }
    bool is(E value) const { return m_known && m_value == value; }
    //! What is sent: the contract's name of a known value, else the text that came.
    QByteArray wire() const
    {
        if (m_known) {
            for (const auto &[value, name] : EnumNames<E>::names) {
                if (value == m_value)
                    return QByteArray(name.data(), qsizetype(name.size()));
            }
        }
        return m_wire;
    }
    QString text() const { return QString::fromUtf8(wire()); }

    friend bool operator==(const OpenEnum &a, const OpenEnum &b) { return a.wire() == b.wire(); }

private:
    E m_value{};
    bool m_known = false;
    QByteArray m_wire;
};

} // namespace switchyard
