// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "icons.h"

#include <QString>

#include <functional>
#include <vector>

namespace switchyard {

//! One line of the command palette.
struct PaletteItem
{
    QString title;
    QString detail{}; //!< what it is and where: "Page", "Site · Osaka"; plain text
    QString keys{};   //!< shortcut, as text
    IconName icon = IconName::ChevronRight;
    std::function<void()> run{};
    QString also{};       //!< further text to match, not shown (an id, a synonym)
    int boost = 0;        //!< added to the fuzzy score; use it to rank one provider's items against another's
    bool matched = false; //!< the provider has searched itself (an index): not filtered again, ranked by boost
};

//! A source of lines for the command palette. Owned by whoever plugs it in; must outlive the palette or be removed from it.
class PaletteProvider
{
public:
    using Answer = std::function<void(std::vector<PaletteItem>)>;
    virtual ~PaletteProvider() = default;

    //! Finds lines for \a text (may be empty). \a answer is called once, now or later, in the GUI thread; the palette drops
    //! answers to what is no longer asked. At most \a limit lines.
    virtual void find(const QString &text, int limit, const Answer &answer) = 0;
};

} // namespace switchyard
