// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fulldisk.h"
#include "readonlyfolder.h"
#include "visitprogram.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTestEventLoop>
#include <QTextStream>

#include <variant>

namespace switchyard {

//! The program whose disk says no, once in a while or all the time, and which is killed besides.
class DiskWriter final
{
public:
    enum Exit { Over = 0, Wrong = 3 };
    enum class Trouble { Full, ReadOnly };

    DiskWriter(const VisitOrder &order, Trouble trouble) : m_order(order), m_trouble(trouble) {}

    //! Not all of it has been typed yet.
    static VisitDraft partOf(const VisitDraft &whole)
    {
        VisitDraft part = whole;
        part.notes = whole.notes.left(12);
        return part;
    }

    //! Types a part of each and says "kept" when it is on disk. Does not end.
    int type()
    {
        begin();
        for (const VisitDraft &draft : m_drafts)
            m_program->outbox.keep(partOf(draft));
        expect(flush().ok(), "what was typed is on disk");
        return sayAndStay("kept");
    }

    //! There is no room from the very start, for drafts that are on disk in part. Says "refused". Does not end.
    int writeInVain()
    {
        hinder(m_order.first);
        begin();
        for (const VisitDraft &draft : m_drafts) {
            const VisitDraft *found = m_program->drafts.find(draft.id);
            expect(found && found->visit() == partOf(draft).visit(), "a draft is there as it is on disk");
            m_program->outbox.keep(draft);
            expectStorage(flush(), "a draft is not written");
            expectStorage(log(draft), "a visit is not logged");
            expectDraft(draft);
        }
        return sayAndStay("refused");
    }

    //! Writes down and logs what is not logged yet; the disk says no at one time or another, and then it has room again. Ends
    //! when the service has all.
    int write()
    {
        begin();
        expect(waitFor([this] { return m_program->runner.isOpen(); }), "the journal is open");
        QObject::connect(&m_program->runner, &CommandRunner::added, &m_context, [this](const QUuid &command) {
            if (command == m_hindersAfter)
                hinder(m_order.first);
        });
        // As a person does who has made room.
        QObject::connect(&m_program->runner, &CommandRunner::changed, &m_context, [this](const QUuid &command) {
            if (m_hindrance.index() == 0 && isHalted(command))
                m_program->outbox.sendNow(command);
        });
        for (int i = 0; i < m_order.count; ++i) {
            const VisitDraft &draft = m_drafts[size_t(i)];
            if (!answerOf(m_program->journal.command(draft.id)))
                write(draft, m_order.first + i);
        }
        expect(waitFor([this] { return m_program->outbox.entries().empty(); }), "the service has all");
        expect(flush().ok() && !m_program->drafts.problem(), "no draft is left to write");
        return m_exit;
    }

private:
    static DraftPace quick()
    {
        return {std::chrono::milliseconds(4), std::chrono::milliseconds(9), std::chrono::milliseconds(20)};
    }
    template <class T>
    Result<T> answerOf(const Call<T> &call)
    {
        std::optional<Result<T>> answer;
        call.then(&m_context, [this, &answer](const Result<T> &result) {
            answer = result;
            look();
        });
        if (!waitFor([&answer] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }
    //! Looks again with all that happens, so that no time goes by besides.
    bool waitFor(const std::function<bool()> &is)
    {
        m_awaited = is;
        if (!is())
            m_loop.enterLoop(60);
        m_awaited = nullptr;
        return is();
    }
    void look()
    {
        if (m_awaited && m_awaited())
            m_loop.exitLoop();
    }

    void begin()
    {
        m_program.emplace(m_order, quick());
        QObject::connect(&m_program->runner, &CommandRunner::opened, &m_context, [this] { look(); });
        QObject::connect(&m_program->runner, &CommandRunner::changed, &m_context, [this] { look(); });
        QObject::connect(&m_program->outbox, &VisitOutbox::opened, &m_context, [this] { look(); });
        QObject::connect(&m_program->outbox, &VisitOutbox::changed, &m_context, [this] { look(); });
        QObject::connect(&m_program->drafts, &VisitDrafts::problemChanged, &m_context, [this] { look(); });
        m_program->runner.open();
        m_program->outbox.open();
        expect(waitFor([this] { return m_program->outbox.isOpen(); }), "it is open");
        QTextStream(stdout) << "open" << Qt::endl;
        QStringList sites;
        m_program->askForSites(&m_context, [this, &sites](const QStringList &all) {
            sites = all;
            look();
        });
        expect(waitFor([&sites] { return !sites.isEmpty(); }), "there are sites");
        for (int i = 0; i < m_order.count; ++i)
            m_drafts.push_back(draftOf(m_order.first + i, sites));
    }
    int sayAndStay(const char *word)
    {
        if (m_exit != Over)
            return m_exit;
        QTextStream(stdout) << word << Qt::endl;
        m_loop.enterLoop(120); // it does not come to that
        return Wrong;
    }

    void write(const VisitDraft &draft, int number)
    {
        VisitOutbox &outbox = m_program->outbox;
        const bool isFull = m_trouble == Trouble::Full;
        outbox.keep(partOf(draft));
        switch (number % 4) {
        default: break; // the disk is fine
        case 1:         // while it is typed
            hinder(number);
            outbox.keep(draft);
            expectStorage(flush(), "a draft is not written");
            expectDraft(draft);
            release();
            expect(waitFor([&] { return notesOnDisk(draft.id) == draft.notes && !m_program->drafts.problem(); }),
                   "what was typed is written as soon as it can be");
            break;
        case 2: // when it is logged
            expect(flush().ok() && notesOnDisk(draft.id) == partOf(draft).notes, "the part is on disk");
            hinder(number);
            outbox.keep(draft);
            expectStorage(flush(), "a draft is not written");
            expect(notesOnDisk(draft.id) == partOf(draft).notes, "the part is on disk still");
            if (isFull) {
                expectStorage(log(draft), "a visit is not logged");
                expectDraft(draft);
                expect(!answerOf(m_program->journal.command(draft.id)), "the journal does not have it");
            } else { // the journal was open before
                expect(log(draft).ok(), "a visit is logged");
            }
            release();
            break;
        case 3: // when it is sent
            m_hindersAfter = draft.id;
            expect(log(draft).ok(), "a visit is logged");
            expect(!isFull || waitFor([&] { return isHalted(draft.id); }), "nothing is sent that is not written down");
            m_hindersAfter = QUuid();
            release();
            break;
        }
        expect(log(draft).ok(), "a visit is logged");
    }

    void hinder(int number)
    {
        if (m_trouble == Trouble::ReadOnly)
            m_hindrance.emplace<ReadOnlyFolder>(QFileInfo(m_order.journalFile).path());
        else // nothing fits, or a part
            m_hindrance.emplace<FullDisk>(number % 8 < 4 ? 0 : 100);
    }
    void release()
    {
        m_hindrance.emplace<std::monostate>();
        m_program->outbox.sendNow();
    }

    Result<Done> log(const VisitDraft &draft) { return answerOf(m_program->outbox.log(draft)); }
    Result<Done> flush() { return answerOf(m_program->drafts.flush()); }
    bool isHalted(const QUuid &command) const
    {
        const CommandProgress *progress = m_program->runner.progress(command);
        return progress && progress->halted && progress->halted->kind == ApiError::Kind::Storage;
    }
    QString notesOnDisk(const QUuid &id) const
    {
        QFile file(VisitDrafts::folderBeside(m_order.journalFile) + u'/' + id.toString(QUuid::WithoutBraces)
                   + QStringLiteral(".json"));
        return file.open(QIODevice::ReadOnly)
            ? QJsonDocument::fromJson(file.readAll())[QLatin1StringView("notes")].toString()
            : QString();
    }

    void expect(bool is, const char *what)
    {
        if (is || std::exchange(m_exit, Wrong) == Wrong)
            return;
        QTextStream(stderr) << "not so: " << what << Qt::endl;
    }
    void expectStorage(const Result<Done> &result, const char *what)
    {
        expect(!result && result.error().kind == ApiError::Kind::Storage && !result.error().message.isEmpty(), what);
    }
    //! Nothing of what was typed is lost, and it is said that the disk does not have it.
    void expectDraft(const VisitDraft &draft)
    {
        const auto entries = m_program->outbox.entries();
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&draft](const OutboxEntry &entry) { return entry.id == draft.id; });
        expect(found != entries.end() && found->state == OutboxEntry::State::Draft && found->visit == draft.visit(),
               "what was typed is there");
        const auto &problem = m_program->drafts.problem();
        expect(problem && problem->error && !problem->error->message.isEmpty(), "it is said that it is not written");
    }

    const VisitOrder m_order;
    const Trouble m_trouble;
    int m_exit = Over;
    std::vector<VisitDraft> m_drafts;
    QUuid m_hindersAfter;
    std::variant<std::monostate, FullDisk, ReadOnlyFolder> m_hindrance;
    QTestEventLoop m_loop;
    std::function<bool()> m_awaited;
    QObject m_context;
    std::optional<VisitProgram> m_program;
};

} // namespace switchyard
