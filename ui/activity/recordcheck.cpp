// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcheck.h"

#include "accessiblename.h"
#include "explain.h"
#include "icons.h"
#include "metrics.h"
#include "notice.h"
#include "unittext.h"
#include "variants.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace switchyard {

using namespace Qt::StringLiterals;

RecordCheck::RecordCheck(Journal &journal, Notice &verdictNotice, Notice &fileNotice, QWidget *parent)
    : QWidget(parent), m_journal(journal), m_verdictNotice(verdictNotice), m_fileNotice(fileNotice), m_text(new QLabel),
      m_copy(new QPushButton(tr("Copy head hash")))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleDescription(tr("Record check"));
    m_text->setObjectName(u"recordCheck"_s);
    setInk(m_text, InkRole::Muted);
    setNames(m_copy, tr("Copy head hash"));
    setVariant(m_copy, Variant::Link);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr(
        "The fingerprint of the newest record. Kept elsewhere, it shows later that nothing was changed or cut off."));
    QSizePolicy policy = m_copy->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the table below does not move when it comes
    m_copy->setSizePolicy(policy);
    m_copy->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    line->addWidget(m_text);
    line->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &RecordCheck::copyHead);
    connect(&journal, &Journal::problemChanged, this, &RecordCheck::tellProblem);
    tellProblem();
}

void RecordCheck::check()
{
    m_text->setText(tr("Checking the record"));
    m_check = m_journal.verify();
    m_check->then(this, [this](const Result<JournalVerdict> &verdict) { take(verdict); });
}

void RecordCheck::take(const Result<JournalVerdict> &verdict)
{
    m_verdict = verdict ? std::optional(*verdict) : std::nullopt;
    m_copy->setVisible(verdict && verdict->isIntact() && verdict->events > 0);
    m_copy->setText(tr("Copy head hash"));
    if (!verdict) {
        m_text->setText(tr("not checked"));
        Explanation why = explain(verdict.error());
        if (why.isEmpty())
            return;
        why.title = tr("The record could not be checked");
        why.todo = tr("Press F5 to try again.");
        m_verdictNotice.tell(why);
        return;
    }
    const QString records = unittext::count(verdict->events, QLocale());
    if (verdict->isIntact()) {
        m_text->setText(verdict->events == 0 ? QString() : tr("%1 records, unbroken").arg(records));
        setInk(m_text, InkRole::Muted);
        m_verdictNotice.clear();
        return;
    }
    m_text->setText(tr("record broken"));
    setInk(m_text, InkRole::Alarm);
    const QString where = verdict->brokenEvent > 0
        ? tr("The record was changed after it was written: first at entry %1")
              .arg(QLocale().toString(verdict->brokenEvent))
        : tr("The record was changed after it was written");
    m_verdictNotice.tell(
        Tone::Alarm, where,
        tr("Not by Switchyard: what follows may not be what happened. Keep the file as it is, compare it "
           "with earlier exports and backups, and tell whoever answers for this record. (%1)")
            .arg(verdict->trouble));
}

void RecordCheck::copyHead()
{
    if (!m_verdict)
        return;
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_verdict->head));
    m_copy->setText(tr("Copied"));
}

void RecordCheck::tellProblem()
{
    const auto &problem = m_journal.problem();
    if (!problem) {
        m_fileNotice.clear();
        return;
    }
    if (!problem->error) {
        m_fileNotice.tell(Tone::Warn, tr("A damaged record was set aside, and a new one was begun"),
                          tr("What it says is not in this table. It is kept as %1.")
                              .arg(QDir::toNativeSeparators(problem->setAsideAs)));
        return;
    }
    if (problem->newerVersion || CacheFileOpening::isNewerVersion(*problem->error)) {
        m_fileNotice.tell(Tone::Alarm, tr("The record was written by a newer version of Switchyard"),
                          tr("Nothing can be sent with this version. Use the newer one."));
        return;
    }
    m_fileNotice.tell(Tone::Alarm, tr("The record cannot be written"),
                      tr("Nothing is sent that cannot be recorded. Check free space and permissions of the profile's "
                         "folder. The system says: %1")
                          .arg(problem->error->message));
}

} // namespace switchyard
