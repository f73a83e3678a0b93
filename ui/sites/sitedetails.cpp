// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitedetails.h"

#include "accessiblename.h"
#include "metrics.h"
#include "variants.h"
#include "zonetime.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr SiteColumn lines[] = {SiteColumn::Id,     SiteColumn::Name, SiteColumn::TimeZone,   SiteColumn::Country,
                                SiteColumn::Region, SiteColumn::City, SiteColumn::PostalCode, SiteColumn::AddressLine};

} // namespace

SiteDetails::SiteDetails(const FleetStore &store, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_store(store), m_clock(clock)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, metrics::gap, 0, 0);
    grid->setHorizontalSpacing(metrics::gap * 2);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(1, 1);
    for (const QString &name : {tr("Site ID"), tr("Name"), tr("Time zone"), tr("Country"), tr("Region"), tr("City"),
                                tr("Postal code"), tr("Address line")})
        m_values.push_back(addLine(name));
    m_age = addLine(tr("As of"));
    grid->setRowStretch(grid->rowCount(), 1);
    connect(&store, &FleetStore::changed, this, [this](const FleetChange &change) {
        const qsizetype row = m_store.rowOf(m_id);
        if (std::find(change.rows.begin(), change.rows.end(), row) != change.rows.end())
            refresh();
    });
}

QLabel *SiteDetails::addLine(const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int row = grid->rowCount();
    auto *title = new QLabel(name);
    title->setTextFormat(Qt::PlainText);
    setInk(title, InkRole::Muted);
    auto *value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    value->setAccessibleDescription(name);
    value->setObjectName(objectNameFor(name) + "Value"_L1);
    grid->addWidget(title, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
    return value;
}

void SiteDetails::show(const SiteId &id)
{
    m_id = id;
    refresh();
}

void SiteDetails::refresh()
{
    const qsizetype row = m_store.rowOf(m_id);
    if (row < 0) {
        for (QLabel *value : m_values)
            value->clear();
        m_age->clear();
        return;
    }
    const SiteColumns &columns = m_store.columns();
    const qint64 fetchedAt = columns.fetchedAt_ms[row];
    for (size_t i = 0; i < m_values.size(); ++i) {
        const QString text = columns.column(lines[i]).text(row);
        const bool known = !text.isEmpty();
        m_values[i]->setText(known ? text : fetchedAt ? u"–"_s : tr("not loaded yet"));
        setInk(m_values[i], known ? InkRole::Text : InkRole::Muted);
    }
    if (!fetchedAt) {
        m_age->setText(tr("not loaded yet"));
    } else {
        m_age->setText(zonetime::dateTimeText(fetchedAt, QTimeZone::systemTimeZone(), QLocale()));
    }
}

} // namespace switchyard
