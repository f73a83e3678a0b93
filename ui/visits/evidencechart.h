// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sitecheck.h"

#include <QWidget>

namespace switchyard {

class EvidenceLegend;
class TelemetryChart;

//! What a finding of a site check was seen in, drawn; its view can be moved. GUI thread.
class EvidenceChart final : public QWidget
{
    Q_OBJECT
public:
    explicit EvidenceChart(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    //! \a span is what was looked at.
    void draw(const CheckEvidence &evidence, const Span &span);

private:
    EvidenceLegend *m_legend;
    TelemetryChart *m_chart;
};

} // namespace switchyard
