// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telemetrychoice.h"
#include "telemetryorigin.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QTimer;
class QToolButton;
QT_END_NAMESPACE

namespace switchyard {

//! The controls above telemetry: Source, Span with From and To, Bucket, Time zone, Channels. Wraps in narrow panes. It only
//! tells what was chosen; what the choice means is the pane's business. GUI thread.
class TelemetryToolbar final : public QWidget
{
    Q_OBJECT
public:
    explicit TelemetryToolbar(QWidget *parent = nullptr);

    const TelemetryChoice &choice() const { return m_choice; }
    //! Shows a choice; emits nothing.
    void setChoice(const TelemetryChoice &choice);
    void setZones(const ZoneSet &zones);
    void setSubjects(const std::vector<TelemetrySubject> &subjects, const SynthId &current);
    //! What "Auto" comes to at present.
    void setAutoBucket(std::chrono::milliseconds bucket);
    //! The span that is shown, so that Custom starts from it.
    void setShownSpan(const Span &span);
    //! From and To are there for every span, and typing there makes a custom one.
    void setMomentsShown(bool shown);
    //! Another control behind the own ones; with a name it gets a label.
    void addControl(QWidget *control, const QString &name = {});
    void focusFrom();

    static QString bucketText(std::chrono::milliseconds bucket);

Q_SIGNALS:
    void choiceChanged();
    void subjectChosen(const switchyard::SynthId &id);

private:
    QWidget *field(QWidget *input, const QString &name);
    void makeChannels();
    void spanChosen();
    void readCustom();
    void fillCustom();
    void showMoments();
    Span customSpan() const;

    TelemetryChoice m_choice;
    ZoneSet m_zones;
    Span m_shown;
    std::vector<TelemetrySubject> m_subjects;
    QComboBox *m_source;
    QComboBox *m_span;
    QComboBox *m_bucket;
    QComboBox *m_zone;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QToolButton *m_channels;
    QLabel *m_problem;
    QWidget *m_sourceField;
    QWidget *m_fromField;
    QWidget *m_toField;
    QTimer *m_settle;
    bool m_momentsShown = false;
    std::vector<std::pair<Quantity, QAction *>> m_quantities;
};

} // namespace switchyard
