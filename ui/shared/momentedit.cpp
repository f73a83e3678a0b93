// SPDX-License-Identifier: GPL-3.0-or-later
#include "momentedit.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace switchyard {

MomentEdit::MomentEdit(QWidget *parent) : QDateTimeEdit(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    setTimeZone(QTimeZone::utc());
#else
    setTimeSpec(Qt::UTC);
#endif
    setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    setCalendarPopup(true);
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool isDigit = typed.size() == 1 && typed.front().isDigit();
    const bool isSeparator = typed.size() == 1 && !isDigit && displayFormat().contains(typed);
    // The last digit of a part has led to the next part: the separator that is typed then must not lead beyond it.
    if (isSeparator && std::exchange(m_wentOn, false))
        return;
    // Who has selected everything types everything anew, beginning with the year. Qt would drop the digits of the year.
    if (isDigit && lineEdit()->selectedText() == text())
        setSelectedSection(sectionAt(0));
    const int before = currentSectionIndex();
    QDateTimeEdit::keyPressEvent(event);
    m_wentOn = isDigit && currentSectionIndex() != before;
}

} // namespace switchyard
