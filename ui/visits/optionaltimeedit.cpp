// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionaltimeedit.h"

#include "accessiblename.h"
#include "metrics.h"
#include "variants.h"
#include "zonedtimeedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace switchyard {

OptionalTimeEdit::OptionalTimeEdit(const QString &name, std::function<Instant()> first, QWidget *parent)
    : QWidget(parent), m_first(std::move(first)), m_edit(new ZonedTimeEdit), m_none(new QLabel(tr("not set"))),
      m_set(new QPushButton(tr("Set time"))), m_clear(new QPushButton(tr("Clear")))
{
    setNames(m_edit, name);
    setNames(m_set, tr("Set time: %1").arg(name));
    setNames(m_clear, tr("Clear: %1").arg(name));
    m_none->setTextFormat(Qt::PlainText);
    setInk(m_none, InkRole::Muted);
    setFocusProxy(m_edit);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap);
    line->addWidget(m_edit, 1);
    line->addWidget(m_none, 1);
    for (QPushButton *button : {m_set, m_clear}) {
        button->setAutoDefault(false);
        setVariant(button, Variant::Flat);
        line->addWidget(button);
    }
    connect(m_edit, &ZonedTimeEdit::instantEdited, this, [this](qint64 ms) {
        m_time = Instant{ms, 0};
        Q_EMIT timeEdited();
    });
    connect(m_set, &QPushButton::clicked, this, [this] {
        setTime(m_first());
        m_edit->setFocus(Qt::OtherFocusReason);
        Q_EMIT timeEdited();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setTime({});
        m_set->setFocus(Qt::OtherFocusReason);
        Q_EMIT timeEdited();
    });
    show();
}

void OptionalTimeEdit::setTime(const std::optional<Instant> &time)
{
    m_time = time;
    if (m_time)
        m_edit->setInstant(m_time->ms);
    show();
}

void OptionalTimeEdit::setZone(const QTimeZone &zone)
{
    m_edit->setZone(zone);
}

void OptionalTimeEdit::show()
{
    const bool isSet = m_time.has_value();
    setFocusProxy(isSet ? static_cast<QWidget *>(m_edit) : m_set);
    m_edit->setVisible(isSet);
    m_clear->setVisible(isSet);
    m_none->setVisible(!isSet);
    m_set->setVisible(!isSet);
}

} // namespace switchyard
