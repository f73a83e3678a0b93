// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheader.h"

#include "actionbutton.h"
#include "actionregistry.h"
#include "icons.h"
#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"
#include "variants.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

//! Looks like a search field and opens the palette; what is typed on it goes along.
class SearchButton final : public QPushButton
{
public:
    explicit SearchButton(PageHeader *header)
        : QPushButton(PageHeader::tr("Search sites, devices, actions"), header), m_header(header),
          m_keys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' '))
    {
        setObjectName(u"search"_s);
        setAccessibleName(PageHeader::tr("Search"));
        setMinimumWidth(180);
        setMaximumWidth(300);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(this, &QPushButton::clicked, header, [header] { Q_EMIT header->searchRequested({}); });
    }

    QSize sizeHint() const override { return {300, metrics::controlHeight}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const QString text = event->text();
        const bool types = !text.isEmpty() && text.at(0).isPrint() && text != u" "_s
            && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (types)
            Q_EMIT m_header->searchRequested(text);
        else
            QPushButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Tokens::of(palette());
        QPainter painter(this);
        const bool focus = hasFocus();
        stylepaint::box(&painter, rect(), t.surface,
                        focus              ? t.accent
                            : underMouse() ? t.muted
                                           : t.control,
                        metrics::radius, focus ? 2 : 1);
        painter.setPen(t.muted);
        switchyard::icon(IconName::Search).paint(&painter, QRect(9, (height() - 16) / 2, 16, 16));
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        const QFontMetrics fm(small);
        const int keyWidth = fm.horizontalAdvance(m_keys) + 12;
        const QRect key(width() - keyWidth - 7, (height() - 18) / 2, keyWidth, 18);
        stylepaint::box(&painter, key, t.canvas, t.outline, metrics::smallRadius);
        const QRect where(32, 0, key.left() - 38, height());
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, where.width()));
        painter.setFont(small);
        painter.drawText(key, Qt::AlignCenter, m_keys);
    }

private:
    PageHeader *m_header;
    QString m_keys;
};

} // namespace

PageHeader::PageHeader(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_title(new QLabel), m_buttons(new QHBoxLayout)
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    setTextRank(m_title, TextRank::Title);
    m_buttons->setSpacing(10);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 1);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addWidget(new SearchButton(this));
    setFixedHeight(qMax(metrics::headerHeight, m_title->sizeHint().height() + 24));
    connect(&actions, &ActionRegistry::changed, this, &PageHeader::fill, Qt::QueuedConnection);
}

void PageHeader::showPage(const QString &id, const QString &title)
{
    m_page = id;
    m_title->setText(title);
    fill();
}

void PageHeader::fill()
{
    const std::vector<QAction *> wanted = m_page.isEmpty() ? std::vector<QAction *>{} : m_actions.headerActions(m_page);
    if (wanted == m_shown)
        return; // a rebuild would take the keyboard focus from the button that has it
    m_shown = wanted;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : wanted) {
        auto *button = new ActionButton(action, this);
        if (m_actions.spec(action)->header == HeaderPlace::Primary)
            setVariant(button, Variant::Primary);
        m_buttons->addWidget(button);
    }
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(palette());
    painter.fillRect(rect(), t.surface);
    stylepaint::hairline(&painter, rect(), Qt::BottomEdge, t.outline);
}

} // namespace switchyard
