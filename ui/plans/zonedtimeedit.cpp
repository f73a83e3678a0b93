// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonedtimeedit.h"

#include "plangrid.h"
#include "zonetime.h"

#include <QSignalBlocker>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr qint64 hour_ms = 3'600'000;

} // namespace

ZonedTimeEdit::ZonedTimeEdit(QWidget *parent) : MomentEdit(parent)
{
    setKeyboardTracking(false);
    connect(this, &QDateTimeEdit::dateTimeChanged, this, &ZonedTimeEdit::read);
    display();
}

void ZonedTimeEdit::setInstant(qint64 ms)
{
    // What is being typed stays while something else changes.
    if (ms == m_ms)
        return;
    m_ms = ms;
    display();
}

void ZonedTimeEdit::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    display();
}

void ZonedTimeEdit::display()
{
    const QSignalBlocker quiet(this);
    const zonetime::WallTime wall = zonetime::wallTime(m_ms, m_zone);
    const Section section = currentSection();
    if (wall.abbreviation != m_letters) {
        m_letters = wall.abbreviation;
        // Letters in quotes are shown as they are.
        setDisplayFormat(u"yyyy-MM-dd HH:mm '"_s + QString(m_letters).replace(u'\'', u"''"_s) + u'\'');
    }
    setDateTime(QDateTime(wall.date, wall.time, Qt::UTC));
    if (hasFocus())
        setSelectedSection(section);
}

void ZonedTimeEdit::read()
{
    const QDateTime typed = dateTime();
    const auto readings = zonetime::resolve(typed.date(), typed.time(), m_zone);
    const qint64 before = m_ms;
    if (readings.empty()) {
        m_ms = zonetime::firstAtOrAfter(typed.date(), typed.time(), m_zone);
    } else {
        m_ms = *std::min_element(readings.begin(), readings.end(),
                                 [before](qint64 a, qint64 b) { return std::abs(a - before) < std::abs(b - before); });
    }
    display();
    if (m_ms != before)
        Q_EMIT instantEdited(m_ms);
}

QAbstractSpinBox::StepEnabled ZonedTimeEdit::stepEnabled() const
{
    return isReadOnly() ? StepEnabled(StepNone) : StepUpEnabled | StepDownEnabled;
}

//! Hours and minutes are steps in time, not of the numbers: 01:30 before the clocks go back, then 01:30 after.
void ZonedTimeEdit::stepBy(int steps)
{
    const Section section = currentSection();
    if (section != HourSection && section != MinuteSection)
        return MomentEdit::stepBy(steps);
    qint64 ms = m_ms;
    if (section == HourSection) {
        ms += steps * hour_ms;
    } else {
        for (int i = 0; i < std::abs(steps); ++i)
            ms = plangrid::stepped(ms, m_minuteStep, steps > 0, m_zone);
    }
    setInstant(ms);
    setSelectedSection(section);
    Q_EMIT instantEdited(ms);
}

} // namespace switchyard
