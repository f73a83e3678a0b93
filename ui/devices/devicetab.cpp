// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicetab.h"

#include "explain.h"
#include "metrics.h"
#include "notice.h"
#include "stateview.h"

#include <QVBoxLayout>

namespace switchyard {

DeviceTab::DeviceTab(DeviceInspection &inspection, Words words, QWidget *parent)
    : QWidget(parent), m_inspection(inspection), m_words(std::move(words)), m_notice(new Notice)
{}

void DeviceTab::layOut(QWidget *content, QWidget *above, QLayout *below)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::gap, 0, 0);
    column->setSpacing(metrics::gap);
    column->addWidget(m_notice);
    if (above)
        column->addWidget(above);
    column->addWidget(content, 1);
    if (below)
        column->addLayout(below);
    m_state = new StateView(content);
    connect(&m_inspection, &DeviceInspection::changed, this, &DeviceTab::refresh);
    connect(m_state, &StateView::actionTriggered, &m_inspection, &DeviceInspection::refresh);
    connect(m_notice, &Notice::actionTriggered, &m_inspection, &DeviceInspection::refresh);
    refresh();
}

void DeviceTab::showState(bool isThere, bool isEmpty, const std::optional<ApiError> &error)
{
    m_notice->clear();
    const bool hasNone = !isThere && error && error->kind == ApiError::Kind::NotFound;
    if (hasNone || (isThere && isEmpty))
        m_state->show(StateView::State::Empty, m_words.noneTitle, m_words.noneText);
    else if (isThere)
        m_state->showContent();
    else if (error)
        m_state->show(explain(*error), tr("Try again"));
    else
        m_state->show(StateView::State::Loading, m_words.loading);
    if (isThere && error) {
        Explanation why = explain(*error);
        why.what = tr("Shown is what was read before.");
        m_notice->tell(why, tr("Try again"));
    }
}

} // namespace switchyard
