// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include <optional>

namespace switchyard {

//! A power limit in kW, or none. An empty field and a step below zero mean no limit; a negative number can be typed, because
//! one that came from elsewhere has to be shown, and is told to be wrong beside the field. GUI thread.
class PowerLimitEdit final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit PowerLimitEdit(QWidget *parent = nullptr);

    //! Watts.
    std::optional<double> limit_W() const;
    //! Emits nothing. What is not a number is shown as none.
    void setLimit(std::optional<double> power_W);

    void stepBy(int steps) override;
    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

Q_SIGNALS:
    void limitEdited(std::optional<double> power_W);
};

} // namespace switchyard
