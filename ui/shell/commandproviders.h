// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paletteprovider.h"

namespace switchyard {

class ActionRegistry;

//! Every command that can be used now, pages included: each page has a `go.<id>` command.
class ActionProvider final : public PaletteProvider
{
public:
    explicit ActionProvider(ActionRegistry &actions) : m_actions(actions) {}
    void find(const QString &text, int limit, const Answer &answer) override;

private:
    ActionRegistry &m_actions;
};

} // namespace switchyard
