// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitydetails.h"

#include "factgrid.h"
#include "metrics.h"
#include "variants.h"
#include "zonetime.h"

#include <QLabel>
#include <QLocale>
#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

EntityDetails::EntityDetails(const EntityStore &store, std::vector<DetailLine> lines, QWidget *parent)
    : QWidget(parent), m_store(store), m_lines(std::move(lines))
{
    auto *facts = new FactGrid;
    for (const DetailLine &line : m_lines)
        m_values.push_back(facts->add(line.name));
    m_age = facts->add(tr("As of"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::gap, 0, 0);
    column->addWidget(facts);
    column->addStretch();
    connect(&store, &EntityStore::changed, this, [this](const FleetChange &change) {
        const qsizetype row = m_store.rowOf(m_id);
        if (std::find(change.rows.begin(), change.rows.end(), row) != change.rows.end())
            refresh();
    });
}

void EntityDetails::show(const QByteArray &id)
{
    m_id = id;
    refresh();
}

void EntityDetails::refresh()
{
    const qsizetype row = m_store.rowOf(m_id);
    if (row < 0) {
        for (QLabel *value : m_values)
            value->clear();
        m_age->clear();
        return;
    }
    const EntityColumns &columns = m_store.columns();
    const qint64 fetchedAt = columns.fetchedAt_ms()[row];
    for (size_t i = 0; i < m_values.size(); ++i) {
        const QByteArrayView stored = columns.text[size_t(m_lines[i].column)].at(row);
        const bool known = !stored.isEmpty();
        const QString text = m_lines[i].words ? m_lines[i].words(stored) : QString::fromUtf8(stored);
        m_values[i]->setText(known ? text : fetchedAt ? u"–"_s : tr("not loaded yet"));
        setInk(m_values[i], known ? InkRole::Text : InkRole::Muted);
    }
    m_age->setText(fetchedAt ? zonetime::dateTimeText(fetchedAt, QTimeZone::systemTimeZone(), QLocale())
                             : tr("not loaded yet"));
}

} // namespace switchyard
