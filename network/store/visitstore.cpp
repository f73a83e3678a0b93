// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitstore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace switchyard {

namespace {

constexpr QByteArrayView localPrefix = "local:";
constexpr char madePrefix = '~';
constexpr char separator = Texts::separator; // no text has it

QByteArray utf8(const std::optional<QString> &text)
{
    return text ? text->toUtf8() : QByteArray();
}

qint64 msOf(const std::optional<Instant> &at)
{
    return at ? at->ms : 0;
}

//! A word that nobody knows, or none, means `other`.
template <class Meaning, size_t count>
Meaning meaningOf(QByteArrayView word, const std::array<const char *, count> &words, Meaning other)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [word](const char *known) { return word == QByteArrayView(known); });
    return found == words.end() ? other : Meaning(found - words.begin());
}

QByteArray digestOf(const Visit &visit)
{
    QByteArray content;
    for (const QByteArray &part :
         {visit.visitId ? visit.visitId->utf8() : QByteArray(), visit.siteId ? visit.siteId->utf8() : QByteArray(),
          utf8(visit.type), QByteArray::number(msOf(visit.scheduledAt)), QByteArray::number(msOf(visit.completedAt)),
          utf8(visit.notes)})
        content += part + separator;
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

VisitStore::VisitStore(QObject *parent) : EntityStore(visitColumnCount, visitTimeCount, parent) {}

QByteArray VisitStore::idOf(const Visit &visit)
{
    if (visit.visitId && !visit.visitId->utf8().isEmpty() && !isLocal(visit.visitId->utf8()))
        return visit.visitId->utf8();
    return madePrefix + digestOf(visit);
}

QByteArray VisitStore::localId(const QUuid &id)
{
    return localPrefix.toByteArray() + id.toByteArray(QUuid::WithoutBraces);
}

bool VisitStore::isLocal(QByteArrayView id)
{
    return id.startsWith(localPrefix);
}

bool VisitStore::isServed(QByteArrayView id)
{
    return !id.isEmpty() && !id.startsWith(madePrefix) && !isLocal(id);
}

void VisitStore::take(const Visit &visit, Instant at)
{
    takeVisit(idOf(visit), visit, VisitTransfer::Sent, at);
}

void VisitStore::takeLocal(const QByteArray &localId, const Visit &visit, VisitTransfer transfer, Instant at)
{
    Q_ASSERT(isLocal(localId));
    takeVisit(localId, visit, transfer, at);
}

void VisitStore::dropLocal(const QByteArray &localId)
{
    Q_ASSERT(isLocal(localId));
    dismiss(localId);
}

void VisitStore::takeVisit(QByteArrayView id, const Visit &visit, VisitTransfer transfer, Instant at)
{
    const VisitState state = visit.completedAt ? VisitState::Completed : VisitState::Planned;
    const std::array<QByteArray, visitColumnCount - 1> texts{
        visit.siteId ? visit.siteId->utf8() : QByteArray(), utf8(visit.type), utf8(visit.notes),
        visitStateWords[size_t(state)], visitTransferWords[size_t(transfer)]};
    const std::array<qint64, visitTimeCount - 1> times_ms{msOf(visit.scheduledAt), msOf(visit.completedAt)};
    takeTexts(id, texts, at, times_ms);
}

Visit VisitStore::visitAt(qsizetype row) const
{
    const auto text = [&](VisitColumn column) {
        const QByteArrayView held = columns().column(column).at(row);
        return held.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(held));
    };
    const auto time = [&](VisitTime which) {
        const qint64 at_ms = columns().times_ms[size_t(which)][row];
        return at_ms == 0 ? std::nullopt : std::optional(Instant{at_ms, 0});
    };
    Visit visit;
    if (isServed(idBytes(row)))
        visit.visitId = VisitId(idBytes(row).toByteArray());
    if (const QByteArrayView site = columns().column(VisitColumn::Site).at(row); !site.isEmpty())
        visit.siteId = SiteId(site.toByteArray());
    visit.type = text(VisitColumn::Type);
    visit.scheduledAt = time(VisitTime::Scheduled);
    visit.completedAt = time(VisitTime::Completed);
    visit.notes = text(VisitColumn::Notes);
    return visit;
}

VisitState VisitStore::stateOf(qsizetype row) const
{
    return meaningOf(columns().column(VisitColumn::State).at(row), visitStateWords, VisitState::Planned);
}

VisitTransfer VisitStore::transferOf(qsizetype row) const
{
    return meaningOf(columns().column(VisitColumn::Transfer).at(row), visitTransferWords, VisitTransfer::Sent);
}

VisitStore::Part VisitStore::partOf(qsizetype row) const
{
    const qint64 scheduled_ms = columns().times_ms[size_t(VisitTime::Scheduled)][row];
    if (isUnlisted(columns().state[row]) || scheduled_ms == 0)
        return {};
    return {columns().column(VisitColumn::Site).at(row).toByteArray() + separator
                + columns().column(VisitColumn::Type).text(row).toCaseFolded().toUtf8() + separator
                + QByteArray::number(scheduled_ms),
            columns().times_ms[size_t(VisitTime::Completed)][row] != 0};
}

void VisitStore::relate(qsizetype row)
{
    m_parts.resize(std::max(m_parts.size(), size_t(rows())));
    const Part part = partOf(row);
    const Part before = std::exchange(m_parts[size_t(row)], part);
    if (before == part && part.isCompleted)
        return; // nothing moves; a planned one may have been written anew and says again what it is
    leave(row, before);
    join(row, part);
}

void VisitStore::relateAll()
{
    m_groups.clear();
    m_parts.assign(size_t(rows()), {});
    for (qsizetype row = 0; row < rows(); ++row) {
        // What was on its way when the program ended is put back by who keeps it, if it is not done since.
        if (isLocal(idBytes(row)))
            setState(row, RowState::Dismissed);
        m_parts[size_t(row)] = partOf(row);
    }
    // The completed ones first: no planned one changes its state twice.
    for (const bool completed : {true, false}) {
        for (qsizetype row = 0; row < rows(); ++row) {
            if (m_parts[size_t(row)].isCompleted == completed)
                join(row, m_parts[size_t(row)]);
        }
    }
}

void VisitStore::join(qsizetype row, const Part &part)
{
    if (part.group.isEmpty())
        return;
    Group &group = m_groups[part.group];
    if (!part.isCompleted) {
        group.planned.insert(row);
        sayState(row, group.completed > 0 ? VisitState::Done : VisitState::Planned);
    } else if (++group.completed == 1) {
        for (const qsizetype planned : group.planned)
            sayState(planned, VisitState::Done);
    }
}

void VisitStore::leave(qsizetype row, const Part &part)
{
    const auto at = m_groups.find(part.group);
    if (at == m_groups.end())
        return;
    Group &group = at.value();
    if (!part.isCompleted) {
        group.planned.erase(row);
    } else if (--group.completed == 0) {
        for (const qsizetype planned : group.planned)
            sayState(planned, VisitState::Planned);
    }
    if (group.planned.empty() && group.completed == 0)
        m_groups.erase(at);
}

void VisitStore::sayState(qsizetype row, VisitState state)
{
    takeText(idBytes(row), size_t(VisitColumn::State), visitStateWords[size_t(state)]);
}

} // namespace switchyard
