// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain.h"

#include "unittext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace switchyard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(switchyard::explain)
};

//! What the other side said, and where; enough for a support call, one line.
QString particulars(const ApiError &error)
{
    QStringList parts;
    if (error.http > 0)
        parts << Words::tr("HTTP %1").arg(error.http);
    if (!error.code.isEmpty())
        parts << error.code;
    if (!error.message.isEmpty())
        parts << error.message.simplified();
    if (!error.jsonPath.isEmpty())
        parts << Words::tr("at %1").arg(QString::fromUtf8(error.jsonPath));
    if (!error.operation.isEmpty())
        parts << Words::tr("in %1").arg(QString::fromUtf8(error.operation));
    return parts.isEmpty() ? QString() : parts.join(u" · "_s) + u'.';
}

Explanation network(const QString &title, const QString &todo)
{
    return {title, {}, todo, Tone::Warn, true, true};
}

Explanation refusal(const QString &title, const QString &todo, bool retry = false)
{
    return {title, {}, todo, Tone::Alarm, false, retry};
}

Explanation words(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
    case Kind::Abandoned: return {};
    case Kind::InvalidRequest:
        return refusal(Words::tr("This could not be asked"), Words::tr("Nothing was sent. Check what was entered."));
    case Kind::Offline:
        return network(Words::tr("Offline"),
                       Words::tr("What was loaded before stays here. It goes on by itself when the service is back."));
    case Kind::HostNotFound:
        return network(Words::tr("The server's name was not found"),
                       Words::tr("Check the network connection and the server's address in the connection profile."));
    case Kind::ConnectionRefused:
        return network(Words::tr("The server does not accept connections"),
                       Words::tr("It may be down, or the address or port is wrong."));
    case Kind::ConnectionLost:
        return network(Words::tr("The connection was lost"), Words::tr("Try again when the network is stable."));
    case Kind::TimedOut:
        return network(Words::tr("The service did not answer in time"),
                       Words::tr("Try again; if it stays slow, tell whoever runs the service."));
    case Kind::Tls: {
        Explanation e = refusal(Words::tr("The server's identity could not be verified"),
                                Words::tr("Nothing was sent. If your company uses its own certificates, choose its CA "
                                          "file in the connection profile."));
        e.offline = true;
        return e;
    }
    case Kind::Proxy:
        return network(Words::tr("The proxy did not let the request through"),
                       Words::tr("Check the proxy and its sign-in in the settings."));
    case Kind::TooLarge:
        return refusal(Words::tr("The answer is larger than allowed"),
                       Words::tr("Ask for less at once, or raise the limit in the settings."));
    case Kind::Redirected:
        return refusal(Words::tr("The server points to another address"),
                       Words::tr("It was not followed, because the access token must not leave the configured server. "
                                 "Check the base URL."));
    case Kind::TokenRefused:
        return refusal(Words::tr("Signing in was refused"),
                       Words::tr("Check client ID, client secret and scope in the connection profile."));
    case Kind::Unauthorized:
        return refusal(Words::tr("The service does not accept this sign-in"),
                       Words::tr("Check the credentials in the connection profile, then connect again."), true);
    case Kind::Forbidden:
        return refusal(Words::tr("This client may not do that"),
                       Words::tr("Ask whoever manages the API client for the permission."));
    case Kind::NotFound:
        return refusal(Words::tr("The service does not know it"),
                       Words::tr("It may have been removed. Refresh the list."), true);
    case Kind::Conflict:
        if (error.code == "id-exists"_L1) // found here, before anything was sent
            return refusal(Words::tr("This ID is taken already"),
                           Words::tr("Nothing was sent. Choose another ID, or open what has it and edit that."));
        return refusal(Words::tr("It was changed elsewhere meanwhile"),
                       Words::tr("Load the newest version, then make the change again."), true);
    case Kind::Invalid:
        return refusal(Words::tr("The service did not understand the request"), Words::tr("Check what was entered."));
    case Kind::Unprocessable:
        return refusal(Words::tr("The service refused the values"),
                       Words::tr("Correct what it names, then send again."));
    case Kind::RateLimited: {
        const QString wait = error.retryAfter.count() > 0
            ? Words::tr("It asks to wait %1.").arg(unittext::duration(error.retryAfter, QLocale()))
            : Words::tr("Wait a moment, then try again.");
        return {Words::tr("Too many requests"), {}, wait, Tone::Warn, false, true};
    }
    case Kind::Server:
        return {Words::tr("The service has a problem"),
                {},
                Words::tr("Try again in a moment; nothing on this desk is wrong."),
                Tone::Alarm,
                false,
                true};
    case Kind::Malformed:
        return {
            Words::tr("The answer could not be read"),
            {},
            Words::tr("What was loaded before is kept. A proxy or another version of the service may be in between."),
            Tone::Alarm,
            false,
            true};
    case Kind::Keychain:
        return {Words::tr("The system's keychain could not be used"),
                {},
                Words::tr("The client secret is kept for this run only and will be asked for again."),
                Tone::Warn,
                false,
                true};
    case Kind::Storage:
        return refusal(Words::tr("This desk could not write its data"),
                       Words::tr("Check free space and permissions of the data folder."), true);
    }
    return refusal(Words::tr("Something went wrong"), {});
}

} // namespace

Explanation explain(const ApiError &error)
{
    Explanation result = words(error);
    if (!result.isEmpty())
        result.what = particulars(error);
    return result;
}

Explanation explain(const ExportProblem &problem)
{
    using Kind = ExportProblem::Kind;
    const QString title = Words::tr("The export was not written");
    const QString file = QDir::toNativeSeparators(problem.file);
    QString todo;
    switch (problem.kind) {
    case Kind::NoFolder: todo = Words::tr("Its folder is not there any more. Choose another one."); break;
    case Kind::NotAllowed: todo = Words::tr("You may not write there. Choose another folder."); break;
    case Kind::IsFolder: todo = Words::tr("There is a folder of this name. Choose another file name."); break;
    case Kind::NoRoom: todo = Words::tr("The disk has no room for it. Free some space, or choose another disk."); break;
    case Kind::Other: todo = Words::tr("Choose another folder, or try again."); break;
    }
    const QString reason = problem.systemText.isEmpty() ? file : file + u": "_s + problem.systemText;
    return {title,       reason + u'.', Words::tr("A file that was there before is unchanged.") + u' ' + todo,
            Tone::Alarm, false,         true};
}

Explanation explain(const ImportFileProblem &problem)
{
    using Kind = CsvProblem::Kind;
    Explanation result;
    result.title = Words::tr("The file cannot be imported");
    result.retry = true;
    if (problem.csv) {
        const QString line = QLocale().toString(problem.csv->line);
        const QString save = Words::tr("Save it as CSV in UTF-8, and choose it again.");
        switch (problem.csv->kind) {
        case Kind::NotUtf8:
            result.what = Words::tr("Line %1 is not text in UTF-8.").arg(line);
            result.todo = save;
            break;
        case Kind::NotUtf16:
            result.what = Words::tr("Line %1 is not text in UTF-16, which the file claims to be.").arg(line);
            result.todo = save;
            break;
        case Kind::NulByte:
            result.what = Words::tr("Line %1 has a NUL byte: this is no text, or one in another encoding.").arg(line);
            result.todo = save;
            break;
        case Kind::OpenQuote:
            result.what = Words::tr("The quotation mark in line %1 is never closed.").arg(line);
            result.todo = Words::tr("Close it, or remove it, and choose the file again.");
            break;
        case Kind::LongCell:
            result.what = Words::tr("A cell in line %1 is longer than 1 MiB. Most likely its quotation mark is not "
                                    "closed.")
                              .arg(line);
            result.todo = Words::tr("Close it, or remove it, and choose the file again.");
            break;
        case Kind::ManyCells:
            result.what = Words::tr("Line %1 has more than 1,000 cells.").arg(line);
            result.todo = Words::tr("Check the separator.");
            break;
        }
    } else if (problem.changed) {
        result.what = Words::tr("It was changed since its columns were chosen.");
        result.todo = Words::tr("Go back, and look at its columns again.");
    } else if (problem.noRows) {
        result.what = Words::tr("It has a first line with the names of the columns, and nothing below.");
        result.todo = Words::tr("Choose another file.");
    } else {
        result.what = Words::tr("It could not be read: %1.").arg(problem.systemText);
        result.todo = Words::tr("Choose another file, or try again.");
    }
    return result;
}

QString explainBriefly(const ApiError &error)
{
    const Explanation words = explain(error);
    return words.what.isEmpty() ? words.title : words.title + u": "_s + words.what;
}

} // namespace switchyard
