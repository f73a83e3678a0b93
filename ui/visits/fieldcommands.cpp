// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldcommands.h"

#include "offlinepreparation.h"
#include "preparesheet.h"
#include "sitechecksheet.h"
#include "statestore.h"
#include "taskmodel.h"
#include "visitsheetexporter.h"

#include <QAction>

namespace switchyard {

using namespace Qt::StringLiterals;

FieldCommands::FieldCommands(FieldCommandParts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)),
      m_sheets(new VisitSheetExporter({m_parts.read, m_parts.sites, m_parts.visits.visits, m_parts.visits.sync,
                                       m_parts.tasks, m_parts.notice, m_parts.page},
                                      this))
{
    const auto add = [this](const QString &name, const QString &text, IconName icon, QKeySequence keys,
                            std::function<void()> run) {
        ActionSpec spec;
        spec.id = m_parts.prefix + u'.' + name;
        spec.text = text;
        spec.icon = icon;
        if (!keys.isEmpty())
            spec.shortcuts = {std::move(keys)};
        return m_parts.addCommand(spec, std::move(run));
    };
    m_check = add(u"check"_s, tr("Check site…"), IconName::Check, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                  [this] { check(); });
    add(u"prepare"_s, tr("Prepare for offline…"), IconName::Offline, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        [this] { askToPrepare(); });
    m_sheet = add(u"sheet"_s, tr("Visit sheet…"), IconName::Export, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
                  [this] { m_sheets->ask(m_parts.chosen(VisitSheetExporter::mostSites)); });
    m_print = add(u"printSheet"_s, tr("Print visit sheet…"), IconName::Export, QKeySequence(QKeySequence::Print),
                  [this] { m_sheets->print(m_parts.chosen(VisitSheetExporter::mostSites)); });
    offer();
}

void FieldCommands::offer()
{
    constexpr int most = VisitSheetExporter::mostSites;
    const auto count = int(m_parts.chosen(most + 1).size());
    m_check->setEnabled(count == 1);
    for (QAction *action : {m_sheet, m_print})
        action->setEnabled(count > 0 && count <= most);
    m_sheet->setText(count > most ? tr("Visit sheet (at most %n sites)", nullptr, most) : tr("Visit sheet…"));
}

void FieldCommands::check()
{
    const std::vector<QByteArray> sites = m_parts.chosen(2);
    if (sites.size() != 1)
        return;
    auto *sheet = new SiteCheckSheet(m_parts.read, SiteId(sites.front()), &m_parts.page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &SiteCheckSheet::visitRequested, this, [this, sheet](const QByteArray &id, const QString &notes) {
        sheet->close();
        Q_EMIT logRequested(id, notes);
    });
    sheet->show();
}

void FieldCommands::askToPrepare()
{
    constexpr int most = PrepareSheet::mostSites;
    const PrepareSheetParts parts{m_parts.sites,        m_parts.visits.visits, m_parts.visits.sync, m_parts.read.clock,
                                  m_parts.chosen(most), m_parts.shown(most),   m_parts.shownCount()};
    auto *sheet = new PrepareSheet(parts, m_parts.prefix == "visits"_L1, &m_parts.page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PrepareSheet::prepareRequested, this, &FieldCommands::prepare);
    sheet->show();
}

void FieldCommands::prepare(const std::vector<QByteArray> &sites)
{
    auto *preparation = new OfflinePreparation(m_parts.read, m_parts.sites, sites, this);
    m_parts.tasks.add(*preparation);
    preparation->start();
    m_parts.visits.sync.refresh();
    Q_EMIT preparing();
}

void FieldCommands::saveState(StateStore &store) const
{
    m_sheets->saveState(store);
}

void FieldCommands::restoreState(const StateSource &store)
{
    m_sheets->restoreState(store);
}

} // namespace switchyard
