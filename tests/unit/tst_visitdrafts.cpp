// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "manualclock.h"
#include "visitdrafts.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace switchyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

VisitDraft draftOf(const QString &notes, const QUuid &id = QUuid::createUuid())
{
    VisitDraft draft;
    draft.id = id;
    draft.site = u"S-1"_s;
    draft.notes = notes;
    return draft;
}

//! Drafts in a folder, and what is on disk of them.
struct Desk
{
    explicit Desk(const QString &path) : folder(path) { reopen(); }

    void reopen()
    {
        drafts.reset();
        drafts = std::make_unique<VisitDrafts>(folder, clock);
    }
    QString fileOf(const QUuid &id) const { return folder + u'/' + id.toString(QUuid::WithoutBraces) + u".json"_s; }
    //! Notes in the file; null without one.
    QString onDisk(const QUuid &id) const
    {
        QFile file(fileOf(id));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll())[u"notes"_s].toString();
    }
    QStringList notes()
    {
        std::optional<QStringList> notes;
        QObject context;
        drafts->load().then(&context, [&notes](const Result<std::vector<VisitDraft>> &loaded) {
            notes.emplace();
            for (const VisitDraft &draft : loaded.value())
                notes->append(draft.notes);
        });
        if (!QTest::qWaitFor([&notes] { return notes.has_value(); }))
            qFatal("not loaded");
        notes->sort();
        return *notes;
    }
    bool flush() const
    {
        std::optional<bool> done;
        QObject context;
        drafts->flush().then(&context, [&done](const Result<Done> &result) { done = result.ok(); });
        if (!QTest::qWaitFor([&done] { return done.has_value(); }))
            qFatal("not flushed");
        return *done;
    }

    const QString folder;
    ManualClock clock;
    std::unique_ptr<VisitDrafts> drafts;
};

} // namespace

//! Drafts on disk.
class TstVisitDrafts final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    std::unique_ptr<Desk> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(m_root.filePath(QUuid::createUuid().toString(QUuid::Id128))); }
    void cleanup()
    {
        QFile::setPermissions(m_desk->folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_desk.reset();
    }

    void isWrittenWhenTypingPauses()
    {
        const VisitDraft draft = draftOf(u"a"_s);
        m_desk->drafts->keep(draft);
        m_desk->clock.advance(399ms);
        QVERIFY(m_desk->drafts->find(draft.id));
        QVERIFY(!QFileInfo::exists(m_desk->folder));
        m_desk->clock.advance(1ms);
        QTRY_COMPARE(m_desk->onDisk(draft.id), u"a"_s);
        QCOMPARE(QFileInfo(m_desk->folder).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), 0);
        QCOMPARE(QFileInfo(m_desk->fileOf(draft.id)).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    }

    void isWrittenWhileTypingGoesOn()
    {
        VisitDraft draft = draftOf({});
        for (int i = 0; i < 9; ++i) {
            draft.notes += u'x';
            m_desk->drafts->keep(draft);
            m_desk->clock.advance(99ms);
        }
        QVERIFY(!QFileInfo::exists(m_desk->folder));
        m_desk->clock.advance(9ms);
        QTRY_COMPARE(m_desk->onDisk(draft.id), draft.notes);
        // And once more, counted from the next change.
        draft.notes += u'y';
        m_desk->drafts->keep(draft);
        for (int i = 0; i < 9; ++i) {
            m_desk->clock.advance(100ms);
            draft.notes += u'z';
            m_desk->drafts->keep(draft);
        }
        QTRY_VERIFY(m_desk->onDisk(draft.id).contains(u'z'));
    }

    void theNewestContentWins()
    {
        VisitDraft draft = draftOf({});
        for (int i = 0; i < 50; ++i) {
            draft.notes = QString::number(i);
            m_desk->drafts->keep(draft);
            m_desk->drafts->flush();
        }
        QVERIFY(m_desk->flush());
        QCOMPARE(m_desk->onDisk(draft.id), u"49"_s);
    }

    void theEndOfTheProgramWritesWhatIsLeft()
    {
        const VisitDraft one = draftOf(u"one"_s);
        m_desk->drafts->keep(one);
        m_desk->drafts->keep(draftOf(u"two"_s));
        m_desk->reopen();
        QCOMPARE(m_desk->onDisk(one.id), u"one"_s);
        QCOMPARE(m_desk->notes(), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(!m_desk->drafts->problem());
    }

    void whatIsKeptMeanwhileIsNewerThanTheFile()
    {
        const VisitDraft old = draftOf(u"old"_s);
        const VisitDraft gone = draftOf(u"gone"_s);
        m_desk->drafts->keep(old);
        m_desk->drafts->keep(gone);
        m_desk->reopen();
        m_desk->drafts->keep(draftOf(u"new"_s, old.id));
        m_desk->drafts->remove(gone.id);
        QCOMPARE(m_desk->notes(), QStringList{u"new"_s});
    }

    void whatIsRemovedStaysSo()
    {
        const VisitDraft draft = draftOf(u"a"_s);
        m_desk->drafts->keep(draft);
        QVERIFY(m_desk->flush());
        m_desk->drafts->keep(draftOf(u"b"_s, draft.id));
        m_desk->drafts->remove(draft.id);
        m_desk->drafts->keep(draftOf(u"a late keystroke"_s, draft.id));
        m_desk->clock.advance(2s);
        QVERIFY(m_desk->flush());
        QVERIFY(!QFileInfo::exists(m_desk->fileOf(draft.id)));
        QVERIFY(!m_desk->drafts->find(draft.id));
        m_desk->reopen();
        QCOMPARE(m_desk->notes(), QStringList());
    }

    void damagedFilesAreSetAside()
    {
        m_desk->drafts->keep(draftOf(u"good"_s));
        m_desk->reopen();
        const QUuid id = QUuid::createUuid();
        for (int time = 1; time <= 2; ++time) {
            QFile damaged(m_desk->fileOf(id));
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write("{\"id\":");
            damaged.close();
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a file is no draft of a visit: .+"_s));
            const QSignalSpy told(m_desk->drafts.get(), &VisitDrafts::problemChanged);
            QCOMPARE(m_desk->notes(), QStringList{u"good"_s});
            QCOMPARE(told.count(), 1);
            QVERIFY(m_desk->drafts->problem());
            const QString name = m_desk->fileOf(id) + (time == 1 ? u".damaged"_s : u".damaged-2"_s);
            QCOMPARE(m_desk->drafts->problem()->setAsideAs, QStringList{name});
            QVERIFY(QFileInfo::exists(name));
            m_desk->reopen();
        }
        QCOMPARE(m_desk->notes(), QStringList{u"good"_s});
        QVERIFY(!m_desk->drafts->problem());
    }

    void whatWasBeingWrittenAtAKillIsRemoved()
    {
        const VisitDraft draft = draftOf(u"good"_s);
        m_desk->drafts->keep(draft);
        m_desk->reopen();
        const QString unfinished = m_desk->fileOf(draft.id) + u".qAbZxY"_s;
        const QString foreign = m_desk->folder + u"/notes.json.newest"_s;
        for (const QString &path : {unfinished, foreign}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        }
        QCOMPARE(m_desk->notes(), QStringList{u"good"_s});
        QVERIFY(!m_desk->drafts->problem());
        QVERIFY(!QFileInfo::exists(unfinished));
        QVERIFY(QFileInfo::exists(foreign));
    }

    void aFullDiskLeavesWhatIsOnDisk()
    {
        VisitDraft draft = draftOf(u"short"_s);
        m_desk->drafts->keep(draft);
        QVERIFY(m_desk->flush());
        for (const int room : {0, 100}) {
            // Small enough for one buffer, and more than one.
            for (const int size : {2'000, 50'000}) {
                draft.notes = QString(size, u'x') + QString::number(room);
                {
                    const FullDisk full{rlim_t(room)};
                    QTest::ignoreMessage(
                        QtWarningMsg,
                        QRegularExpression(u"a draft of a visit cannot be written: .+: File too large"_s));
                    m_desk->drafts->keep(draft);
                    QVERIFY(!m_desk->flush());
                    QCOMPARE(m_desk->onDisk(draft.id), u"short"_s);
                    QCOMPARE(m_desk->drafts->find(draft.id)->notes, draft.notes);
                }
                QVERIFY(m_desk->flush());
                QVERIFY(!m_desk->drafts->problem());
                QCOMPARE(m_desk->onDisk(draft.id), draft.notes);
                draft.notes = u"short"_s;
                m_desk->drafts->keep(draft);
                QVERIFY(m_desk->flush());
            }
        }
    }

    void membersOfALaterVersionSurvive()
    {
        VisitDraft draft = draftOf(u"a"_s);
        draft.extra.insert(u"photos"_s, 3);
        m_desk->drafts->keep(draft);
        m_desk->reopen();
        QCOMPARE(m_desk->notes(), QStringList{u"a"_s});
        QCOMPARE(m_desk->drafts->find(draft.id)->extra, draft.extra);
    }

    void aDiskThatSaysNoIsTriedAgain()
    {
        // A file in the place of the folder, which even root cannot write into.
        QFile obstacle(m_desk->folder);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        obstacle.close();
        const VisitDraft draft = draftOf(u"a"_s);
        const QSignalSpy told(m_desk->drafts.get(), &VisitDrafts::problemChanged);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a draft of a visit cannot be written: .+"_s));
        m_desk->drafts->keep(draft);
        QVERIFY(!m_desk->flush());
        QCOMPARE(told.count(), 1);
        QVERIFY(m_desk->drafts->problem() && m_desk->drafts->problem()->error);
        QCOMPARE(m_desk->drafts->find(draft.id)->notes, u"a"_s);
        QVERIFY(obstacle.remove());
        m_desk->clock.advance(5s);
        QTRY_COMPARE(m_desk->onDisk(draft.id), u"a"_s);
        QTRY_VERIFY(!m_desk->drafts->problem());
        QCOMPARE(told.count(), 2);
    }

    void aLaterChangeTriesAgainToo()
    {
        QFile obstacle(m_desk->folder);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        obstacle.close();
        const VisitDraft draft = draftOf(u"a"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a draft of a visit cannot be written: .+"_s));
        m_desk->drafts->keep(draft);
        QVERIFY(!m_desk->flush());
        QVERIFY(obstacle.remove());
        const VisitDraft other = draftOf(u"b"_s);
        m_desk->drafts->keep(other);
        m_desk->clock.advance(400ms);
        QTRY_COMPARE(m_desk->onDisk(other.id), u"b"_s);
        QTRY_COMPARE(m_desk->onDisk(draft.id), u"a"_s);
    }

    void withoutAFolderEverythingIsInMemory()
    {
        Desk desk{QString()};
        desk.drafts->keep(draftOf(u"a"_s));
        QVERIFY(desk.flush());
        QCOMPARE(desk.notes(), QStringList{u"a"_s});
        QCOMPARE(VisitDrafts::folderBeside({}), QString());
        QCOMPARE(VisitDrafts::folderBeside(u"/a/journal.sqlite"_s), u"/a/drafts"_s);
    }

    void whatDidNotChangeIsNotWritten()
    {
        const VisitDraft draft = draftOf(u"a"_s);
        m_desk->drafts->keep(draft);
        const QSignalSpy changed(m_desk->drafts.get(), &VisitDrafts::changed);
        m_desk->clock.advance(10s);
        m_desk->drafts->keep(draft);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(m_desk->clock.nextDelay(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TstVisitDrafts)
#include "tst_visitdrafts.moc"
