// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandworld.h"
#include "visitoutbox.h"

namespace switchyard {

//! A desk without windows that logs visits, over real HTTP. restart() is one of the program.
struct OutboxWorld : CommandWorld
{
    using State = OutboxEntry::State;

    OutboxWorld()
    {
        sync.refresh();
        if (!QTest::qWaitFor([this] { return sync.progress().state == SyncProgress::State::Complete; }, 60'000))
            qFatal("no sites");
        sim->clearRequests();
        restart();
    }

    QString draftsFolder() const { return VisitDrafts::folderBeside(journalFile()); }
    //! With `sends` false nothing is carried out before runner->open().
    void restart(bool sends = true)
    {
        outbox.reset();
        drafts.reset();
        reopen(false);
        drafts = std::make_unique<VisitDrafts>(draftsFolder(), clock);
        const CommandAuthor author{QStringLiteral("Ada"), QStringLiteral("desk-1"), profile, QStringLiteral("Try-out")};
        outbox = std::make_unique<VisitOutbox>(*runner, *journal, *drafts, author, clock);
        outbox->open();
        if (sends)
            runner->open();
        if (!QTest::qWaitFor([this, sends] { return outbox->isOpen() && (!sends || runner->isOpen()); }, 60'000))
            qFatal("not opened");
    }

    //! Of the site in this row.
    VisitDraft draftOf(const QString &notes, qsizetype row = 0)
    {
        VisitDraft draft;
        draft.site = store.idAt(row).text();
        draft.type = QStringLiteral("maintenance");
        draft.completed = parseInstant("2025-11-03T09:30:15Z");
        draft.notes = notes;
        return draft;
    }
    VisitDraft refusedDraft(const QString &notes)
    {
        VisitDraft draft = draftOf(notes);
        draft.site = QStringLiteral("no such site");
        return draft;
    }
    Result<Done> log(const VisitDraft &draft) { return answerOf(outbox->log(draft)); }
    bool keepOnDisk(const VisitDraft &draft)
    {
        outbox->keep(draft);
        return answerOf(drafts->flush()).ok();
    }
    std::optional<State> stateOf(const QUuid &id) const
    {
        for (const OutboxEntry &entry : outbox->entries()) {
            if (entry.id == id)
                return entry.state;
        }
        return {};
    }
    //! Of the visits that the service has.
    QStringList notesThere()
    {
        QStringList notes;
        const auto list = answerOf(api.call(listVisits));
        for (const Visit &visit : list->entries)
            notes.append(visit.notes.value_or(QString()));
        notes.sort();
        return notes;
    }
    QStringList files() const { return QDir(draftsFolder()).entryList({QStringLiteral("*.json")}, QDir::Files); }
    ItemState stored(const QUuid &id) { return items(id).at(0).state; }

    std::unique_ptr<VisitDrafts> drafts;
    std::unique_ptr<VisitOutbox> outbox;
};

} // namespace switchyard
