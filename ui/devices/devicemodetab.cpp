// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicemodetab.h"

#include "accessiblename.h"
#include "devicewords.h"
#include "metrics.h"
#include "modesheet.h"
#include "variants.h"
#include "zonetime.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace switchyard {

namespace {

QString meaningOf(const OpenEnum<Mode> &mode)
{
    if (!mode.isKnown())
        return DeviceModeTab::tr("The service has a mode that this version of Switchyard does not know.");
    switch (mode.value()) {
    case Mode::Simple: return DeviceModeTab::tr("The device follows the simplest plan that is possible for its kind.");
    case Mode::Schedule: return DeviceModeTab::tr("The device follows a periodical plan.");
    case Mode::Smart: return DeviceModeTab::tr("Gridshare optimises the device: it follows a smart plan.");
    case Mode::Unknown: return DeviceModeTab::tr("The service cannot tell which mode the device is in.");
    }
    return {};
}

} // namespace

DeviceModeTab::DeviceModeTab(DeviceInspection &inspection, QWidget *parent)
    : DeviceTab(
          inspection,
          {tr("Reading the operation mode"), tr("No operation mode"), tr("The service keeps none for this device.")},
          parent)
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::gap);
    m_mode = new QLabel;
    m_meaning = new QLabel;
    m_age = new QLabel;
    for (QLabel *label : {m_mode, m_meaning, m_age}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    m_mode->setAccessibleDescription(tr("Operation mode"));
    setTextRank(m_mode, TextRank::Title);
    setInk(m_age, InkRole::Muted);
    m_choice = makeModeChoice();
    m_change = new QPushButton(tr("Change mode"));
    setNames(m_change, tr("Change mode"));
    m_change->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(labelFor(m_choice, tr("Operation mode")));
    row->addWidget(m_choice);
    row->addWidget(m_change);
    row->addStretch();
    lines->addSpacing(metrics::gap);
    lines->addLayout(row);
    lines->addStretch();
    const auto offer = [this] { m_change->setEnabled(m_choice->currentText() != m_mode->text()); };
    connect(m_choice, &QComboBox::currentIndexChanged, this, offer);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeRequested(chosenMode(*m_choice)); });
    layOut(content);
}

void DeviceModeTab::refresh()
{
    const Inspected<OperationMode> &mode = inspection().mode();
    showState(mode);
    if (!mode.value)
        return;
    const QString text = modeText(mode.value->mode.wire());
    m_mode->setText(text);
    // What a person has chosen stays chosen while the same mode is read again.
    if (text != m_shown) {
        m_shown = text;
        m_choice->setCurrentIndex(std::max(0, m_choice->findText(text)));
    }
    m_change->setEnabled(m_choice->currentText() != text);
    setInk(m_mode, mode.value->mode.is(Mode::Unknown) ? InkRole::Warn : InkRole::Text);
    m_meaning->setText(meaningOf(mode.value->mode));
    m_age->setText(
        tr("As of %1")
            .arg(zonetime::dateTimeText(mode.at.value_or(Instant()).ms, QTimeZone::systemTimeZone(), QLocale())));
}

} // namespace switchyard
