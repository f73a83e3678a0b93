// SPDX-License-Identifier: GPL-3.0-or-later
#include "powerlimitedit.h"

#include "planmodel.h"

#include <QSignalBlocker>

#include <cmath>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

constexpr double none_kW = -1e6; //!< stands for no limit
constexpr double most_kW = 1e6;

} // namespace

PowerLimitEdit::PowerLimitEdit(QWidget *parent) : QDoubleSpinBox(parent)
{
    setDecimals(6); // milliwatts of a plan from elsewhere survive being looked at
    setRange(none_kW, most_kW);
    setSingleStep(0.1);
    setSuffix(u"\u202fkW"_s);
    setSpecialValueText(tr("no limit"));
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { Q_EMIT limitEdited(limit_W()); });
}

std::optional<double> PowerLimitEdit::limit_W() const
{
    return value() <= none_kW ? std::nullopt : std::optional(value() * 1000);
}

void PowerLimitEdit::setLimit(std::optional<double> power_W)
{
    // What is being typed stays while something else changes.
    if (power_W == limit_W())
        return;
    const QSignalBlocker quiet(this);
    setValue(power_W && std::isfinite(*power_W) ? *power_W / 1000 : none_kW);
}

void PowerLimitEdit::stepBy(int steps)
{
    const bool isNone = value() <= none_kW;
    const double next = isNone ? (steps - 1) * singleStep() : value() + steps * singleStep();
    setValue(next < 0 ? none_kW : std::round(next * 1e6) / 1e6);
}

QString PowerLimitEdit::textFromValue(double value) const
{
    // Two decimals as everywhere, and more only where there is more.
    const bool isShort = std::abs(value * 100 - std::round(value * 100)) < 1e-6;
    QString text = locale().toString(value, 'f', isShort ? 2 : 6);
    while (!isShort && text.endsWith(u'0'))
        text.chop(1);
    return text;
}

double PowerLimitEdit::valueFromText(const QString &text) const
{
    QString bare = text;
    bare.remove(suffix());
    if (bare.trimmed().isEmpty() || bare == specialValueText())
        return none_kW;
    return kilowattsFromText(bare, locale()).value_or(value());
}

QValidator::State PowerLimitEdit::validate(QString &text, int &position) const
{
    QString bare = text;
    bare.remove(suffix());
    bare = bare.trimmed();
    if (bare.isEmpty() || bare == specialValueText())
        return QValidator::Acceptable;
    if (kilowattsFromText(bare, locale()))
        return QValidator::Acceptable;
    return bare == "-"_L1 ? QValidator::Intermediate : QDoubleSpinBox::validate(text, position);
}

} // namespace switchyard
