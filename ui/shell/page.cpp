// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

namespace switchyard {

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_info(context.info), m_actions(context.actions)
{
    setObjectName(m_info.id + QLatin1String("Page"));
    setAccessibleName(m_info.title);
}

QAction *Page::addCommand(ActionSpec spec, std::function<void()> run)
{
    spec.page = m_info.id;
    return m_actions.add(spec, this, std::move(run));
}

} // namespace switchyard
