// SPDX-License-Identifier: GPL-3.0-or-later
#include "subjectmime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace switchyard::subjectmime {

namespace {

constexpr qsizetype longestJson = 1 << 20; //!< far more than 64 subjects need

constexpr std::array<std::pair<FlowRole, const char *>, 6> roles{{{FlowRole::Other, "other"},
                                                                  {FlowRole::Grid, "grid"},
                                                                  {FlowRole::Pv, "pv"},
                                                                  {FlowRole::Battery, "battery"},
                                                                  {FlowRole::Ev, "ev"},
                                                                  {FlowRole::Load, "load"}}};

QString wordOf(FlowRole role)
{
    for (const auto &[known, word] : roles) {
        if (known == role)
            return QLatin1StringView(word);
    }
    return {};
}

FlowRole roleOf(const QString &text)
{
    for (const auto &[role, word] : roles) {
        if (text == QLatin1StringView(word))
            return role;
    }
    return FlowRole::Other;
}

void putBytes(QJsonObject &object, const QString &name, const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    // There and back: also a byte order mark, which reading takes away, must not change the id.
    if (text.toUtf8() == bytes)
        object.insert(name, text);
    else
        object.insert(name + "Base64"_L1, QString::fromLatin1(bytes.toBase64()));
}

QByteArray bytesOf(const QJsonObject &object, const QString &name)
{
    const QJsonValue text = object.value(name);
    if (text.isString())
        return text.toString().toUtf8();
    const QByteArray base64 = object.value(name + "Base64"_L1).toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

bool has(const std::vector<TelemetrySubject> &subjects, const QByteArray &id)
{
    return std::any_of(subjects.begin(), subjects.end(), [&id](const auto &one) { return one.id.utf8() == id; });
}

} // namespace

QByteArray toJson(const std::vector<TelemetrySubject> &subjects)
{
    QJsonArray array;
    for (size_t i = 0; i < std::min(subjects.size(), mostSubjects); ++i) {
        const TelemetrySubject &subject = subjects[i];
        QJsonObject object{{u"title"_s, subject.title}, {u"role"_s, wordOf(subject.role)}};
        putBytes(object, u"id"_s, subject.id.utf8());
        if (!subject.siteId.isEmpty())
            putBytes(object, u"siteId"_s, subject.siteId);
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{u"subjects"_s, array}}).toJson(QJsonDocument::Compact);
}

std::vector<TelemetrySubject> fromJson(const QByteArray &json)
{
    if (json.size() > longestJson)
        return {};
    const QJsonArray array = QJsonDocument::fromJson(json).object().value(u"subjects"_s).toArray();
    std::vector<TelemetrySubject> subjects;
    for (const auto &value : array) {
        if (subjects.size() == mostSubjects)
            break;
        const QJsonObject object = value.toObject();
        const QByteArray id = bytesOf(object, u"id"_s);
        if (id.isEmpty() || has(subjects, id))
            continue;
        QString title = object.value(u"title"_s).toString();
        if (title.isEmpty())
            title = QString::fromUtf8(id);
        subjects.push_back(
            {SynthId(id), title, roleOf(object.value(u"role"_s).toString()), bytesOf(object, u"siteId"_s)});
    }
    return subjects;
}

std::unique_ptr<QMimeData> toMime(const std::vector<TelemetrySubject> &subjects)
{
    if (subjects.empty())
        return {};
    QStringList ids;
    for (size_t i = 0; i < std::min(subjects.size(), mostSubjects); ++i)
        ids.append(subjects[i].id.text());
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1StringView(type), toJson(subjects));
    data->setText(ids.join(u'\n'));
    return data;
}

std::vector<TelemetrySubject> fromMime(const QMimeData *data)
{
    return data ? fromJson(data->data(QLatin1StringView(type))) : std::vector<TelemetrySubject>();
}

} // namespace switchyard::subjectmime
