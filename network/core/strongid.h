// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <compare>

namespace switchyard {

//! An identifier of the API: opaque UTF-8 bytes, compared exactly, never parsed, never trimmed. The tag keeps a site's id
//! from being passed where a device's is meant. On the wire it is percent-encoded as one path segment.
template <class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QByteArray utf8) : m_utf8(std::move(utf8)) {}
    explicit StrongId(const QString &text) : m_utf8(text.toUtf8()) {}

    bool isEmpty() const { return m_utf8.isEmpty(); }
    const QByteArray &utf8() const { return m_utf8; }
    QString text() const { return QString::fromUtf8(m_utf8); }

    friend bool operator==(const StrongId &a, const StrongId &b) { return a.m_utf8 == b.m_utf8; }
    friend std::strong_ordering operator<=>(const StrongId &a, const StrongId &b)
    {
        return a.m_utf8.compare(b.m_utf8) <=> 0;
    }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.m_utf8, seed); }

private:
    QByteArray m_utf8;
};

using SiteId = StrongId<struct SiteIdTag>;
//! A device id or a sensor id from a site's topology: what telemetry, mode and plan are addressed by.
using SynthId = StrongId<struct SynthIdTag>;
using DeviceId = StrongId<struct DeviceIdTag>;
using TariffId = StrongId<struct TariffIdTag>;
using FlexGroupId = StrongId<struct FlexGroupIdTag>;
using ParticipantId = StrongId<struct ParticipantIdTag>;
using BulkId = StrongId<struct BulkIdTag>;
using FlexEventId = StrongId<struct FlexEventIdTag>;
using FlexDispatchId = StrongId<struct FlexDispatchIdTag>;
using PrognosisId = StrongId<struct PrognosisIdTag>;
using DiffRequestId = StrongId<struct DiffRequestIdTag>;
using DiffOrderId = StrongId<struct DiffOrderIdTag>;
using VisitId = StrongId<struct VisitIdTag>;
using CounterfactualName = StrongId<struct CounterfactualNameTag>;

template <class T>
inline constexpr bool isStrongId = false;
template <class Tag>
inline constexpr bool isStrongId<StrongId<Tag>> = true;

} // namespace switchyard

template <class Tag>
struct std::hash<switchyard::StrongId<Tag>>
{
    size_t operator()(const switchyard::StrongId<Tag> &id) const { return qHash(id); }
};
