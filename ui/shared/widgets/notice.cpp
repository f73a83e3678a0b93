// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice.h"

#include "explain.h"
#include "icons.h"
#include "metrics.h"
#include "stylepaint.h"
#include "tokens.h"
#include "variants.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

struct Look
{
    QColor fill;
    QColor edge;
    IconName icon;
};

Look lookOf(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Ok: return {t.okSoft, t.ok, IconName::Ok};
    case Tone::Warn: return {t.warnSoft, t.warn, IconName::Warning};
    case Tone::Alarm: return {t.alarmSoft, t.alarm, IconName::Error};
    default: return {t.selection, t.accent, IconName::Info};
    }
}

//! Paints its icon at paint time, so that it follows the scheme.
class NoticeIcon final : public QLabel
{
public:
    explicit NoticeIcon(const Tone &tone) : m_tone(tone) { setFixedSize(22, 22); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Look look = lookOf(m_tone, Tokens::of(palette()));
        painter.setPen(look.edge);
        icon(look.icon).paint(&painter, QRect(1, 1, 20, 20));
    }

private:
    const Tone &m_tone;
};

} // namespace

Notice::Notice(QWidget *parent)
    : QWidget(parent), m_icon(new NoticeIcon(m_tone)), m_text(new QLabel), m_detail(new QLabel),
      m_action(new QPushButton), m_close(new QToolButton)
{
    setObjectName(u"notice"_s);
    for (QLabel *label : {m_text, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setObjectName(u"noticeText"_s);
    m_detail->setObjectName(u"noticeDetail"_s);
    m_text->setAccessibleDescription(tr("Notice"));
    m_detail->setAccessibleDescription(tr("Notice details"));
    setTextRank(m_text, TextRank::Strong);
    m_action->setObjectName(u"noticeAction"_s);
    m_action->setAutoDefault(false);
    m_close->setObjectName(u"dismissNotice"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(IconName::Close));
    m_close->setText(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    hide();
}

void Notice::tell(Tone tone, const QString &text, const QString &detail, const QString &actionText)
{
    m_tone = tone;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_action->setText(actionText);
    m_action->setAccessibleName(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
    update();
}

void Notice::tell(const Explanation &explanation, const QString &actionText)
{
    if (explanation.isEmpty()) {
        clear();
        return;
    }
    QStringList detail{explanation.what, explanation.todo};
    detail.removeAll(QString());
    tell(explanation.tone, explanation.title, detail.join(u' '), actionText);
}

void Notice::clear()
{
    m_text->clear();
    m_detail->clear();
    hide();
}

void Notice::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = Tokens::of(palette());
    const Look look = lookOf(m_tone, t);
    stylepaint::box(&painter, rect(), look.fill, mixed(look.fill, look.edge, 0.45), metrics::radius);
}

} // namespace switchyard
