// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandreviewer.h"

#include "commandwords.h"
#include "explain.h"

namespace switchyard {

CommandReviewer::CommandReviewer(CommandDesk &desk, const ReviewPlace &place, QObject *parent)
    : QObject(parent), m_desk(desk), m_place(place)
{}

void CommandReviewer::review(const NewCommand &command, QWidget *over, std::function<void()> sent)
{
    // None for an operation that this version does not know: it cannot be sent either.
    auto shown = m_desk.review(command);
    if (!shown || command.items.empty())
        return;
    auto *sheet = new ReviewSheet(std::move(shown), m_place, over);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ReviewSheet::sendRequested, this, [this, sheet, sent = std::move(sent)] {
        if (sheet->review().command().items.size() == 1)
            sendOne(*sheet, sent);
        else
            send(*sheet, sent);
    });
    sheet->open();
}

void CommandReviewer::send(ReviewSheet &sheet, const std::function<void()> &sent)
{
    sheet.setSending(true, tr("Being written down…"));
    m_desk.send(sheet.review().command()).then(&sheet, [&sheet, sent](const Result<QUuid> &started) {
        if (!started) {
            sheet.tell(explain(started.error()));
            return;
        }
        if (sent)
            sent();
        sheet.accept();
    });
}

void CommandReviewer::sendOne(ReviewSheet &sheet, const std::function<void()> &sent)
{
    sheet.setSending(true, tr("Sending…"));
    m_desk.sendAndWait(sheet.review().command())
        .then(&sheet, [&sheet, sent](const Result<std::vector<ItemRecord>> &items) {
            if (!items) {
                sheet.tell(explain(items.error()));
                return;
            }
            if (items->empty() || !showOutcome(sheet, items->front()))
                return;
            if (sent)
                sent();
        });
}

//! Whether it is carried out, or will be.
bool CommandReviewer::showOutcome(ReviewSheet &sheet, const ItemRecord &item)
{
    switch (item.state) {
    case ItemState::Confirmed: sheet.accept(); return true;
    case ItemState::Planned:
    case ItemState::Sending:
        sheet.tellOutcome(Tone::Warn, tr("Not sent yet"),
                          tr("It is written down and goes on as soon as the service can be reached."));
        return true;
    case ItemState::Unknown:
        sheet.tellOutcome(
            Tone::Warn, tr("Nobody can tell whether it was carried out"),
            tr("The answer was lost, and what stands there now is neither. Look at it before you send again."));
        return true;
    case ItemState::Refused:
    case ItemState::Cancelled: break;
    }
    sheet.tellOutcome(Tone::Alarm, tr("Not carried out"), CommandWords::detail(item.outcome));
    return false;
}

} // namespace switchyard
