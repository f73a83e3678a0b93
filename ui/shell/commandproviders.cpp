// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandproviders.h"

#include "actionregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace switchyard {

void ActionProvider::find(const QString &text, int limit, const Answer &answer)
{
    Q_UNUSED(text) // few enough for the palette to rank them all
    Q_UNUSED(limit)
    std::vector<PaletteItem> items;
    for (QAction *action : m_actions.actions()) {
        const ActionSpec *spec = m_actions.spec(action);
        if (!spec->inPalette || !action->isEnabled() || !action->isVisible())
            continue;
        const bool page = spec->id.startsWith("go."_L1) && spec->group == "pages"_L1;
        items.push_back({
            .title = action->iconText(),
            .detail = page ? QCoreApplication::translate("switchyard::ActionProvider", "Page") : QString(),
            .keys = action->shortcut().toString(QKeySequence::NativeText),
            .icon = spec->icon.value_or(IconName::ChevronRight),
            .run =
                [pointer = QPointer<QAction>(action)] {
                    if (pointer && pointer->isEnabled())
                        pointer->trigger();
                },
            .also = spec->id,
            .boost = page ? 6 : 0,
        });
    }
    answer(std::move(items));
}

} // namespace switchyard
