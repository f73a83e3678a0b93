// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewbutton.h"

#include "accessiblename.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextDocument>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestName = 168;
constexpr int narrowest = 96;
constexpr int roomForArrow = 12;
constexpr int besideText = 40; // padding and arrow
const QString changedMark = u" •"_s;

} // namespace

QString cutForMenu(const QString &name, const QFontMetrics &metrics, int width)
{
    // One pixel more than the advance: elidedText() measures in fractions and would cut at the rounded width.
    return metrics.elidedText(name, Qt::ElideRight, width + 1).replace(u'&', u"&&"_s);
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

ViewButton::ViewButton(QWidget *parent) : QPushButton(parent), m_menu(new QMenu(this))
{
    m_menu->setObjectName(u"viewMenu"_s);
    m_menu->setToolTipsVisible(true);
    connect(this, &QPushButton::clicked, this, &ViewButton::menuRequested);
    connect(m_menu, &QMenu::aboutToHide, this, [this] { setDown(false); });
    setNames(this, tr("Views"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ViewButton::tell(const QString &name, bool modified)
{
    m_name = name;
    m_modified = modified;
    write();
}

void ViewButton::write()
{
    const QString cut = cutForMenu(m_name, fontMetrics(), widestName);
    setText(m_modified ? cut + changedMark : cut);
    setAccessibleDescription(m_modified ? tr("Current view: %1, changed").arg(m_name)
                                        : tr("Current view: %1").arg(m_name));
    setToolTip(plainToolTip(m_modified ? tr("%1, changed").arg(m_name) : m_name));
}

void ViewButton::openMenu(QAction *current)
{
    if (!isVisible())
        return;
    setDown(true);
    m_menu->setAttribute(Qt::WA_NoMouseReplay); // a click on the button closes the menu, and is not to open it again
    const int left = isRightToLeft() ? width() - m_menu->sizeHint().width() : 0;
    m_menu->popup(mapToGlobal(QPoint(left, height() + 2)));
    m_menu->setActiveAction(current);
}

QSize ViewButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(roomForArrow, 0);
}

QSize ViewButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {qMin(narrowest, hint.width()), hint.height()};
}

void ViewButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

void ViewButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    // In a narrow page the name gives way, not the mark behind it.
    const int room = width() - besideText;
    if (fontMetrics().horizontalAdvance(option.text) > room) {
        const QString mark = m_modified ? changedMark : QString();
        option.text = cutForMenu(m_name, fontMetrics(), room - fontMetrics().horizontalAdvance(mark)) + mark;
    }
    QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
}

void ViewButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        Q_EMIT menuRequested();
    else
        QPushButton::keyPressEvent(event);
}

void ViewButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        write();
}

} // namespace switchyard
